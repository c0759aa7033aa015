/** All cities and all figures of something that is published, as one program for the solver. */
import type { Program, Row, Term } from './linear-program';
import type { CityType } from '@/lib/benchmark/attack/read-figures';

export interface TypesProgram extends Omit<Program, 'objective'> {
  /** How many variables each type of cities has; those of a type stand behind those of the type before it. */
  readonly width: number;
  /** What is so in truth, of every variable of the types. */
  readonly truth: readonly number[];
  /** Which variables of a type say something of a single city. */
  readonly stated: readonly number[];
}

interface Parts extends Pick<TypesProgram, 'width' | 'stated'> {
  readonly types: readonly CityType[];
  /** The variables that are 1 for a contribution. */
  readonly onesOf: (member: number) => readonly number[];
  /** What holds of every set of cities: the value is so many times the number of cities. */
  readonly rows: readonly { readonly terms: readonly Term[]; readonly is: Row['is']; readonly times: number }[];
  /** Variables of these types together lie between. */
  readonly sums: readonly {
    readonly types: readonly number[];
    readonly variables: readonly number[];
    readonly from: number;
    readonly to: number;
  }[];
}

/** Whole numbers for every type and variable; every sum lies where the figures leave it possible. */
export function typesProgram({ width, stated, types, onesOf, rows, sums }: Parts): TypesProgram {
  const truth = Array.from({ length: types.length * width }, () => 0);
  types.forEach(({ members }, type) => {
    for (const member of members)
      for (const one of onesOf(member)) truth[type * width + one] = (truth[type * width + one] ?? 0) + 1;
  });
  const ends = types.flatMap(({ members, known }, type) =>
    Array.from({ length: width }, (_, local) => {
      const value = truth[type * width + local] ?? 0;
      return known ? { from: value, to: value } : { from: 0, to: members.length };
    }),
  );
  return {
    width,
    truth,
    stated,
    lower: [...ends.map(({ from }) => from), ...sums.map(({ from }) => from)],
    upper: [...ends.map(({ to }) => to), ...sums.map(({ to }) => to)],
    whole: [...ends.map(() => true), ...sums.map(() => false)],
    rows: [
      ...types.flatMap(({ members }, type) =>
        rows.map(({ terms, is, times }): Row => ({
          terms: terms.map(([variable, by]) => [variable + type * width, by]),
          is,
          value: times * members.length,
        })),
      ),
      ...sums.map(({ types: within, variables }, at): Row => ({
        terms: [
          ...within.flatMap((type) => variables.map((variable): Term => [type * width + variable, 1])),
          [truth.length + at, -1],
        ],
        is: '=',
        value: 0,
      })),
    ],
  };
}
