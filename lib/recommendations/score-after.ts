/** The score of a city once actions are done: still a range. */
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { Move } from '@/lib/instrument/model/move';
import { byArea } from '@/lib/scoring/score/by-area';
import type { AreaScore, IndicatorScore, Score } from '@/lib/scoring/score/score';
import { scoreArea } from '@/lib/scoring/score/score-area';
import { scoreIndicators } from '@/lib/scoring/score/score-indicators';
import type { Scored } from '@/lib/scoring/score/scored';
import { applyMoves } from './apply-moves';

/**
 * The score of every area with moves applied to the answers.
 *
 * An action brings an answer to at least a value. Where nothing was known before, it says no more than that: the
 * indicator then lies between that value and 1, so that acting never lowers an area's low, high or point. Evidence
 * is of what is there today and stays as it was.
 *
 * @throws RangeError as `applyMoves` does.
 * @see method, sections 3 and 7
 * @param city as it is today.
 * @example
 * scoreAfter(nothingAnswered, [{ question: 'strategy-exists', to: 'yes' }]).areas.strategy.low
 * // 42.857142857142854
 */
export function scoreAfter(city: Scored, moves: readonly Move[]): Score {
  if (moves.length === 0) return city.score;
  const { instrument, form, answers, score } = city;
  const moved = scoreIndicators({ instrument, form, answers: applyMoves(instrument, answers, moves) });
  // Both lists are those of the form, in its order.
  const after = moved.map((indicator, place) => atLeast(city.indicators[place] ?? indicator, indicator));
  const areas = byArea((area) =>
    headingAfter(
      score.areas[area],
      after.filter((one) => one.area === area),
    ),
  );
  return { ...score, areas };
}

/** What was unknown stays open upwards, unless it can go no higher. */
function atLeast(before: IndicatorScore, after: IndicatorScore): IndicatorScore {
  if (before.status !== 'unknown' || after.status === 'unknown') return after;
  return after.status === 'answered' && after.lo === 1 ? after : { ...before, lo: after.lo };
}

function headingAfter(before: AreaScore, indicators: readonly IndicatorScore[]): AreaScore {
  const after = scoreArea(indicators);
  if (!before.applicable || !after.applicable) return before;
  const { low, high, point } = after;
  // What is known to be at least a value counts in low, but not among what is known exactly: low may pass their mean.
  const within = point === null ? null : Math.min(high, Math.max(low, point));
  return { ...after, point: within, evidenced: before.evidenced };
}

/**
 * What moves add to the low end of an area, in points; 0 where the area does not apply.
 *
 * @example lowGain(before, after, 'strategy') // 12.5
 */
export function lowGain(before: Score, after: Score, area: AreaId): number {
  return Math.max(0, (after.areas[area].low ?? 0) - (before.areas[area].low ?? 0));
}
