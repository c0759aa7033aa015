/** A mixed-integer linear program, and how it is written down for a solver. */

/** A variable and what it is multiplied by. */
export type Term = readonly [variable: number, by: number];

export interface Row {
  readonly terms: readonly Term[];
  readonly is: '<=' | '>=' | '=';
  readonly value: number;
}

export interface Program {
  /** Of every variable, from 0: where it begins and ends. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Whether a variable is a whole number. */
  readonly whole: readonly boolean[];
  readonly rows: readonly Row[];
  /** What is made as large as possible; not empty. */
  readonly objective: readonly Term[];
}

/** @returns the program in the format of CPLEX, which HiGHS reads. */
export function toLinearProgram({ lower, upper, whole, rows, objective }: Program): string {
  return [
    'Maximize',
    ` o: ${sumOf(objective)}`,
    'Subject To',
    ...rows.map(({ terms, is, value }, at) => ` r${at}: ${sumOf(terms)} ${is} ${value}`),
    'Bounds',
    ...lower.map((from, at) => ` ${from} <= x${at} <= ${upper[at] ?? from}`),
    'General',
    ...whole.flatMap((isWhole, at) => (isWhole ? [` x${at}`] : [])),
    'End',
  ].join('\n');
}

function sumOf(terms: readonly Term[]): string {
  return terms.map(([variable, by]) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} x${variable}`).join(' ');
}

const tolerance = 1e-5;

/** Whether these values of the variables keep to every bound and row, whole where they must be. */
export function holds({ lower, upper, whole, rows }: Program, values: readonly number[]): boolean {
  const fits = values.every(
    (value, at) =>
      value >= (lower[at] ?? 0) - tolerance &&
      value <= (upper[at] ?? 0) + tolerance &&
      (whole[at] !== true || Math.abs(value - Math.round(value)) < tolerance),
  );
  return fits && rows.every((row) => rowHolds(row, values));
}

function rowHolds({ terms, is, value }: Row, values: readonly number[]): boolean {
  const over = terms.reduce((sum, [variable, by]) => sum + by * (values[variable] ?? 0), 0) - value;
  return (is === '<=' || over > -tolerance) && (is === '>=' || over < tolerance);
}
