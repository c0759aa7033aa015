/** Blocks as the template takes them. */
import type { Block, Strip, StripsBlock, TableBlock, Text } from '@/lib/export/model/document';
import type { Heading } from '@/lib/export/model/document-headings';
import { legibleText } from '@/lib/export/text/legible-text';
import { directionOf, firstDirection, type Direction } from '@/lib/export/text/split-directions';
import { leadsIn } from '@/lib/export/model/lead-in';
import { surelyFits } from './block-height';
import { oneLine } from './fonts/legible';
import type { PrintBlock, PrintPart, PrintRow, PrintStrip, PrintStrips, PrintTable, PrintText } from './print-data';
import { columnSpaces, lettersIn } from './column-spaces';
import { lineLetters, printText, printTitle, type TextSetting } from './print-text';
import { wordWidth } from './fonts/word-width';

export interface BlockSetting extends TextSetting {
  /** The level each heading has on paper; one without a level has no word to show, and is left out. */
  readonly levels: ReadonlyMap<Heading, number>;
}

export function printBlocks(blocks: readonly Block[], setting: BlockSetting): PrintBlock[] {
  return blocks.flatMap((block, index) => {
    const printed = printBlock(block, setting);
    return leadsIn(block, blocks[index - 1], blocks[index + 1]) ? printed.map(sticky) : printed;
  });
}

/** What leads in what follows stays with it, as a heading does. */
function sticky(block: PrintBlock): PrintBlock {
  return block.kind === 'paragraph' || block.kind === 'group' ? { ...block, sticky: true } : block;
}

function printBlock(block: Block, setting: BlockSetting): PrintBlock[] {
  const text = (runs: Text) => printText(runs, setting);
  switch (block.kind) {
    case 'heading':
      return printHeading(block, setting);
    case 'paragraph':
      return [{ kind: 'paragraph', ...printPart(block.text, setting), ...(block.tone && { tone: block.tone }) }];
    case 'list':
      return printList(block, setting);
    case 'table':
      return [printTable(block, setting)];
    case 'strips':
      return [printStrips(block, setting)];
    case 'quotation':
      return [{ kind: 'quotation', source: text(block.source), parts: printParts(block.text, setting) }];
    case 'group':
      return [printGroup(printBlocks(block.blocks, setting), block.card)];
    case 'page-break':
      return [block];
  }
}

/** Words on the side where they begin. */
function printPart(text: Text, setting: TextSetting, longest?: number): PrintPart {
  const direction = directionOf(text, setting.direction);
  return { direction, text: printText(text, { ...setting, direction }, longest) };
}

/** Items of one direction are a list of their own, which goes on counting. */
function printList({ ordered, items }: Extract<Block, { kind: 'list' }>, setting: BlockSetting): PrintBlock[] {
  const lists: { direction: Direction; start: number; items: PrintText[] }[] = [];
  items.forEach((item, index) => {
    const { direction, text } = printPart(item, setting);
    const last = lists.at(-1);
    if (last?.direction === direction) last.items.push(text);
    else lists.push({ direction, start: index + 1, items: [text] });
  });
  return lists.map((list) => ({ kind: 'list', ordered, ...list }));
}

/**
 * Lines of one direction together, each on the side where it begins; a line without letters goes with those before it.
 */
function printParts(text: string, setting: BlockSetting): readonly PrintPart[] {
  const parts: { direction: Direction; lines: string[] }[] = [];
  for (const line of legibleText(text).split('\n')) {
    const last = parts.at(-1);
    const direction = firstDirection(line) ?? last?.direction ?? setting.direction;
    if (last?.direction === direction) last.lines.push(line);
    else parts.push({ direction, lines: [line] });
  }
  return parts.map(({ direction, lines }) => ({
    direction,
    text: printText([{ text: lines.join('\n'), own: true }], { ...setting, direction }),
  }));
}

function printGroup(blocks: readonly PrintBlock[], fields?: readonly string[]): PrintBlock {
  return fields
    ? { kind: 'card', blocks, fields: fields.map(oneLine) }
    : { kind: 'group', blocks, whole: surelyFits(blocks) };
}

/** Letters of the largest heading in a line, and of one that is set smaller. */
const headingLetters = 36;
const longHeadingLetters = 46;

/** Letters beyond which a heading is set smaller. */
const longHeading = 60;

