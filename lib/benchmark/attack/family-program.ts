/** A family of questions, all cities and all figures of it, as one program for the solver. */
import type { Family } from './families';
import type { Program, Row, Term } from './linear-program';
import type { AttackedPool, Figure, ReadPool } from './read-figures';

export interface FamilyProgram extends Omit<Program, 'objective'> {
  readonly family: Family;
  /** What is so in truth, of every variable of the cities: the variables of a type behind those of the type before it. */
  readonly truth: readonly number[];
  readonly figures: readonly (Figure & { readonly variable: number })[];
}

/** Whole numbers for every type and cell; the sum for every figure lies where the figure leaves it possible. */
export function familyProgram({ contributions }: AttackedPool, { types, figures }: ReadPool, family: Family): FamilyProgram {
  const { width } = family;
  const truth = Array.from({ length: types.length * width }, () => 0);
  types.forEach(({ members }, type) => {
    for (const member of members) for (const one of family.onesOf(contributions[member]?.answers ?? {})) truth[type * width + one] = (truth[type * width + one] ?? 0) + 1;
  });
  const own = figures.filter(({ question }) => family.questions.some(({ id }) => id === question)).map((figure, at) => ({ ...figure, variable: types.length * width + at }));
  const sizes = types.flatMap(({ members }) => Array.from({ length: width }, () => members.length));
  const known = types.flatMap((type) => Array.from({ length: width }, () => type.known));
  return {
    family,
    truth,
    figures: own,
    lower: [...known.map((isKnown, at) => (isKnown ? (truth[at] ?? 0) : 0)), ...own.map(({ from }) => from)],
    upper: [...known.map((isKnown, at) => (isKnown ? truth[at] : sizes[at]) ?? 0), ...own.map(({ from, logLikelihood }) => from + logLikelihood.length - 1)],
    whole: [...sizes.map(() => true), ...own.map(() => false)],
    rows: [
      ...types.flatMap(({ members }, type) => family.rows.map(({ terms, is, times }): Row => ({ terms: shift(terms, type * width), is, value: times * members.length }))),
      ...own.map(({ question, cells, types: within, variable }): Row => ({
        terms: [...within.flatMap((type) => cells.map((cell): Term => [type * width + family.variableOf(question, cell), 1])), [variable, -1]],
        is: '=',
        value: 0,
      })),
    ],
  };
}

function shift(terms: readonly Term[], by: number): readonly Term[] {
  return terms.map(([variable, factor]) => [variable + by, factor]);
}
