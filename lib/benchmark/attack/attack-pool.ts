/** A reader who takes all editions, all ways of dividing and all questions of a pool together (method, section 6). */
import { certainAnswers, type Certainty } from './certain/certain-answers';
import { familiesOf } from './families';
import { familyProgram } from './certain/family-program';
import { type Guesses, guessesOf } from './guess/guesses';
import { areaPrograms } from './certain/area-programs';
import { type AttackedPool, readPool } from './read-figures';
import type { Solve } from './certain/solver';
import { walk } from './guess/walk';

/**
 * The best guess may be right so many times in a hundred more often than a guess from the smallest group (method,
 * section 6).
 */
export const mostGain = 5;

export interface PoolOutcome extends Certainty, Guesses {
  readonly figures: number;
}

export const noOutcome: PoolOutcome = {
  figures: 0,
  answers: 0,
  certain: 0,
  notDecided: 0,
  of: 0,
  right: 0,
  baseRight: 0,
};

export function addOutcomes(one: PoolOutcome, other: PoolOutcome): PoolOutcome {
  return {
    figures: one.figures + other.figures,
    answers: one.answers + other.answers,
    certain: one.certain + other.certain,
    notDecided: one.notDecided + other.notDecided,
    of: one.of + other.of,
    right: one.right + other.right,
    baseRight: one.baseRight + other.baseRight,
  };
}

/** Attacks what is published of the questions of a pool, family by family. */
export async function attackPool(pool: AttackedPool, solve: Solve): Promise<PoolOutcome> {
  const read = readPool(pool);
  let outcome = noOutcome;
  for (const family of familiesOf(pool.instrument)) {
    const program = familyProgram(pool, read, family);
    const walked = walk(pool, read, family);
    const certainty = await certainAnswers(program, { ...walked, types: read.types }, solve);
    outcome = addOutcomes(outcome, {
      figures: program.figures,
      ...certainty,
      ...guessesOf(pool, read, { family, walked }),
    });
  }
  return outcome;
}

/** Attacks the quartiles of a pool, area by area. Nothing is guessed. */
export async function attackAreas(pool: AttackedPool, solve: Solve): Promise<PoolOutcome> {
  const read = readPool(pool);
  let outcome = noOutcome;
  for (const program of areaPrograms(pool, read)) {
    const certainty = await certainAnswers(program, { types: read.types, seen: [], rounds: 0 }, solve);
    outcome = addOutcomes(outcome, { ...noOutcome, ...certainty, figures: 5 * read.tables.length });
  }
  return outcome;
}

/** Guesses in percent to a tenth, as they are told. */
export function resultOf({ figures, answers, certain, notDecided, of, right, baseRight }: PoolOutcome) {
  const percent = (part: number): number => (of === 0 ? 0 : Math.round((1000 * part) / of) / 10);
  return { figures, answers, certain, notDecided, guess: percent(right), base: percent(baseRight) };
}
