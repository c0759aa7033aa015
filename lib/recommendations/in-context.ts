/** A recommendation as it stands for one city: which variants apply, what it then moves, what must come first. */
import type { Instrument } from '@/lib/instrument/model/instrument';
import type { Move } from '@/lib/instrument/model/move';
import { requireMoves } from '@/lib/instrument/registry';
import { requireRecommendation } from './catalogue';
import { holds } from './condition';
import type { ContextVariant, Recommendation } from './recommendation';
import type { Situation } from './situation';

/** The parts of a recommendation that a variant may have in its own way. */
type Differing = Pick<
  Recommendation,
  'needsLeaders' | 'effortDays' | 'cost' | 'monthsToEffect' | 'startedBy' | 'figures' | 'example'
>;

export interface RecommendationInContext extends Differing {
  readonly recommendation: Recommendation;
  /** What is different here, in the order of precedence; empty: the recommendation as written. */
  readonly variants: readonly ContextVariant[];
  /** Whether the days are reckoned for doing it this way, or for the recommendation as written. */
  readonly ownDays: boolean;
}

/**
 * A recommendation as it stands in a situation. Of the ways that hold the first applies, and with it everything that
 * only adds; what several of them say differently, the first says.
 *
 * @see method, section 7
 * @example inContext(requireRecommendation('budget-line'), situation).variants.map(({ id }) => id) // ['lower-income']
 */
export function inContext(recommendation: Recommendation, situation: Situation): RecommendationInContext {
  const variants = applying(recommendation, situation);
  const { example, ...differing } = variants.reduceRight<Differing>(differingIn, recommendation);
  return {
    ...differing,
    ...(example !== undefined && example !== 'none' && { example }),
    recommendation,
    variants,
    ownDays: variants.length === 0 || variants.some(({ effortDays }) => effortDays !== undefined),
  };
}

function differingIn(so: Differing, variant: Partial<Differing>): Differing {
  const { needsLeaders, effortDays, cost, monthsToEffect, startedBy, figures, example } = { ...so, ...variant };
  return {
    needsLeaders,
    effortDays,
    cost,
    monthsToEffect,
    startedBy,
    figures,
    ...(example !== undefined && { example }),
  };
}

function applying({ variants }: Recommendation, situation: Situation): readonly ContextVariant[] {
  const holding = variants.filter(({ when }) => holds(when, situation));
  const way = holding.find((variant) => variant.way);
  const together = holding.filter((variant) => variant === way || !variant.way);
  return together.filter(({ notWith = [] }) => !together.some(({ id }) => notWith.includes(id)));
}

/**
 * What doing it as it is done here changes in the answers to a version of the questionnaire: where several variants say
 * it differently, the first of them says. A version that knows nothing of the recommendation has no question for it.
 *
 * @throws RangeError where no such version was published.
 * @example movesInContext(instrument, inContext(requireRecommendation('coordination-overview'), situation))
 * // [{ question: 'strategy-coordination', to: 2 }]
 */
export function movesInContext({ version }: Instrument, recommended: RecommendationInContext): readonly Move[] {
  const { asWritten = [], variants = {} } = requireMoves(version)[recommended.recommendation.id] ?? {};
  return recommended.variants.map(({ id }) => variants[id]).find((moves) => moves !== undefined) ?? asWritten;
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
