/** A piece of advice as other programs read it: its because-chain as data, and in the words of this city's situation. */
import type { DocumentedPractice } from '@/lib/benchmark/examples';
import { adviceTitle, askText, differenceTexts, doubtText, factTexts, figureLines, firstStepText, involveText, isReplaced, ninetyDaysTexts, practiceText, troublesText } from '@/lib/i18n/advice-text';
import type { Reading } from '@/lib/i18n/answer-text';
import type { BandId } from '@/lib/instrument/band';
import type { DimensionId } from '@/lib/instrument/instrument';
import type { AdviceReport, FactReport, FigureReport } from '@/lib/report/advice-report';
import type { TargetReport } from '@/lib/report/report';

type AsReported = Pick<
  AdviceReport,
  'id' | 'group' | 'startedBy' | 'place' | 'gain' | 'effortDays' | 'ownDays' | 'cost' | 'monthsToEffect' | 'needsLeaders' | 'needs' | 'facts' | 'before' | 'after' | 'gapCovered' | 'troubles' | 'hindrances'
>;

export interface AdviceData extends AsReported {
  readonly heading: DimensionId;
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
  readonly differences: readonly { readonly id: string; readonly note: string; readonly instead: string; readonly facts: readonly FactReport[] }[];
  /** Absent where the heading does not apply. */
  readonly target?: { readonly band: BandId; readonly missing: number };
  readonly figures: readonly FigureReport[];
  /** The figures in words. */
  readonly others: readonly string[];
  readonly example?: Omit<DocumentedPractice, 'dimension'> & { readonly text: string };
  /** Ids, in the order in which they come. */
  readonly prerequisites: readonly string[];
  readonly restsOn: readonly string[];
  /** Why it comes early or waits; absent where there is nothing to say. */
  readonly whyEarly?: string;
  /** How to ask where leaders' time is scarce. */
  readonly smallerAsk?: string;
}

/**
 * @param target of the heading that the advice belongs to.
 * @example adviceData(advice, heading.target, { words, instrument }).firstStep // 'Write half a page from …'
 */
export function adviceData(advice: AdviceReport, target: TargetReport | undefined, reading: Reading): AdviceData {
  const { id, dimension, group, startedBy, place, gain, before, after, gapCovered } = advice;
  return {
    id,
    heading: dimension,
    group,
    startedBy,
    place,
    gain,
    ...wordsOf(advice, reading),
    ...reasonsOf(advice, reading),
    ...(target && { target: { band: target.band, missing: target.distance.to } }),
    gapCovered,
    before,
    after,
    ...costsOf(advice),
    ...orderOf(advice, reading),
  };
}

function wordsOf(advice: AdviceReport, reading: Reading) {
  const { words } = reading;
  const smallerAsk = askText(reading, advice);
  const usual = { what: words.t(`recommendations.${advice.id}.what`), why: words.t(`recommendations.${advice.id}.why`) };
  return {
    title: adviceTitle(reading, advice),
    ...(isReplaced(reading, advice) ? {} : usual),
    firstStep: firstStepText(reading, advice),
    ninetyDays: ninetyDaysTexts(reading, advice),
    involve: involveText(reading, advice),
    changeOurMind: doubtText(reading, advice),
    ...(smallerAsk !== undefined && { smallerAsk }),
  };
}

function reasonsOf({ id, facts, variants, others, example }: AdviceReport, reading: Reading) {
  return {
    facts,
    because: factTexts(reading, facts),
    differences: variants.flatMap((variant) => differenceTexts(reading, { id, variants: [variant] }).map((texts) => ({ id: variant.id, ...texts, facts: variant.facts }))),
    figures: others,
    others: figureLines(reading, others).map(({ text }) => text),
    ...(example && { example: exampleOf(example, reading) }),
  };
}

function exampleOf(practice: DocumentedPractice, reading: Reading): NonNullable<AdviceData['example']> {
  const { id, cities, country, year, source } = practice;
  return { id, cities, ...(country !== undefined && { country }), ...(year !== undefined && { year }), source, text: practiceText(reading, practice) };
}

function costsOf({ effortDays, ownDays, cost, monthsToEffect, needsLeaders, needs }: AdviceReport) {
  return { effortDays, ownDays, cost, monthsToEffect, needsLeaders, needs };
}

function orderOf(advice: AdviceReport, reading: Reading) {
  const { prerequisites, restsOn, troubles, hindrances } = advice;
  const whyEarly = troublesText(reading, advice);
  return {
    prerequisites: prerequisites.map(({ id }) => id),
    restsOn: restsOn.map(({ id }) => id),
    troubles,
    hindrances,
    ...(whyEarly !== '' && { whyEarly }),
  };
}
