/** Runs of text as the template takes them: legible, with lines that can end, in an order nobody's words can upset. */
import type { Run, Text } from '../document';
import { withoutTurns } from '../legible-text';
import { legible } from './legible';
import type { HeadingLabel } from './heading-levels';
import type { PrintRun, PrintText } from './print-data';
import { breakLongWords } from './word-width';

export interface TextSetting {
  /** The labels of the headings that can be linked to. */
  readonly labels: ReadonlyMap<string, HeadingLabel>;
  readonly direction: 'ltr' | 'rtl';
}

/** How many letters fit into a line as wide as the page. */
export const lineLetters = 60;

const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const firstStrongIsolate = '\u2068';
const endOfIsolate = '\u2069';

export function printText(text: Text, setting: TextSetting, longest = lineLetters): PrintText {
  return text.map((run) => printRun(run, setting, longest)).filter((run) => run.lines.length > 0);
}

/** Where a link cannot stand: in headings, which the contents repeat as links, and in what is repeated on every page. */
export function printTitle(text: Text, setting: TextSetting, longest = lineLetters): PrintText {
  return printText(text, setting, longest).map(({ lines, strong }) => ({ lines, ...(strong && { strong }) }));
}

function printRun(run: Run, setting: TextSetting, longest: number): PrintRun {
  const text = run.own ? withoutTurns(run.text) : run.text;
  const lines = breakLongWords(legible(text), longest).split('\n');
  return {
    lines: run.own ? lines.map((line) => isolate(line, setting.direction)) : lines,
    ...(run.strong && { strong: true }),
    ...linkOf(run.link, setting.labels),
  };
}

/** Whatever is in it, what stands before and after keeps its place. */
function isolate(line: string, direction: TextSetting['direction']): string {
  const needless = line === '' || (direction === 'ltr' && !rightToLeft.test(line));
  return needless ? line : `${firstStrongIsolate}${line}${endOfIsolate}`;
}

function linkOf(link: string | undefined, labels: TextSetting['labels']): Pick<PrintRun, 'url' | 'target'> {
  if (link === undefined) return {};
  if (link.startsWith('#')) {
    const target = labels.get(link.slice(1))?.label;
    return target === undefined ? {} : { target };
  }
  const url = URL.canParse(link) ? new URL(link) : undefined;
  return url?.protocol === 'https:' ? { url: url.href } : {};
}
