/** Which advice a city gets, and in which order. */
import type { DimensionId } from '@/lib/instrument/instrument';
import { bandThreshold } from '@/lib/scoring/bands';
import type { BandId, Score } from '@/lib/scoring/score';
import { catalogue } from './catalogue';
import { explainCondition, holds } from './condition';
import { inContext, pendingPrerequisites, type AdviceInContext } from './in-context';
import { rankAdjustments } from './rank-adjustments';
import type { PointRange, RankedRecommendation } from './ranked-recommendation';
import type { Move, Recommendation } from './recommendation';
import { lowGain, scorerAfter } from './score-after';
import { situationOf, type AdviceInput, type Situation } from './situation';

/** The band a city aims for, a heading; a heading left out has none. */
export type Targets = Partial<Readonly<Record<DimensionId, BandId>>>;

export interface RankInput extends AdviceInput {
  readonly targets: Targets;
}

interface City extends RankInput {
  readonly situation: Situation;
  readonly score: Score;
  readonly scoreAfter: (moves: readonly Move[]) => Score;
}

/** Gains under this many points are the binary representation of numbers. */
const smallestGain = 1e-9;

/** The farthest that a low can be from a target. */
export const farthestFromTarget = bandThreshold('institutionalised');

/**
 * The advice whose trigger holds, best first (method, section 7).
 *
 * - `gain`: points that the low of the heading gains by this alone, on top of what must come before it.
 * - `distanceFactor`: 1 plus the heading's distance to its target as a share of the farthest possible, 75 points.
 * - `score`: gain times distance factor times adjustment factors (`rankAdjustments`), divided by days of effort.
 * - Order: what gains in this form before what does not; within that, what no barrier puts "after others" first;
 *   then by score; ties by catalogue order. Nothing stands before a prerequisite that is still to be done.
 *
 * Advice on what a form does not ask is left out: in the quick form no trigger on other indicators holds. What is
 * triggered and gains nothing here is kept, at the end: it may be the right thing to do where a variant says so.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example rankRecommendations({ instrument, form: 'full', answers, targets: { strategy: 'established' } })[0]?.id // 'handover-file'
 */
export function rankRecommendations(input: RankInput): readonly RankedRecommendation[] {
  const scoreAfter = scorerAfter(input);
  const city = { ...input, situation: situationOf(input), score: scoreAfter([]), scoreAfter };
  const triggered = catalogue.filter(({ trigger }) => holds(trigger, city.situation));
  // The sort is stable: the catalogue decides ties.
  const sorted = triggered.map((entry) => rank(entry, city)).sort(byTierThenScore);
  return prerequisitesFirst(sorted);
}

function rank(entry: Recommendation, city: City): RankedRecommendation {
  const { id, dimension, group } = entry;
  const advice = inContext(entry, city.situation);
  const { effortDays, cost, ownDays, needsLeaders, startedBy, figures, example, monthsToEffect } = advice;
  const earlier = pendingPrerequisites(entry, city.situation);
  const earlierMoves = earlier.flatMap((one) => inContext(one, city.situation).moves);
  const after = city.scoreAfter([...earlierMoves, ...advice.moves]);
  const gain = lowGain(city.scoreAfter(earlierMoves), after, dimension);
  const gap = gapToTarget(city, dimension);
  const distanceFactor = 1 + gap / farthestFromTarget;
  const adjustments = adjustmentsOf(advice, city.situation);
  const adjustmentFactor = adjustments.reduce((so, { effect }) => (effect.kind === 'times' ? so * effect.factor : so), 1);
  const score = (gain * distanceFactor * adjustmentFactor) / effortDays;
  const because = {
    facts: explainCondition(entry.trigger, city.situation),
    ...targetOf(city, dimension),
    gap,
    before: rangeOf(city.score, dimension),
    after: rangeOf(after, dimension),
    figures,
    ...(example === undefined ? {} : { example }),
    effortDays,
    ownDays,
    cost,
    monthsToEffect,
    needs: entry.needs,
    needsLeaders,
    startedBy,
    prerequisites: earlier.map((one) => one.id),
    variants: advice.variants.map((variant) => ({ id: variant.id, facts: explainCondition(variant.when, city.situation) })),
    adjustments,
  };
  return { id, dimension, group, gain, distanceFactor, adjustmentFactor, score, because };
}

function targetOf({ targets }: City, dimension: DimensionId) {
  const target = targets[dimension];
  return target === undefined ? {} : { target };
}

function gapToTarget({ score, targets }: City, dimension: DimensionId): number {
  const target = targets[dimension];
  const { low } = score.dimensions[dimension];
  return target === undefined || low === null ? 0 : Math.max(0, bandThreshold(target) - low);
}

/** Triggers need an applicable indicator, so a heading with advice has a range. */
function rangeOf(score: Score, dimension: DimensionId): PointRange {
  const { low, high } = score.dimensions[dimension];
  return { low: low ?? 0, high: high ?? 0 };
}

function adjustmentsOf(advice: AdviceInContext, situation: Situation): RankedRecommendation['because']['adjustments'] {
  return rankAdjustments
    .filter(({ when, concerns }) => holds(when, situation) && concerns(advice))
    .map(({ id, when, effect }) => ({ id, effect, facts: explainCondition(when, situation) }));
}

function byTierThenScore(one: RankedRecommendation, other: RankedRecommendation): number {
  return tierOf(one) - tierOf(other) || other.score - one.score;
}

function tierOf({ gain, because }: RankedRecommendation): number {
  if (gain < smallestGain) return 2;
  return because.adjustments.some(({ effect }) => effect.kind === 'after-others') ? 1 : 0;
}

/** Takes again and again the first whose prerequisites are placed; the catalogue has no cycles, so all get a place. */
function prerequisitesFirst(sorted: readonly RankedRecommendation[]): readonly RankedRecommendation[] {
  const waiting = [...sorted];
  const placed = new Map<string, RankedRecommendation>();
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ because }) => because.prerequisites.every((id) => placed.has(id)));
    for (const ready of waiting.splice(Math.max(0, next), 1)) placed.set(ready.id, ready);
  }
  return [...placed.values()];
}
