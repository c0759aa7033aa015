/** What a choice of actions would change, within a budget of days. */
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { Score } from '@/lib/scoring/score/score';
import { requireRecommendation } from './catalogue';
import { inContext, movesInContext } from './in-context';
import type { AdvisedCity } from './rank';
import type { RankedRecommendation } from './ranked-recommendation';
import { scoreAfter } from './score-after';

export interface Choice {
  /** Ids of recommendations; order and repetition do not matter. */
  readonly chosen: readonly string[];
  /** Working days that the city can give; absent: as many as it takes. */
  readonly budgetDays?: number;
}

export interface WhatIfAction {
  readonly id: string;
  readonly area: AreaId;
  readonly effortDays: number;
  /** How it is done in this city's situation; empty: as written. */
  readonly variants: readonly { readonly id: string }[];
  /** Pulled in because a chosen action needs it done first. */
  readonly pulledIn: boolean;
}

export interface WhatIf {
  /** What is done, in order: nothing before what it needs. */
  readonly actions: readonly WhatIfAction[];
  /** Working days of `actions`. */
  readonly totalDays: number;
  /** Chosen, and what they would have pulled in, that did not fit into the budget. */
  readonly leftOut: readonly WhatIfAction[];
  readonly withinBudget: boolean;
  /** Chosen, though the answers do not call for it: in place already, or not applicable. */
  readonly notNeeded: readonly string[];
  readonly before: Score;
  /** With `actions` done. */
  readonly after: Score;
}

/**
 * Does the chosen actions on paper (method, section 7). They are taken in the order of `rankRecommendations`, each
 * together with its pending prerequisites; one that no longer fits into the budget is left out whole, and smaller
 * ones after it may still fit.
 *
 * @param ranked the recommendations to the city, in their order.
 * @throws RangeError where the catalogue has no such recommendation, or the budget is not a number of at least 0.
 * @example
 * whatIf(city, rankRecommendations(city), { chosen: ['publish-strategy'], budgetDays: 20 }).actions.map(({ id }) => id)
 * // ['two-page-strategy', 'publish-strategy']
 */
export function whatIf(city: AdvisedCity, ranked: readonly RankedRecommendation[], choice: Choice): WhatIf {
  const { budgetDays = Infinity } = choice;
  if (!(budgetDays >= 0)) throw new RangeError(`A budget has at least 0 days, not ${budgetDays}`);
  const chosen = new Set(choice.chosen.map((id) => requireRecommendation(id).id));
  const { actions, leftOut } = fill(ranked, chosen, budgetDays);
  const moves = actions.flatMap(({ id }) =>
    movesInContext(city.instrument, inContext(requireRecommendation(id), city.situation)),
  );
  return {
    actions,
    totalDays: daysOf(actions),
    leftOut,
    withinBudget: leftOut.length === 0,
    notNeeded: [...chosen].filter((id) => !ranked.some((one) => one.id === id)).sort(),
    before: city.score,
    after: scoreAfter(city, moves),
  };
}

function fill(ranked: readonly RankedRecommendation[], chosen: ReadonlySet<string>, budgetDays: number) {
  const done = new Map<string, WhatIfAction>();
  const left = new Map<string, WhatIfAction>();
  const byId = new Map(ranked.map((one) => [one.id, one]));
  for (const { id, because } of ranked) {
    if (!chosen.has(id) || done.has(id)) continue;
    const bundle = [...because.prerequisites, id]
      .filter((one) => !done.has(one))
      .flatMap((one) => byId.get(one) ?? [])
      .map((one) => actionOf(one, chosen));
    const target = daysOf([...done.values(), ...bundle]) <= budgetDays ? done : left;
    for (const action of bundle) target.set(action.id, action);
  }
  // What one choice could not afford, a cheaper one may have brought in.
  return { actions: [...done.values()], leftOut: [...left.values()].filter(({ id }) => !done.has(id)) };
}

function actionOf({ id, area, because }: RankedRecommendation, chosen: ReadonlySet<string>): WhatIfAction {
  const { effortDays, variants } = because;
  return { id, area, effortDays, variants: variants.map((variant) => ({ id: variant.id })), pulledIn: !chosen.has(id) };
}

function daysOf(actions: readonly WhatIfAction[]): number {
  return actions.reduce((so, { effortDays }) => so + effortDays, 0);
}
