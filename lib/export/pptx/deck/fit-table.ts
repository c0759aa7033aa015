/** Chooses the size of a table by what it holds; what fits at no size is shortened, then left to the notes. */
import { inLines } from './fit-text';
import type { Box, Cell, TablePart } from './slide-deck';
import { lineCount, textHeight } from './text-size';

/** Inches inside a cell: above and below together, at both sides together. */
export const cellPadding = { height: 0.12, width: 0.12 } as const;

export interface TableDraft extends Pick<TablePart, 'alternative' | 'head' | 'rows' | 'widths'> {
  readonly box: Box;
  /** From large to small. */
  readonly sizes: readonly number[];
}

export interface FittedTable {
  readonly part: TablePart;
  /** How many rows, from the first, have space. */
  readonly shown: number;
}

function cellHeight(cell: Cell, size: number, width: number): number {
  return cell.reduce((sum, text) => sum + textHeight(text, size, width - cellPadding.width), 0);
}

function rowHeight(cells: readonly Cell[], size: number, widths: readonly number[]): number {
  return Math.max(...cells.map((cell, column) => cellHeight(cell, size, widths[column] ?? 1))) + cellPadding.height;
}

export function tableHeight(
  { head, rows, widths }: Pick<TableDraft, 'head' | 'rows' | 'widths'>,
  size: number,
): number {
  return [head.map((text) => [text]), ...rows].reduce((sum, cells) => sum + rowHeight(cells, size, widths), 0);
}

export function fitTable(draft: TableDraft): FittedTable {
  const { sizes, box, rows } = draft;
  const size = sizes.find((one) => tableHeight(draft, one) <= box.h);
  if (size !== undefined) return { part: partOf(draft, size), shown: rows.length };
  const smallest = sizes.at(-1) ?? 12;
  const shorter = shortenCells(draft, smallest);
  let shown = rows.length;
  while (shown > 1 && tableHeight({ ...shorter, rows: shorter.rows.slice(0, shown) }, smallest) > box.h) shown -= 1;
  return { part: partOf({ ...shorter, rows: shorter.rows.slice(0, shown) }, smallest), shown };
}

/**
 * The longest cells give way first: no cell has more lines than all rows together leave space for, but two at least.
 */
function shortenCells(draft: TableDraft, size: number): TableDraft {
  const { widths } = draft;
  const longest = Math.max(
    ...draft.rows.flatMap((row) =>
      row.flatMap((cell, column) =>
        cell.map((text) => lineCount(text, size, (widths[column] ?? 1) - cellPadding.width)),
      ),
    ),
  );
  for (let lines = Math.min(longest, 16); lines >= 2; lines -= 1) {
    const rows = draft.rows.map((row) =>
      row.map((cell, column) =>
        cell.map((text) => inLines(text, { size, width: (widths[column] ?? 1) - cellPadding.width, lines })),
      ),
    );
    if (lines === 2 || tableHeight({ ...draft, rows }, size) <= draft.box.h) return { ...draft, rows };
  }
  return draft;
}

function partOf({ box, alternative, widths, head, rows }: TableDraft, size: number): TablePart {
  return { kind: 'table', box, alternative, widths, size, head, rows };
}
