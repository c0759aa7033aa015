/** Advice as it stands for one city: which variant applies, what it then moves, what must come first. */
import { requireRecommendation } from './catalogue';
import { holds } from './condition';
import type { Cost, Move, Recommendation } from './recommendation';
import type { Situation } from './situation';

export interface AdviceInContext {
  readonly recommendation: Recommendation;
  /** Id of the variant to show instead of the advice as written. */
  readonly variant?: string;
  readonly moves: readonly Move[];
  readonly needsLeaders: boolean;
  readonly effortDays: number;
  readonly cost: Cost;
  /** Whether the days are reckoned for doing it this way, or for the advice as written. */
  readonly ownDays: boolean;
}

/**
 * A recommendation as it stands in a situation. The first variant whose condition holds wins.
 *
 * @see method, section 7
 * @example inContext(requireRecommendation('budget-line'), situation).variant // 'lower-income'
 */
export function inContext(recommendation: Recommendation, situation: Situation): AdviceInContext {
  const variant = recommendation.variants.find(({ when }) => holds(when, situation));
  const { moves, needsLeaders, effortDays, cost } = { ...recommendation, ...variant };
  return {
    recommendation,
    ...(variant && { variant: variant.id }),
    moves,
    needsLeaders,
    effortDays,
    cost,
    ownDays: variant === undefined || variant.effortDays !== undefined,
  };
}

/**
 * What must be done before a recommendation, each after what it needs itself. A prerequisite counts only while its
 * own trigger holds: what is in place already, or does not apply, is not asked for again.
 *
 * @example pendingPrerequisites(requireRecommendation('council-anchor'), situation).map(({ id }) => id)
 * // ['handover-file', 'two-page-strategy']
 */
export function pendingPrerequisites(recommendation: Recommendation, situation: Situation): readonly Recommendation[] {
  const found = new Set<Recommendation>();
  for (const id of recommendation.prerequisites) {
    const needed = requireRecommendation(id);
    if (!holds(needed.trigger, situation)) continue;
    for (const earlier of pendingPrerequisites(needed, situation)) found.add(earlier);
    found.add(needed);
  }
  return [...found];
}
