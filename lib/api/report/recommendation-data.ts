/** A recommendation as other programs read it: its because-chain as data, and in the words of this city's situation. */
import type { DocumentedPractice } from '@/lib/benchmark/examples';
import {
  recommendationTitle,
  askText,
  differenceTexts,
  doubtText,
  factTexts,
  figureLines,
  firstStepText,
  involveText,
  isReplaced,
  ninetyDaysTexts,
  practiceText,
  troublesText,
} from '@/lib/i18n/text/report/recommendation-text';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { StageId } from '@/lib/instrument/model/stage';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { RecommendationReport, FactReport, FigureReport } from '@/lib/report/types/recommendation-report';
import type { TargetReport } from '@/lib/report/types/report';

type AsReported = Pick<
  RecommendationReport,
  | 'id'
  | 'group'
  | 'startedBy'
  | 'place'
  | 'gain'
  | 'effortDays'
  | 'ownDays'
  | 'cost'
  | 'monthsToEffect'
  | 'needsLeaders'
  | 'needs'
  | 'facts'
  | 'before'
  | 'after'
  | 'gapCovered'
  | 'troubles'
  | 'hindrances'
>;

export interface RecommendationData extends AsReported {
  readonly area: AreaId;
  readonly title: string;
  /** Neither where something else is done here, under a title of its own. */
  readonly what?: string;
  readonly why?: string;
  readonly firstStep: string;
  readonly ninetyDays: readonly string[];
  readonly involve: string;
  readonly changeOurMind: string;
  /** The facts in words. */
  readonly because: readonly string[];
  readonly differences: readonly {
    readonly id: string;
    readonly note: string;
    readonly instead: string;
    readonly facts: readonly FactReport[];
  }[];
  /** Absent where the area does not apply. */
  readonly target?: { readonly stage: StageId; readonly missing: number };
  readonly figures: readonly FigureReport[];
  /** The figures in words. */
  readonly others: readonly string[];
  readonly example?: Omit<DocumentedPractice, 'area'> & { readonly text: string };
  /** Ids, in the order in which they come. */
  readonly prerequisites: readonly string[];
  readonly restsOn: readonly string[];
  /** Why it comes early or waits; absent where there is nothing to say. */
  readonly whyEarly?: string;
  /** How to ask where leaders' time is scarce. */
  readonly smallerAsk?: string;
}

/**
 * @param target of the area that the recommendation belongs to.
 * @example recommendationData(recommendation, area.target, { words, instrument }).firstStep
 * // 'Write half a page from …'
 */
export function recommendationData(
  recommendation: RecommendationReport,
  target: TargetReport | undefined,
  reading: Reading,
): RecommendationData {
  const { id, area, group, startedBy, place, gain, before, after, gapCovered } = recommendation;
  return {
    id,
    area: area,
    group,
    startedBy,
    place,
    gain,
    ...wordsOf(recommendation, reading),
    ...reasonsOf(recommendation, reading),
    ...(target && { target: { stage: target.stage, missing: target.distance.to } }),
    gapCovered,
    before,
    after,
    ...costsOf(recommendation),
    ...orderOf(recommendation, reading),
  };
}

function wordsOf(recommendation: RecommendationReport, reading: Reading) {
  const { words } = reading;
  const smallerAsk = askText(reading, recommendation);
  const usual = {
    what: words.t(`recommendations.${recommendation.id}.what`),
    why: words.t(`recommendations.${recommendation.id}.why`),
  };
  return {
    title: recommendationTitle(reading, recommendation),
    ...(isReplaced(reading, recommendation) ? {} : usual),
    firstStep: firstStepText(reading, recommendation),
    ninetyDays: ninetyDaysTexts(reading, recommendation),
    involve: involveText(reading, recommendation),
    changeOurMind: doubtText(reading, recommendation),
    ...(smallerAsk !== undefined && { smallerAsk }),
  };
}

function reasonsOf({ id, facts, variants, others, example }: RecommendationReport, reading: Reading) {
  return {
    facts,
    because: factTexts(reading, facts),
    differences: variants.flatMap((variant) =>
      differenceTexts(reading, { id, variants: [variant] }).map((texts) => ({
        id: variant.id,
        ...texts,
        facts: variant.facts,
      })),
    ),
    figures: others,
    others: figureLines(reading, others).map(({ text }) => text),
    ...(example && { example: exampleOf(example, reading) }),
  };
}

function exampleOf(practice: DocumentedPractice, reading: Reading): NonNullable<RecommendationData['example']> {
  const { id, cities, country, year, source } = practice;
  return {
    id,
    cities,
    ...(country !== undefined && { country }),
    ...(year !== undefined && { year }),
    source,
    text: practiceText(reading, practice),
  };
}

function costsOf({ effortDays, ownDays, cost, monthsToEffect, needsLeaders, needs }: RecommendationReport) {
  return { effortDays, ownDays, cost, monthsToEffect, needsLeaders, needs };
}

function orderOf(recommendation: RecommendationReport, reading: Reading) {
  const { prerequisites, restsOn, troubles, hindrances } = recommendation;
  const whyEarly = troublesText(reading, recommendation);
  return {
    prerequisites: prerequisites.map(({ id }) => id),
    restsOn: restsOn.map(({ id }) => id),
    troubles,
    hindrances,
    ...(whyEarly !== '' && { whyEarly }),
  };
}