function printHeading(heading: Heading, setting: BlockSetting): PrintBlock[] {
  const level = setting.levels.get(heading);
  if (level === undefined) return [];
  const known = heading.id === undefined ? undefined : setting.labels.get(heading.id);
  const long = wordWidth(lettersOf(heading.text)) > longHeading;
  const text = printTitle(heading.text, setting, long ? longHeadingLetters : headingLetters);
  return [
    {
      kind: 'heading',
      level,
      text,
      ...(known?.heading === heading && { label: known.label }),
      ...(long && { long: true as const }),
    },
  ];
}

/** Lines of a row beyond which it may go on overleaf; a shorter one fits on any page. */
const longestRow = 24;

/** No page ends in a text of so few lines anyway. */
const wholeByItself = 3;

/** Lines of a table that is kept on one page. */
const longestWhole = 20;

function printTable({ caption, columns, rows }: TableBlock, setting: BlockSetting): PrintTable {
  const spaces = columnSpaces(
    columns.map((column, index) => ({
      width: column.width,
      longestWord: Math.max(boldness * longestWord([column.title]), longestWord(rows.map((row) => row[index] ?? []))),
    })),
  );
  const spaceOf = (index: number) => spaces[index] ?? 1;
  const cells = (row: readonly Text[]) => columns.map((_, index) => row[index] ?? []);
  const linesOf = (row: readonly Text[]) => Math.max(...cells(row).map((cell, index) => linesIn(cell, spaceOf(index))));
  return {
    kind: 'table',
    caption: printText(caption, setting),
    breakable: rows.reduce((lines, row) => lines + linesOf(row) + 1, 0) > longestWhole,
    columns: columns.map(({ title, align }, index) => ({
      title: printTitle(title, setting, lettersIn(spaceOf(index))),
      width: spaceOf(index),
      align,
    })),
    rows: rows.map((row): PrintRow => ({
      cells: cells(row).map((cell, index) => printPart(cell, setting, lettersIn(spaceOf(index)))),
      breakable: linesOf(row) <= wholeByItself || linesOf(row) > longestRow,
    })),
  };
}

const lettersOf = (text: Text) => text.map((run) => run.text).join('');

/** Titles are that much wider. */
const boldness = 1.12;

function longestWord(texts: readonly Text[]): number {
  let longest = 0;
  for (const text of texts) {
    for (const word of lettersOf(text).split(/[\s-]+/))
      longest = Math.max(longest, wordWidth(word.slice(0, lineLetters)));
  }
  return longest;
}

/** A little too many rather than too few. */
function linesIn(text: Text, space: number): number {
  return lettersOf(text)
    .split('\n')
    .reduce((lines, line) => lines + Math.ceil(line.length / (0.8 * space)), 0);
}

/** As many strips as surely fit on a page under their caption. */
const stripsOnAPage = 12;

/** Letters beside a strip. */
const stripLetters = 24;

function printStrips(block: StripsBlock, setting: BlockSetting): PrintStrips {
  return {
    kind: 'strips',
    caption: printText(block.caption, setting),
    // The standard wants one, whatever the writer left out.
    alternative:
      oneLine(block.alternative) ||
      oneLine(block.strips.map(({ label, reading }) => `${label}: ${reading}`).join('; ')) ||
      '–',
    breakable:
      block.strips.length > stripsOnAPage ||
      block.strips.some(({ label, reading }) => label.length + reading.length > 400),
    scale: block.scale.map(({ at, label }) => ({ at: onLine(at), label: oneLine(label) })),
    stages: (block.stages ?? []).map(oneLine),
    legend: block.legend.map(({ mark, label }) => ({ mark, label: oneLine(label) })),
    strips: block.strips.map((strip) => printStrip(strip, setting)),
  };
}

function printStrip(
  { label, reading, range, point, weights, evidenced, target, dots }: Strip,
  setting: BlockSetting,
): PrintStrip {
  return {
    label: printText([{ text: label }], setting, stripLetters),
    reading: printText([{ text: reading }], setting, stripLetters),
    ...(range && { range: { low: onLine(range.low), high: onLine(range.high) } }),
    ...(dots && { dots }),
    ...(point !== undefined && { point: onLine(point) }),
    ...(weights && { weights: { low: onLine(weights.low), high: onLine(weights.high) } }),
    ...(evidenced !== undefined && { evidenced: onLine(evidenced) }),
    ...(target !== undefined && { target: onLine(target) }),
  };
}

const onLine = (points: number) => Math.min(100, Math.max(0, points));
