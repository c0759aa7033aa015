/** How far a workshop disagrees, on one scale for every kind of question. */
import type { Question } from '@/lib/instrument/model/instrument';
import { agreement } from './agreement';
import { answeredIn, type Counted, countOf, levelCounts } from './tally-summary';

/**
 * From 0, all who answered said the same, to 1, as split as they can be. Of levels (1 - A) / 2; of a yes-no question or
 * a choice the index of qualitative variation; of a list, and of each row of a matrix, the mean of that index over its
 * options, each ticked or not. The unsure do not disagree with anybody: `urgencyOf` counts them.
 *
 * @see method, section 8; for the index Mueller and Schuessler, Statistical Reasoning in Sociology (1961)
 * @example disagreement(continuity, { voters: 4, unsure: 0, counts: { 0: 2, 4: 2 } }) // 1
 * @example disagreement(strategyExists, { voters: 5, unsure: 1, counts: { yes: 3, no: 1 } }) // 0.75
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
      return variation(shares(question.options));
    case 'checklist':
      return meanVariation(shares(question.options));
    case 'matrix':
      return meanVariation(
        shares(question.rows.flatMap((row) => question.options.map((option) => `${row}/${option}`))),
      );
    case 'country':
      return 0;
  }
}

/** (1 - the sum of squares) / (1 - 1/k), for the shares of k answers of which each gave one. */
function variation(shares: readonly number[]): number {
  return (1 - shares.reduce((sum, share) => sum + share ** 2, 0)) / (1 - 1 / shares.length);
}

function meanVariation(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + variation([share, 1 - share]), 0) / shares.length;
}
