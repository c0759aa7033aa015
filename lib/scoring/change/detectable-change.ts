/** The smallest change of an area that is more than answering twice can make (method, section 3). */
import type { Answers } from '@/lib/instrument/answers/answer';
import type { AreaId, FormId, Instrument } from '@/lib/instrument/model/instrument';
import { answerAgain } from './answer-again';
import { gridAnswers, gridOf } from './answer-grid';
import { byArea } from '@/lib/scoring/score/by-area';
import { indicatorsOf } from '@/lib/scoring/score/indicators-of';
import { gridScorer } from './grid-scorer';
import { quantile } from '@/lib/scoring/numbers/quantile';
import { drawsFrom } from '@/lib/scoring/numbers/uniform';

/** Pairs of repeated answers, half of them drawn from the earlier answers and half from the later. */
export const repeatedPairs = 2000;

/**
 * The share of pairs whose difference it holds. Five areas are looked at together: at this share at most one city
 * in twenty sees any clear change where there is none.
 */
export const shareHeld = 0.99;

/** Fixed, so that the same answers give the same report for ever. */
const seed = 2018;

export interface TwoAssessments {
  readonly instrument: Instrument;
  /** The form on which both are scored. */
  readonly form: FormId;
  readonly earlier: Answers;
  readonly later: Answers;
}

/**
 * Draws pairs of answers given again with nothing changed, scores them in full, questions that close and open
 * included, and takes the 99th percentile of the difference of each area, in points from 0 to 100. A pair in which
 * an area has no estimate differs by nothing there, since nothing is called clear without one.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example detectableChange({ instrument, form: 'full', earlier, later }).impact // 15.9
 */
export function detectableChange({ instrument, form, earlier, later }: TwoAssessments): Record<AreaId, number> {
  const grid = gridOf(instrument, form);
  const score = gridScorer(grid, indicatorsOf(instrument, form));
  const draw = drawsFrom(seed);
  const differences = byArea(() => new Float64Array(repeatedPairs));
  [earlier, later].forEach((answers, assessment) => {
    const given = gridAnswers(grid, answers);
    const cells = new Int32Array(grid.cellCount);
    const scoreAgain = () => {
      answerAgain(grid, { answers: given, draw }, cells);
      return score({ ...given, cells });
    };
    for (let pair = assessment; pair < repeatedPairs; pair += 2) {
      const once = scoreAgain().slice();
      const again = scoreAgain();
      byArea((area, place) => {
        differences[area][pair] = difference(once[place], again[place]);
      });
    }
  });
  return byArea((area) => quantile(differences[area].sort(), shareHeld));
}

function difference(once = NaN, again = NaN): number {
  return Number.isNaN(once - again) ? 0 : Math.abs(again - once);
}
