/** Chooses sizes by length; what fits at no size is shortened, with an ellipsis. */
import type { Run, Text } from '@/lib/export/model/document';
import { gapHeight, mostCharacters, textHeight } from './text-size';

export interface Workshop {
  /** Inches. */
  readonly w: number;
  readonly h: number;
}

export interface FittedText {
  readonly text: Text;
  readonly size: number;
  /** Something was left out; the whole belongs into the notes. */
  readonly shortened: boolean;
}

const ellipsis = '…';

/** The first size, of sizes from large to small, at which the text fits; at the last it is shortened. */
export function fitText(text: Text, space: Workshop, sizes: readonly number[]): FittedText {
  const smallest = sizes.at(-1) ?? 12;
  const candidate = beginningOf(text, mostCharacters(space, smallest));
  const size = sameRuns(candidate, text) ? sizes.find((one) => textHeight(text, one, space.w) <= space.h) : undefined;
  if (size !== undefined) return { text, size, shortened: false };
  return {
    text: shortenText(candidate, (shorter) => textHeight(shorter, smallest, space.w) <= space.h),
    size: smallest,
    shortened: true,
  };
}

function sameRuns(one: Text, other: Text): boolean {
  return one.length === other.length && one.every((run, place) => run === other[place]);
}

/** As much of a text as passes, cut between words where that costs little, with an ellipsis. */
function shortenText(text: Text, fits: (shorter: Text) => boolean): Text {
  const total = text.reduce((sum, run) => sum + [...run.text].length, 0);
  let [least, most] = [0, total];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(beginningOf(text, middle))) least = middle;
    else most = middle - 1;
  }
  return beginningOf(text, least);
}

function beginningOf(text: Text, characters: number): Text {
  const runs: Run[] = [];
  let left = characters;
  for (const run of text) {
    const all = [...run.text];
    if (all.length <= left) {
      runs.push(run);
      left -= all.length;
      continue;
    }
    const kept = all.slice(0, left).join('');
    const whole = kept.replace(/\s+\S*$/u, '');
    runs.push({ ...run, text: `${whole.length > kept.length * 0.6 ? whole : kept.trimEnd()}${ellipsis}` });
    break;
  }
  return runs;
}

/** Several texts, each in no more lines than its share of a box leaves it. */
export function inShares(texts: readonly Text[], space: Workshop, size: number): readonly Text[] {
  const lines = Math.max(
    1,
    Math.floor(space.h / (textHeight([{ text: 'x' }], size, space.w) + gapHeight(size)) / Math.max(1, texts.length)),
  );
  return texts.map((text) => inLines(text, { size, width: space.w, lines }));
}

/** A text in at most so many lines of one size. */
export function inLines(
  text: Text,
  { size, width, lines }: { readonly size: number; readonly width: number; readonly lines: number },
): Text {
  const height = textHeight([{ text: 'x' }], size, 1000) * lines + 0.001;
  return fitText(text, { w: width, h: height }, [size]).text;
}

export interface FittedList {
  readonly size: number;
  /** How many of the items, from the first, have space. */
  readonly shown: number;
}

/** The first size at which all items fit, a paragraph each; at the last size as many as have space, but never none. */
export function fitList(items: readonly Text[], space: Workshop, sizes: readonly number[]): FittedList {
  const size = sizes.find((one) => listHeight(items, one, space.w) <= space.h);
  if (size !== undefined) return { size, shown: items.length };
  const smallest = sizes.at(-1) ?? 12;
  let shown = items.length;
  while (shown > 1 && listHeight(items.slice(0, shown), smallest, space.w) > space.h) shown -= 1;
  return { size: smallest, shown };
}

/** Height in inches of paragraphs of one size. */
export function listHeight(items: readonly Text[], size: number, width: number): number {
  return items.reduce((sum, item) => sum + textHeight(item, size, width) + gapHeight(size), 0);
}
