/** How often the best guess is right, and a guess that needs no attack. */
import { cellsOf } from '@/lib/benchmark/pool/contribution/cells';
import type { Question } from '@/lib/instrument/model/instrument';
import { chancesOfClass } from './base-guess';
import type { Family } from '@/lib/benchmark/attack/families';
import type { AttackedPool, ReadPool } from '@/lib/benchmark/attack/read-figures';
import type { Walked } from './walk';

export interface Guesses {
  /** Answers that were guessed: one a question; of lists, one an option. */
  readonly of: number;
  readonly right: number;
  /** Of guesses from the smallest published share of the city's own groups. */
  readonly baseRight: number;
}

/** The best guess is what a city says in most of the assignments that the walk came by. */
export function guessesOf(
  pool: AttackedPool,
  read: ReadPool,
  { family, walked }: { readonly family: Family; readonly walked: Walked },
): Guesses {
  const total = { of: 0, right: 0, baseRight: 0 };
  read.types.forEach(({ members, known }, type) => {
    for (const member of known ? [] : members) {
      for (const question of family.questions) {
        const base = chancesOfClass(pool, member, question.id);
        const rounds = walked.rounds * members.length;
        const best = (cell: string): number =>
          (walked.seen[type]?.[family.variableOf(question.id, cell)] ?? 0) / rounds;
        const said = pool.contributions[member]?.answers[question.id] ?? [];
        const hits = hitsOf(question, said, best);
        total.of += hits.of;
        total.right += hits.right;
        total.baseRight += hitsOf(question, said, (cell) => base.get(cell) ?? 0).right;
      }
    }
  });
  return total;
}

function hitsOf(
  question: Question,
  said: readonly string[],
  chance: (cell: string) => number,
): { readonly of: number; readonly right: number } {
  const { cells, exactlyOne } = cellsOf(question);
  if (!exactlyOne)
    return { of: cells.length, right: cells.filter((cell) => said.includes(cell) === chance(cell) > 0.5).length };
  const likeliest = cells.reduce((found, cell) => (chance(cell) > chance(found) ? cell : found));
  return { of: 1, right: said.includes(likeliest) ? 1 : 0 };
}
