/**
 * The languages there are, and the two pseudo-languages that tests walk every page in.
 *
 * To add a language: a folder of its messages beside `en`, and a line in `publishedLocales`, such as
 * `{ tag: 'fr', direction: 'ltr', messages: 'fr', formats: 'fr-FR' }`; the words of the questionnaire beside its
 * English, such as `lib/instrument/v1/words/fr.json`. What it has no message for is said in English.
 */

export interface Locale {
  /** BCP 47 tag, for `lang`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Folder of its messages under lib/i18n/messages. */
  readonly messages: string;
  /** Tag for plural rules, numbers and dates. */
  readonly formats: string;
  readonly pseudo?: 'stretched' | 'mirrored';
}

/** The one language that has every message: what stands under no key in it is a fault. */
export const english: Locale = { tag: 'en', direction: 'ltr', messages: 'en', formats: 'en-GB' };

const stretched: Locale = { ...english, tag: 'en-XA', pseudo: 'stretched' };
const mirrored: Locale = { ...english, tag: 'ar-XB', direction: 'rtl', pseudo: 'mirrored' };

export const publishedLocales: readonly Locale[] = [english];
export const pseudoLocales: readonly Locale[] = [stretched, mirrored];

/** @throws RangeError where no language has the tag. */
export function requireLocale(tag: string): Locale {
  const locale = [...publishedLocales, ...pseudoLocales].find((known) => known.tag === tag);
  if (locale === undefined) throw new RangeError(`No language has the tag ${tag}`);
  return locale;
}
