/** Runs of text as the template takes them: legible, with lines that can end, in an order nobody's words can upset. */
import type { Run, Text } from '@/lib/export/model/document';
import { withoutTurns } from '@/lib/export/text/legible-text';
import { splitLanguages } from '@/lib/export/text/script-language';
import { legible } from './fonts/legible';
import type { HeadingLabel } from './heading-levels';
import type { PrintPiece, PrintRun, PrintText } from './print-data';
import { breakLongWords } from './fonts/word-width';

export interface TextSetting {
  /** The labels of the headings that can be linked to. */
  readonly labels: ReadonlyMap<string, HeadingLabel>;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 */
  readonly language: string;
}

/** How many letters fit into a line as wide as the page. */
export const lineLetters = 60;

const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

export function printText(text: Text, setting: TextSetting, longest = lineLetters): PrintText {
  return text.map((run) => printRun(run, setting, longest)).filter((run) => run !== '');
}

/**
 * Where a link cannot stand: in headings, which the contents repeat as links, and in what is repeated on every page.
 */
export function printTitle(text: Text, setting: TextSetting, longest = lineLetters): PrintText {
  return printText(text.map(withoutLink), setting, longest);
}

function withoutLink({ text, strong, own }: Run): Run {
  return { text, ...(strong && { strong }), ...(own && { own }) };
}

function printRun(run: Run, setting: TextSetting, longest: number): string | PrintRun {
  const text = run.own ? withoutTurns(run.text) : run.text;
  const lines = legible(text)
    .split('\n')
    .map((line) => breakLongWords(line, longest).map((piece) => withLanguages(piece, setting.language)));
  const marks = {
    ...(run.own && needsIsolation(text, setting.direction) && { isolated: true as const }),
    ...(run.strong && { strong: true as const }),
    ...linkOf(run.link, setting.labels),
  };
  const [[only, ...morePieces] = [], ...moreLines] = lines;
  const isPlain = morePieces.length + moreLines.length + Object.keys(marks).length === 0;
  return isPlain && typeof only === 'string' ? only : { lines, ...marks };
}

/** The Arabic letters of a size are small beside the Latin ones. */
function withLanguages(text: string, documentLanguage: string): PrintPiece {
  const parts = splitLanguages(text, documentLanguage).map(({ text: words, language, script }) =>
    language === undefined && script !== 'Arab'
      ? words
      : {
          words,
          ...(language !== undefined && { lang: language }),
          ...(script === 'Arab' && { larger: true as const }),
        },
  );
  return parts.every((part) => typeof part === 'string') ? text : parts;
}

/** What could change the order of what stands around it. */
function needsIsolation(text: string, direction: TextSetting['direction']): boolean {
  return direction === 'rtl' ? !blank.test(text) : rightToLeft.test(text);
}

const blank = /^\s*$/;

function linkOf(link: string | undefined, labels: TextSetting['labels']): Pick<PrintRun, 'url' | 'target'> {
  if (link === undefined) return {};
  if (link.startsWith('#')) {
    const target = labels.get(link.slice(1))?.label;
    return target === undefined ? {} : { target };
  }
  const url = URL.canParse(link) ? new URL(link) : undefined;
  return url?.protocol === 'https:' ? { url: url.href } : {};
}
