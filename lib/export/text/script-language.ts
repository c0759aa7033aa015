/**
 * The language of text in another script than the document's, as far as its letters tell: a screen reader that is told
 * nothing reads Hebrew with the English voice, and that is silence. Where letters belong to many languages, as Cyrillic
 * ones do, none is named unless some of them are one language's alone.
 */

export interface LanguageStretch {
  readonly text: string;
  /** BCP 47, without a region; none where the text is in the document's own script, or nobody can tell. */
  readonly language?: string;
  readonly script?: string;
}

type Telling = readonly (readonly [letters: RegExp, language: string])[];

/** The scripts by their codes, with their names in regular expressions and the language that their letters tell. */
const scripts: Readonly<
  Record<string, { readonly names: readonly string[]; readonly telling?: Telling; readonly usual?: string }>
> = {
  Arab: {
    names: ['Arabic'],
    telling: [
      [/[ٹڈڑںےۓھہ]/u, 'ur'],
      [/[پچژگکی]/u, 'fa'],
    ],
    usual: 'ar',
  },
  Hebr: { names: ['Hebrew'], telling: [[/[װױײ]/u, 'yi']], usual: 'he' },
  Hani: {
    names: ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'],
    telling: [
      [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
      [/\p{Script=Hangul}/u, 'ko'],
    ],
    usual: 'zh',
  },
  Cyrl: {
    names: ['Cyrillic'],
    telling: [
      [/[әғқңұһ]/iu, 'kk'],
      [/ў/iu, 'be'],
      [/[їєґ]/iu, 'uk'],
      [/[ђћ]/iu, 'sr'],
      [/[ѓќѕ]/iu, 'mk'],
      [/[өү]/iu, 'mn'],
      [/[ыэё]/iu, 'ru'],
    ],
  },
  Grek: { names: ['Greek'], usual: 'el' },
  Thai: { names: ['Thai'], usual: 'th' },
  Deva: { names: ['Devanagari'], usual: 'hi' },
  Beng: { names: ['Bengali'], telling: [[/[ৰৱ]/u, 'as']], usual: 'bn' },
  Taml: { names: ['Tamil'], usual: 'ta' },
  Sinh: { names: ['Sinhala'], usual: 'si' },
  Geor: { names: ['Georgian'], usual: 'ka' },
  Armn: { names: ['Armenian'], usual: 'hy' },
  Ethi: { names: ['Ethiopic'], usual: 'am' },
  Khmr: { names: ['Khmer'], usual: 'km' },
  Laoo: { names: ['Lao'], usual: 'lo' },
  Mymr: { names: ['Myanmar'], usual: 'my' },
  Thaa: { names: ['Thaana'], usual: 'dv' },
  Tibt: { names: ['Tibetan'], usual: 'bo' },
  Tfng: { names: ['Tifinagh'], usual: 'zgh' },
};

/** Words of one script, with the spaces, digits and marks between them. */
function wordsOf(names: readonly string[]): string {
  const letter = names.map((name) => `\\p{Script=${name}}`).join('');
  return `([${letter}][${letter}\\p{M}]*(?:[^\\p{L}]+[${letter}][${letter}\\p{M}]*)*)`;
}

const codes = Object.keys(scripts);
const anyWords = new RegExp(
  Object.values(scripts)
    .map(({ names }) => wordsOf(names))
    .join('|'),
  'gu',
);

/** Latin letters, and what every script uses: most texts hold nothing else. */
const plain = /^[\u0000-\u036f\u1e00-\u1eff\u2000-\u2bff\u3000-\u3003]*$/;

/** Cut where the language changes; `documentLanguage` says which script needs no name. */
export function splitLanguages(text: string, documentLanguage: string): readonly LanguageStretch[] {
  if (plain.test(text)) return [{ text }];
  const stretches: LanguageStretch[] = [];
  let from = 0;
  for (const { 0: words, index, ...groups } of text.matchAll(anyWords)) {
    if (index > from) stretches.push({ text: text.slice(from, index) });
    const script = codes.find((_, place) => groups[place + 1] !== undefined);
    stretches.push({
      text: words,
      ...(script !== undefined && { script, ...languageOf(words, script, documentLanguage) }),
    });
    from = index + words.length;
  }
  return from < text.length ? [...stretches, { text: text.slice(from) }] : stretches;
}

/** With the country that speaks it most, as office programs name languages. */
export function regionalLanguage(language: string): string {
  return `${language}-${new Intl.Locale(language).maximize().region ?? ''}`;
}

function languageOf(text: string, script: string, documentLanguage: string): Pick<LanguageStretch, 'language'> {
  if (scriptOf(documentLanguage) === script) return {};
  const { telling = [], usual } = scripts[script] ?? {};
  const language = telling.find(([letters]) => letters.test(text))?.[1] ?? usual;
  return language === undefined ? {} : { language };
}

const sharedByThree = /^(?:Hans|Hant|Jpan|Kore)$/;

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script?.replace(sharedByThree, 'Hani');
}
