/** Which advice a city gets, and in which order. */
import type { BandId } from '@/lib/instrument/band';
import type { DimensionId } from '@/lib/instrument/instrument';
import { bandThreshold } from '@/lib/scoring/score/bands';
import type { Score } from '@/lib/scoring/score/score';
import type { Scored } from '@/lib/scoring/score/scored';
import { catalogue } from './catalogue';
import { answered } from './catalogue/contexts';
import { explainCondition, holds } from './condition';
import { inContext, pendingPrerequisites } from './in-context';
import { inBuildingOrder } from './order';
import type { PointRange, RankedRecommendation } from './ranked-recommendation';
import type { Condition, Recommendation } from './recommendation';
import { lowGain, scoreAfter } from './score-after';
import { situationOf, type Situation } from './situation';
import { ground, hindrances, troubles, type Trouble } from './troubles';

/** The band a city aims for, a heading; a heading left out has none. */
export type Targets = Partial<Readonly<Record<DimensionId, BandId>>>;

/** A city with what it aims for, as advice looks at it. */
export interface AdvisedCity extends Scored {
  readonly targets: Targets;
  readonly situation: Situation;
}

/**
 * @example advisedCity(scoreCity(input), { strategy: 'established' }).targets.strategy // 'established'
 */
export function advisedCity(scored: Scored, targets: Targets): AdvisedCity {
  return { ...scored, targets, situation: situationOf(scored) };
}

interface City extends AdvisedCity {
  /** Ids of all advice that its answers call for. */
  readonly called: ReadonlySet<string>;
  readonly troubles: readonly Trouble[];
}

/** Leaders have little time for it, or have yet to be won: then the request is kept small. */
const leadersScarce: Condition = { any: [answered('barriers', 'leaders-time', 'political-support'), answered('profile-outlook', 'neutral', 'sceptical')] };

/**
 * The advice whose trigger holds, under the headings that apply, in the order in which a city builds capacity (method,
 * section 7; `inBuildingOrder`).
 *
 * `gain` is the points that the low of the heading gains by this alone, on top of what must come before it. Advice on
 * what a form does not ask is left out: in the quick form no trigger on other indicators holds.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example
 * rankRecommendations(advisedCity(scoreCity(input), { strategy: 'established' }))[0]?.id
 * // 'name-responsible-lead'
 */
export function rankRecommendations(advised: AdvisedCity): readonly RankedRecommendation[] {
  const { situation, score } = advised;
  // A heading that does not apply to a city has no place for advice.
  const triggered = catalogue.filter(({ trigger, dimension }) => score.dimensions[dimension].applicable && holds(trigger, situation));
  const city = {
    ...advised,
    called: new Set(triggered.map(({ id }) => id)),
    troubles: troubles.filter(({ when }) => holds(when, situation)),
  };
  // The sort is stable: the catalogue decides ties.
  return inBuildingOrder(triggered.map((entry) => rank(entry, city)));
}

function rank(entry: Recommendation, city: City): RankedRecommendation {
  const { id, dimension, group } = entry;
  const { situation } = city;
  const advice = inContext(entry, situation);
  const { effortDays, cost, ownDays, needsLeaders, startedBy, figures, example, monthsToEffect } = advice;
  const earlier = pendingPrerequisites(entry, situation);
  const earlierMoves = earlier.flatMap((one) => inContext(one, situation).moves);
  const after = scoreAfter(city, [...earlierMoves, ...advice.moves]);
  const because = {
    facts: explainCondition(entry.trigger, situation),
    ...targetOf(city, dimension),
    gap: gapToTarget(city, dimension),
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
    smallerAsk: needsLeaders && holds(leadersScarce, situation),
    prerequisites: earlier.map((one) => one.id),
    restsOn: entry.restsOn.filter((one) => city.called.has(one)),
    variants: advice.variants.map((variant) => ({ id: variant.id, facts: explainCondition(variant.when, situation) })),
    troubles: city.troubles
      // A person and a purpose come first in any trouble: none of them is the reason.
      .filter(({ steps }) => !ground.decision.includes(id) && Object.values(steps).some((ids) => ids.includes(id)))
      .map((trouble) => ({ id: trouble.id, facts: explainCondition(trouble.when, situation) })),
    hindrances: hindrances
      .filter(({ when, concerns }) => concerns.includes(id) && holds(when, situation))
      .map((hindrance) => ({ id: hindrance.id, facts: explainCondition(hindrance.when, situation) })),
  };
  return { id, dimension, group, gain: lowGain(scoreAfter(city, earlierMoves), after, dimension), because };
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

/** A heading with advice applies, so it has a range. */
function rangeOf(score: Score, dimension: DimensionId): PointRange {
  const { low, high } = score.dimensions[dimension];
  return { low: low ?? 0, high: high ?? 0 };
}
