/** Blocks as the template takes them. */
import type { Block, Column, Strip, StripsBlock, TableBlock, Text } from '../document';
import { oneLine } from './legible';
import type { PrintBlock, PrintRow, PrintStrip, PrintStrips, PrintTable } from './print-data';
import type { Heading } from './heading-levels';
import { lineLetters, printText, printTitle, type TextSetting } from './print-text';

export interface BlockSetting extends TextSetting {
  /** The level each heading has on paper; one without a level has no word to show, and is left out. */
  readonly levels: ReadonlyMap<Heading, number>;
}

export function printBlocks(blocks: readonly Block[], setting: BlockSetting): PrintBlock[] {
  return blocks.flatMap((block) => printBlock(block, setting));
}

function printBlock(block: Block, setting: BlockSetting): PrintBlock | PrintBlock[] {
  const text = (runs: Text) => printText(runs, setting);
  switch (block.kind) {
    case 'heading':
      return printHeading(block, setting);
    case 'paragraph':
      return { kind: 'paragraph', text: text(block.text), ...(block.tone && { tone: block.tone }) };
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map(text) };
    case 'table':
      return printTable(block, setting);
    case 'strips':
      return printStrips(block, setting);
    case 'quotation':
      return { kind: 'quotation', source: text(block.source), text: text([{ text: block.text, own: true }]) };
    case 'group':
      return { kind: 'group', blocks: printBlocks(block.blocks, setting) };
    case 'page-break':
      return block;
  }
}

function printHeading(heading: Heading, setting: BlockSetting): PrintBlock[] {
  const level = setting.levels.get(heading);
  if (level === undefined) return [];
  const known = heading.id === undefined ? undefined : setting.labels.get(heading.id);
  const text = printTitle(heading.text, setting);
  return [{ kind: 'heading', level, text, ...(known?.heading === heading && { label: known.label }) }];
}

/** A row longer than this many letters in a line of the page may go on overleaf; a shorter one fits on any page. */
const longestRow = 20 * lineLetters;

/** Letters of a table in a line as wide as the page: they are smaller than elsewhere. */
const tableLetters = 84;

function printTable({ caption, columns, rows }: TableBlock, setting: BlockSetting): PrintTable {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const rooms = columns.map(({ width }) => Math.max(4, Math.floor((width / whole) * tableLetters) - 4));
  const cell = (text: Text, index: number) => printText(text, setting, rooms[index] ?? lineLetters);
  return {
    kind: 'table',
    caption: printText(caption, setting),
    columns: columns.map(({ title, width, align }, index) => ({ title: printTitle(title, setting, rooms[index]), width, align })),
    rows: rows.map((row): PrintRow => ({ cells: columns.map((_, index) => cell(row[index] ?? [], index)), breakable: isLong(row, columns) })),
  };
}

function isLong(row: readonly Text[], columns: readonly Column[]): boolean {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.some(({ width }, index) => {
    const text = (row[index] ?? []).map((run) => run.text).join('');
    return text.length * (whole / width) + text.split('\n').length * lineLetters > longestRow;
  });
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
    alternative: oneLine(block.alternative) || oneLine(block.strips.map(({ label, reading }) => `${label}: ${reading}`).join('; ')) || '–',
    breakable: block.strips.length > stripsOnAPage || block.strips.some(({ label, reading }) => label.length + reading.length > 400),
    scale: block.scale.map(({ at, label }) => ({ at: onLine(at), label: oneLine(label) })),
    legend: block.legend.map(({ mark, label }) => ({ mark, label: oneLine(label) })),
    strips: block.strips.map((strip) => printStrip(strip, setting)),
  };
}

function printStrip({ label, reading, range, point, evidenced, target }: Strip, setting: BlockSetting): PrintStrip {
  return {
    label: printText([{ text: label }], setting, stripLetters),
    reading: printText([{ text: reading }], setting, stripLetters),
    ...(range && { range: { low: onLine(range.low), high: onLine(range.high) } }),
    ...(point !== undefined && { point: onLine(point) }),
    ...(evidenced !== undefined && { evidenced: onLine(evidenced) }),
    ...(target !== undefined && { target: onLine(target) }),
  };
}

const onLine = (points: number) => Math.min(100, Math.max(0, points));
