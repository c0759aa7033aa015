/** How far a room disagrees, on one scale for every kind of question. */
import type { Question } from '@/lib/instrument/instrument';
import { agreement } from './agreement';
import { answeredIn, type Counted, countOf, levelCounts } from './tally-summary';

/**
 * From 0, everybody the same, to 1. Of levels (1 - A) / 2; of one choice what the largest answer leaves to the others; of
 * a list, and of each row of a matrix, the mean over its options of 4p(1 - p), which is 1 where half the room ticked. The
 * unsure do not count; where nobody answered nobody disagreed.
 *
 * @see method, section 8
 * @example disagreement(continuity, { voters: 4, unsure: 0, counts: { 0: 2, 4: 2 } }) // 1
 * @example disagreement(strategyExists, { voters: 5, unsure: 1, counts: { yes: 3, no: 1 } }) // 0.25
 */
export function disagreement(question: Question, tally: Counted): number {
  const answered = answeredIn(tally);
  if (answered === 0) return 0;
  const shares = (keys: readonly string[]) => keys.map((key) => countOf(tally, key) / answered);
  switch (question.kind) {
    case 'levels':
      return (1 - agreement(levelCounts(tally))) / 2;
    case 'yes-no':
    case 'choice':
      return 1 - Math.max(...shares(question.options));
    case 'checklist':
      return meanDoubt(shares(question.options));
    case 'matrix':
      return meanDoubt(shares(question.rows.flatMap((row) => question.options.map((option) => `${row}/${option}`))));
    case 'country':
      return 0;
  }
}

function meanDoubt(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + 4 * share * (1 - share), 0) / shares.length;
}
