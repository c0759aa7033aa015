/** How high a row must be to show its texts: a program that opens the file does not always work that out itself. */
import type { Cell, Column } from './workbook/workbook';

/** In points, of a line of ten-point type. */
const line = 13;
/** The most that the common programs take. */
const mostPoints = 405;

/** An estimate: a character of text is a little narrower than the digit that columns are measured in. */
export function rowHeight(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = row.map((cell, column) => linesIn(shownText(cell), columns[column]?.width ?? 10));
  return Math.min(mostPoints, Math.max(1, ...lines) * line + 2);
}

function shownText(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'formula' && typeof cell.value === 'string' ? cell.value : '';
}

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / (width * 1.08))), 0);
}

/** In characters of usual width; those of Chinese, Japanese and Korean take two. */
function widthOf(text: string): number {
  return (
    text.length + (text.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g)?.length ?? 0)
  );
}
