/** A workbook as plain data: what stands in which cell. Whoever draws it works nothing out. */

/**
 * How a number is shown; the cell holds it unrounded. `plain` is one that stands for something, such as a level or a
 * year.
 */
export type NumberForm = 'points' | 'share' | 'whole' | 'plain';

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly emphasis?: 'strong'; readonly input?: true }
  | { readonly kind: 'number'; readonly value: number; readonly form: NumberForm; readonly input?: true }
  /** ISO 8601 calendar date. */
  | { readonly kind: 'date'; readonly date: string }
  /** `value` is what the formula comes to on the day of the report, for programs that do not calculate. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly form: NumberForm | 'text';
      readonly value?: string | number;
    }
  | { readonly kind: 'empty'; readonly input?: true };

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A list to choose from in one cell. */
export interface Choice {
  readonly column: number;
  /** From 0, without the row of titles. */
  readonly row: number;
  /** A formula that names the cells with the options. */
  readonly list: string;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the titles offer to filter and sort. */
  readonly filter: boolean;
  readonly choices: readonly Choice[];
  /** How many columns at the beginning stay in sight, and are repeated on every page. */
  readonly kept: number;
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly direction: 'ltr' | 'rtl';
  /** At the foot of a printed page; `{page}` and `{pages}` stand for the numbers. */
  readonly foot: string;
  /** After a text that is longer than a cell. */
  readonly cutMark: string;
  readonly sheets: readonly Sheet[];
}
