/** Which answers of single cities follow from the figures with certainty. */
import type { TypesProgram } from './types-program';
import type { Row } from './linear-program';
import type { CityType } from '@/lib/benchmark/attack/read-figures';
import type { Limits, Solve } from './solver';
import type { Walked } from '@/lib/benchmark/attack/guess/walk';

export interface Certainty {
  /** Statements on a city and a cell whose opposite was looked for. */
  readonly answers: number;
  readonly certain: number;
  readonly notDecided: number;
}

/** What a walk has come by is possible, and need not be asked for. */
interface Found extends Walked {
  readonly types: readonly CityType[];
}

const limits: Limits = { nodes: 100, seconds: 10 };

/**
 * Looks for the opposite of every true statement "this city is in this cell" or "is not". Where cities of one type
 * differ, the opposite holds as well, with two of them changed; so only types that agree are asked about. As many as
 * possible are turned round at once, then as many of the rest as possible, until no more can be: then the rest is
 * certain.
 */
export async function certainAnswers(
  program: TypesProgram,
  { types, seen, rounds }: Found,
  solve: Solve,
): Promise<Certainty> {
  const { width, truth } = program;
  const stated = program.stated.flatMap((local) =>
    types.flatMap(({ members, known }, type) =>
      known
        ? []
        : [
            {
              at: type * width + local,
              cities: members.length,
              mean: rounds === 0 ? truth[type * width + local] : (seen[type]?.[local] ?? 0) / rounds,
            },
          ],
    ),
  );
  let open = stated.filter(({ at, cities, mean }) => (truth[at] === 0 || truth[at] === cities) && truth[at] === mean);
  const sum = (statements: typeof open): number => statements.reduce((total, { cities }) => total + cities, 0);
  const answers = sum(stated);
  while (open.length > 0) {
    const { status, values } = await solve(turningRound(program, open), limits);
    const left = open.filter(({ at }) => !(Math.abs((values[at] ?? Number.NaN) - (truth[at] ?? 0)) > 0.5));
    if (status === 'infeasible') throw new RangeError('The truth contradicts the figures');
    if (status === 'unknown' || (status === 'feasible' && left.length === open.length))
      return { answers, certain: 0, notDecided: sum(open) };
    if (left.length === open.length) return { answers, certain: sum(open), notDecided: 0 };
    open = left;
  }
  return { answers, certain: 0, notDecided: 0 };
}

function turningRound(program: TypesProgram, open: readonly { readonly at: number; readonly cities: number }[]) {
  const { truth, lower, upper, whole, rows } = program;
  const first = lower.length;
  return {
    lower: [...lower, ...open.map(() => 0)],
    upper: [...upper, ...open.map(() => 1)],
    whole: [...whole, ...open.map(() => false)],
    rows: [
      ...rows,
      ...open.map(({ at, cities }, index): Row =>
        truth[at] === 0
          ? {
              terms: [
                [first + index, 1],
                [at, -1],
              ],
              is: '<=',
              value: 0,
            }
          : {
              terms: [
                [first + index, 1],
                [at, 1],
              ],
              is: '<=',
              value: cities,
            },
      ),
    ],
    objective: open.map((_, index) => [first + index, 1] as const),
  };
}
