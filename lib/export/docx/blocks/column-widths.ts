import type { TableBlock, Text } from '@/lib/export/model/document';
import { thousandthsOf } from '@/lib/export/docx/text/text-width';

/** Twentieths of a point for a thousandth of the size of the text in cells, with space for wider faces and for bold. */
const perThousandth = (9.5 / 1000) * 20 * 1.25;

/** The space at both sides of a cell. */
const sides = 190;

/** A word longer than this share of the table may break. */
const mostForOneWord = 0.3;

/**
 * The widths of the columns in twentieths of a point: their shares of the whole, but none so narrow that a word
 * breaks, as far as the others can spare it.
 */
export function columnWidths(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  whole: number,
): readonly number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const wished = columns.map(({ width }) => (width / shares) * whole);
  const least = columns.map(({ title }, index) =>
    Math.min(
      whole * mostForOneWord,
      Math.max(...[title, ...rows.map((row) => row[index] ?? [])].map(longestWord)) + sides,
    ),
  );
  const wanting = wished.reduce((sum, width, index) => sum + Math.max(0, (least[index] ?? 0) - width), 0);
  const spare = wished.reduce((sum, width, index) => sum + Math.max(0, width - (least[index] ?? 0)), 0);
  const given = spare === 0 ? 0 : Math.min(1, wanting / spare);
  const met = wanting === 0 ? 0 : Math.min(1, spare / wanting);
  const widths = wished.map((width, index) =>
    Math.floor(width + lacking(least[index] ?? 0, width) * met - lacking(width, least[index] ?? 0) * given),
  );
  const over = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + over : width));
}

const lacking = (wish: number, width: number) => Math.max(0, wish - width);

function longestWord(text: Text): number {
  const words = text.flatMap((run) => run.text.split(/[\s\u200B–—-]+/));
  return words.reduce((most, word) => Math.max(most, word.length > 60 ? 0 : thousandthsOf(word)), 0) * perThousandth;
}
