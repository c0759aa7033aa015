/** Which recommendations a city gets, and in which order. */
import type { StageId } from '@/lib/instrument/model/stage';
import type { AreaId } from '@/lib/instrument/model/instrument';
import { stageThreshold } from '@/lib/scoring/score/stages';
import type { Score } from '@/lib/scoring/score/score';
import type { Scored } from '@/lib/scoring/score/scored';
import { catalogue } from './catalogue';
import { answered } from './catalogue/contexts';
import { explainCondition, holds } from './condition';
import { hindrances } from './hindrances';
import { inContext, movesInContext, pendingPrerequisites } from './in-context';
import { inBuildingOrder } from './order';
import type { PointRange, RankedRecommendation } from './ranked-recommendation';
import type { Condition, Recommendation } from './recommendation';
import { lowGain, scoreAfter } from './score-after';
import { situationOf, type Situation } from './situation';
import { ground, troubles, type Trouble } from './troubles';

/** The stage a city aims for, an area; an area left out has none. */
export type Targets = Partial<Readonly<Record<AreaId, StageId>>>;

/** A city with what it aims for, as the order of recommendations looks at it. */
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
  /** Ids of all recommendations that its answers call for. */
  readonly called: ReadonlySet<string>;
  readonly troubles: readonly Trouble[];
}

/** Leaders have little time for it, or have yet to be won: then the request is kept small. */
const leadersScarce: Condition = {
  any: [answered('barriers', 'leaders-time', 'political-support'), answered('profile-outlook', 'neutral', 'sceptical')],
};

/**
 * The recommendations whose trigger holds, in the areas that apply, in the order in which a city builds capacity
 * (method, section 7; `inBuildingOrder`).
 *
 * `gain` is the points that the low of the area gains by this alone, on top of what must come before it.
 * Recommendations on what a form does not ask is left out: in the quick form no trigger on other indicators holds.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example
 * rankRecommendations(advisedCity(scoreCity(input), { strategy: 'established' }))[0]?.id
 * // 'name-responsible-lead'
 */
export function rankRecommendations(advised: AdvisedCity): readonly RankedRecommendation[] {
  const { situation, score } = advised;
  // An area that does not apply to a city has no place for recommendations.
  const triggered = catalogue.filter(({ trigger, area }) => score.areas[area].applicable && holds(trigger, situation));
  const city = {
    ...advised,
    called: new Set(triggered.map(({ id }) => id)),
    troubles: troubles.filter(({ when }) => holds(when, situation)),
  };
  // The sort is stable: the catalogue decides ties.
  return inBuildingOrder(triggered.map((entry) => rank(entry, city)));
}

function rank(entry: Recommendation, city: City): RankedRecommendation {
  const { id, area, group } = entry;
  const { situation, instrument } = city;
  const recommendation = inContext(entry, situation);
  const { effortDays, cost, ownDays, needsLeaders, startedBy, figures, example, monthsToEffect } = recommendation;
  const earlier = pendingPrerequisites(entry, situation);
  const earlierMoves = earlier.flatMap((one) => movesInContext(instrument, inContext(one, situation)));
  const after = scoreAfter(city, [...earlierMoves, ...movesInContext(instrument, recommendation)]);
  const because = {
    facts: explainCondition(entry.trigger, situation),
    ...targetOf(city, area),
    gap: gapToTarget(city, area),
    before: rangeOf(city.score, area),
    after: rangeOf(after, area),
    figures,
    ...(example !== undefined && { example }),
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
    variants: recommendation.variants.map((variant) => ({
      id: variant.id,
      facts: explainCondition(variant.when, situation),
    })),
    troubles: city.troubles
      // A person and a purpose come first in any trouble: none of them is the reason.
      .filter(({ steps }) => !ground.decision.includes(id) && Object.values(steps).some((ids) => ids.includes(id)))
      .map((trouble) => ({ id: trouble.id, facts: explainCondition(trouble.when, situation) })),
    hindrances: hindrances
      .filter(({ when, concerns }) => concerns.includes(id) && holds(when, situation))
      .map((hindrance) => ({ id: hindrance.id, facts: explainCondition(hindrance.when, situation) })),
  };
  return { id, area, group, gain: lowGain(scoreAfter(city, earlierMoves), after, area), because };
}

function targetOf({ targets }: City, area: AreaId) {
  const target = targets[area];
  return target === undefined ? {} : { target };
}

function gapToTarget({ score, targets }: City, area: AreaId): number {
  const target = targets[area];
  const { low } = score.areas[area];
  return target === undefined || low === null ? 0 : Math.max(0, stageThreshold(target) - low);
}

/** An area with recommendations applies, so it has a range. */
function rangeOf(score: Score, area: AreaId): PointRange {
  const { low, high } = score.areas[area];
  return { low: low ?? 0, high: high ?? 0 };
}
