import type { Words } from '@/lib/i18n/catalogue/words';

const places = ['time', 'reason', 'count', 'max', 'name'] as const;

/** Sentences of the form with their arguments left in braces, for a script to fill in. */
export function textsInBraces<Name extends string>(
  words: Words,
  keys: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  const braces = Object.fromEntries(places.map((place) => [place, `{${place}}`]));
  return Object.fromEntries(
    Object.entries<string>(keys).map(([name, key]) => [name, words.t(`form.${key}`, braces)]),
  ) as Record<Name, string>;
}
