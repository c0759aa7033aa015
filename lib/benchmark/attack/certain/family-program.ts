/** A family of questions, all cities and all figures of it, as one program for the solver. */
import type { Family } from '@/lib/benchmark/attack/families';
import type { AttackedPool, ReadPool } from '@/lib/benchmark/attack/read-figures';
import { typesProgram, type TypesProgram } from './types-program';

/**
 * How many cities of each type are in each cell; how many each figure is of lies where its share leaves it possible.
 */
export function familyProgram(
  { contributions }: AttackedPool,
  { types, figures }: ReadPool,
  family: Family,
): TypesProgram & { readonly figures: number } {
  const own = figures.filter(({ question }) => family.questions.some(({ id }) => id === question));
  const sums = own.map(({ question, cells, types: within, from, logLikelihood }) => ({
    types: within,
    variables: cells.map((cell) => family.variableOf(question, cell)),
    from,
    to: from + logLikelihood.length - 1,
  }));
  const program = typesProgram({
    width: family.width,
    types,
    // Of cells that are published alone of everyone; what closes the children of the same parents is one.
    stated: [...new Set(sums.flatMap(({ variables }) => variables))],
    onesOf: (member) => family.onesOf(contributions[member]?.answers ?? {}),
    rows: family.rows,
    sums,
  });
  return { ...program, figures: own.length };
}
