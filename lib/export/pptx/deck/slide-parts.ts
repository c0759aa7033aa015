/** Parts of slides with their size chosen. */
import type { Text } from '@/lib/export/model/document';
import { plain, strong } from '@/lib/export/write/blocks/phrase';
import { fitList, fitText, inLines, inShares, type Workshop } from './fit-text';
import type { Box, Slide, TextPart, Tone } from './slide-deck';
import { gapHeight, textHeight } from './text-size';
import { panelInset, titleBox, titleSizes } from './slide-page';

const pointsPerInch = 72;
/** Of the titles above lists. */
const titleSize = 16;

interface Look {
  /** From large to small. */
  readonly sizes: readonly number[];
  readonly tone?: Tone;
  readonly anchor?: TextPart['anchor'];
}

/** One paragraph alone in its box. */
export function textPart(text: Text, box: Box, { sizes, tone, anchor }: Look): TextPart {
  const fitted = fitText(text, box, sizes);
  return {
    kind: 'text',
    box,
    paragraphs: [{ text: fitted.text, size: fitted.size, ...(tone && { tone }) }],
    ...(anchor && { anchor }),
  };
}

/** Several paragraphs of one size, all of them shown. */
export function paragraphsPart(texts: readonly Text[], box: Box, { sizes, tone, anchor }: Look): TextPart {
  const smallest = sizes.at(-1) ?? 12;
  const capped = texts.map((text) => fitText(text, box, [smallest]).text);
  const { size, shown } = fitList(capped, box, sizes);
  const fitted = shown === texts.length ? capped : inShares(texts, box, smallest);
  return {
    kind: 'text',
    box,
    paragraphs: fitted.map((text) => ({ text, size, ...(tone && { tone }) })),
    ...(anchor && { anchor }),
  };
}

export interface ListDraft {
  readonly title?: string;
  readonly items: readonly Text[];
  /** Instead of a list that has nothing in it. */
  readonly empty?: string;
  readonly sizes: readonly number[];
  /** No item has more lines than that. */
  readonly lines: number;
  readonly most: number;
  readonly panel?: true;
  /** What says how many are left out. */
  readonly more: (count: number) => string;
}

/** A title, bullets, and how many more there are. */
export function listPart(draft: ListDraft, box: Box): TextPart {
  const inset = draft.panel ? (2 * panelInset) / pointsPerInch : 0;
  const inner = { w: box.w - inset, h: box.h - inset };
  const smallest = draft.sizes.at(-1) ?? 12;
  const indent = smallest / pointsPerInch;
  const title =
    draft.title === undefined ? [] : [{ text: strong(draft.title), size: titleSize, tone: 'accent' as const }];
  const titleSpace =
    draft.title === undefined ? 0 : textHeight(strong(draft.title), titleSize, inner.w) + gapHeight(titleSize);
  const space = { w: inner.w - indent * 1.4, h: inner.h - titleSpace };
  const shown = shownItems(draft, space);
  const panel = draft.panel && { panel: true as const };
  if (draft.items.length === 0) {
    const empty = fitText(plain(draft.empty ?? ''), space, draft.sizes);
    return {
      kind: 'text',
      box,
      paragraphs: [...title, { text: empty.text, size: empty.size, tone: 'muted' }],
      ...panel,
    };
  }
  const bullets = shown.items.map((text) => ({ text, size: shown.size, bullet: true as const }));
  const left = draft.items.length - shown.items.length;
  const more = left > 0 ? [{ text: plain(draft.more(left)), size: smallest, tone: 'muted' as const }] : [];
  return { kind: 'text', box, paragraphs: [...title, ...bullets, ...more], ...panel };
}

function shownItems({ items, most, lines, sizes }: ListDraft, space: { readonly w: number; readonly h: number }) {
  const smallest = sizes.at(-1) ?? 12;
  const chosen = items.slice(0, most).map((item) => inLines(item, { size: smallest, width: space.w, lines }));
  const all = fitList(chosen, space, sizes);
  if (all.shown === items.length) return { size: all.size, items: onlyOne(chosen, space, all.size) };
  const moreSpace = textHeight([{ text: 'x' }], smallest, space.w) + gapHeight(smallest);
  const lessSpace = { w: space.w, h: space.h - moreSpace - gapHeight(smallest) };
  const some = fitList(chosen, lessSpace, sizes);
  return { size: some.size, items: onlyOne(chosen.slice(0, some.shown), lessSpace, some.size) };
}

/** One item alone may still be longer than its space. */
function onlyOne(items: readonly Text[], space: Workshop, size: number): readonly Text[] {
  const [first, second] = items;
  return first === undefined || second !== undefined ? items : [fitText(first, space, [size]).text];
}

/** Lists side by side, in the size of the one that needs the smallest. */
export function listParts(lists: readonly (readonly [draft: ListDraft, box: Box])[]): readonly TextPart[] {
  const drawn = lists.map(([draft, box]) => listPart(draft, box));
  const sizes = drawn.flatMap(({ paragraphs }) => paragraphs.filter(({ bullet }) => bullet).map(({ size }) => size));
  if (sizes.length === 0) return drawn;
  const common = Math.min(...sizes);
  return lists.map(([draft, box]) => listPart({ ...draft, sizes: draft.sizes.filter((size) => size <= common) }, box));
}

/** The same part at the foot of its box, no higher than what is in it. */
export function atFoot(part: TextPart): TextPart {
  const { box } = part;
  const h = Math.min(box.h, partHeight(part));
  return { ...part, box: { ...box, y: box.y + box.h - h, h } };
}

/** Inches that the words of a part take, with the edges of its panel. */
export function partHeight({ paragraphs, box, panel }: TextPart): number {
  const inset = panel ? (2 * panelInset) / pointsPerInch : 0;
  return paragraphs.reduce(
    (sum, { text, size, bullet }) =>
      sum + textHeight(text, size, box.w - inset - (bullet ? size / pointsPerInch : 0)) + gapHeight(size),
    inset,
  );
}

/** The title of a slide, as large as its length allows. */
export function slideTitle(
  text: Text,
  space: Box = titleBox,
  sizes: readonly number[] = [titleSizes.content, 26, 24, 22, 20],
): Slide['title'] {
  const { text: shown, size } = fitText(
    text.map((run) => ({ ...run, strong: true })),
    space,
    sizes,
  );
  return { text: shown.map((run) => ({ text: run.text, ...(run.own && { own: true as const }) })), size };
}
