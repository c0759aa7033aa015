/** Addresses of cells in formulas. Whole columns are looked up by id, so that sorting a sheet breaks nothing. */

export interface Grid<Key extends string> {
  readonly sheet: string;
  readonly keys: readonly Key[];
  /** Without the row of titles. */
  readonly rows: number;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}

/** A cell of the same sheet: `$F5`, where the first row under the titles is row 0. */
export function ownCell<Key extends string>({ keys }: Grid<Key>, key: Key, row: number): string {
  return `$${columnLetters(keys.indexOf(key))}${row + 2}`;
}

/** A column from anywhere: `'Answers'!$F$2:$F$60`. */
export function wholeColumn<Key extends string>(grid: Grid<Key>, key: Key): string {
  return rowsOf(grid, key, { from: 0, count: Math.max(1, grid.rows) });
}

export function rowsOf<Key extends string>(
  { sheet, keys }: Grid<Key>,
  key: Key,
  rows: { readonly from: number; readonly count: number },
): string {
  const letters = columnLetters(keys.indexOf(key));
  return `${quotedSheet(sheet)}!$${letters}$${rows.from + 2}:$${letters}$${rows.from + rows.count + 1}`;
}

function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  // Longer ones are not allowed there.
  return `"${text.slice(0, 250).replaceAll('"', '""')}"`;
}

/** What stands in a column where another holds the given text. */
export function lookUp<Key extends string>(
  grid: Grid<Key>,
  wanted: Key,
  by: { readonly key: Key; readonly is: string },
): string {
  return `INDEX(${wholeColumn(grid, wanted)},MATCH(${by.is},${wholeColumn(grid, by.key)},0))`;
}
