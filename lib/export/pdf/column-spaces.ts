/** How wide the columns of a table become, counted in letters: the words of a narrow column are not to be cut. */

interface ColumnWish {
  /** What the writer asked for, relative to the other columns. */
  readonly width: number;
  /** Letters of the longest word in it. */
  readonly longestWord: number;
}

/** Letters of a table's size that fit in a line as wide as the page. */
export const tableLetters = 92;

/** Between two columns, in letters. */
const gap = 3;

/** A longer word may be cut. */
const longestWhole = 17;

/** Columns too narrow for their longest word grow, at the cost of those that have space to spare. */
export function columnSpaces(columns: readonly ColumnWish[]): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const wished = columns.map(({ width }) => (width / whole) * tableLetters);
  const least = columns.map(({ longestWord }) => Math.ceil(Math.min(longestWord, longestWhole)) + gap);
  const missing = sum(wished.map((space, index) => Math.max(0, (least[index] ?? 0) - space)));
  const spare = sum(wished.map((space, index) => Math.max(0, space - (least[index] ?? 0))));
  const given = spare === 0 ? 0 : Math.min(1, missing / spare);
  return wished.map((space, index) => {
    const needed = least[index] ?? 0;
    return space < needed ? needed : space - (space - needed) * given;
  });
}

/** Letters that a word may have in a column before it is cut. */
export const lettersIn = (space: number) => Math.max(2, Math.floor(space) - gap);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
