/** Fills the because-chain of ranked recommendations with the answers, figures and practices it names. */
import { requireExample } from '@/lib/benchmark/examples';
import { figureSpan, shareBase } from '@/lib/benchmark/figure-span';
import { requireFigure } from '@/lib/benchmark/published/series';
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import type { Fact } from '@/lib/recommendations/condition';
import type { RankedRecommendation } from '@/lib/recommendations/ranked-recommendation';
import { reaches } from '@/lib/scoring/numbers/tolerance';
import type {
  RecommendationReport,
  FactReport,
  FigureReport,
  GapCovered,
} from '@/lib/report/types/recommendation-report';

/** What was said to a question that is asked, by id. */
export type AnswersGiven = ReadonlyMap<string, GivenAnswer>;

/**
 * The recommendations in their order, each with its chain complete.
 *
 * @throws RangeError where the catalogue names a figure or a practice that does not exist.
 * @example recommendationReports(ranked, given)[0]?.place // 1
 */
export function recommendationReports(
  ranked: readonly RankedRecommendation[],
  given: AnswersGiven,
): readonly RecommendationReport[] {
  const named = new Map(
    ranked.map(({ id, because }) => [id, { id, variants: because.variants.map((variant) => ({ id: variant.id })) }]),
  );
  return ranked.map(({ id, area, group, gain, because }, position): RecommendationReport => {
    const { before, after, gap, figures, example } = because;
    return {
      id,
      area,
      group,
      place: position + 1,
      gain,
      facts: withAnswers(because.facts, given),
      before,
      after,
      gapCovered: gapCovered(after.low - before.low, gap),
      others: figures.map(figureReport),
      ...(example !== undefined && { example: requireExample(example) }),
      effortDays: because.effortDays,
      ownDays: because.ownDays,
      cost: because.cost,
      monthsToEffect: because.monthsToEffect,
      needsLeaders: because.needsLeaders,
      startedBy: because.startedBy,
      needs: because.needs,
      prerequisites: because.prerequisites.map((one) => named.get(one) ?? { id: one, variants: [] }),
      variants: because.variants.map((variant) => ({ id: variant.id, facts: withAnswers(variant.facts, given) })),
      restsOn: because.restsOn.map((one) => named.get(one) ?? { id: one, variants: [] }),
      troubles: because.troubles.map((trouble) => trouble.id),
      hindrances: because.hindrances.map((hindrance) => hindrance.id),
      smallerAsk: because.smallerAsk,
    };
  });
}

function withAnswers(facts: readonly Fact[], given: AnswersGiven): readonly FactReport[] {
  return facts.map((fact) => {
    const answer = given.get(fact.kind === 'indicator' ? fact.indicator : fact.question);
    return { ...fact, ...(answer && { answer }) };
  });
}

function figureReport(id: string): FigureReport {
  const figure = requireFigure(id);
  const span = figureSpan(figure);
  const base = figure.quantity.kind === 'percent' ? shareBase(figure) : undefined;
  return { figure, ...(span && { interval: [span.from, span.to] as const }), ...(base && { base }) };
}

/**
 * How much of a gap a gain covers, in words that claim no more than the numbers do.
 *
 * @param gain points that the low end gains.
 * @param gap points from the low end to the target.
 * @example gapCovered(18, 38) // 'half'
 */
export function gapCovered(gain: number, gap: number): GapCovered {
  if (gap <= 0 || gain <= 0) return 'none';
  const share = gain / gap;
  if (reaches(share, 1)) return 'all';
  if (share > 0.55) return 'most';
  if (reaches(share, 0.45)) return 'half';
  return reaches(share, 0.25) ? 'some' : 'little';
}
