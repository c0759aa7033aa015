/** A report as other programs read it: everything it says, with the advice in one list and in words (method, section 9). */
import type { Reading } from '@/lib/i18n/answer-text';
import { longestWayText } from '@/lib/i18n/first-steps-text';
import type { DimensionId } from '@/lib/instrument/instrument';
import { buildReport } from '@/lib/report/build-report';
import type { LongestWay, ProgrammeReport } from '@/lib/report/advice-report';
import type { AnswerCounts, FullFormAdds, HeadingReport, Provenance, Report, Unknown } from '@/lib/report/report';
import { type AdviceData, adviceData } from './advice-data';
import { type ComparisonsData, comparisonsData } from './comparisons-data';
import type { ReportRequest } from './report-request';

type UnderHeading<Part extends { readonly dimension: DimensionId }> = Omit<Part, 'dimension'> & { readonly heading: DimensionId };

export interface ReportData extends Pick<Report, 'summary' | 'answers'> {
  readonly instrument: Provenance['instrument'];
  readonly form: Report['head']['form'];
  /** ISO 8601 calendar date. */
  readonly today: string;
  /** BCP 47. */
  readonly language: string;
  readonly counts: AnswerCounts;
  readonly headings: readonly (UnderHeading<Omit<HeadingReport, 'comparisons' | 'advice' | 'adviceIfMissing'>> & { readonly comparisons: ComparisonsData })[];
  /** Figures beside answers that belong to no heading. */
  readonly context: ComparisonsData;
  /** What known answers call for, in the order of the advice. */
  readonly advice: readonly AdviceData[];
  /** What would be called for if something that is not known turned out to be missing. */
  readonly adviceIfMissing: readonly AdviceData[];
  readonly firstSteps: readonly string[];
  readonly longestWay?: UnderHeading<LongestWay> & { readonly text: string };
  readonly programme: Pick<ProgrammeReport, 'capacityDays' | 'share' | 'days'> & { readonly advice: readonly string[]; readonly notThisYear: readonly string[] };
  readonly unknowns: {
    readonly open: readonly (Omit<Unknown, 'widens'> & { readonly widens: readonly UnderHeading<Unknown['widens'][number]>[] })[];
    readonly withoutEffect: readonly string[];
  };
  readonly fullFormAdds?: { readonly questions: number; readonly headings: readonly UnderHeading<FullFormAdds['headings'][number]>[] };
  readonly provenance: Pick<Provenance, 'figuresEdition' | 'weightSeed'>;
}

/**
 * The report on answers alone; what only a kept assessment has (its city, plan, rooms and earlier states) is left out.
 * Numbers are unrounded.
 *
 * @see method, section 9
 * @example reportData({ form: 'full', answers, targets: {}, today: '2026-11-30' }, { words, instrument }).programme.capacityDays // 88
 */
export function reportData({ today, ...given }: Omit<ReportRequest, 'locale'>, reading: Reading): ReportData {
  // Nothing that is handed out says which city it is.
  const report = buildReport({ ...given, instrument: reading.instrument, asOf: today, city: '', country: '' });
  const { head, summary, headings, context, answers, provenance } = report;
  return {
    instrument: provenance.instrument,
    form: head.form,
    today: head.asOf,
    language: reading.words.locale,
    counts: head.counts,
    summary,
    headings: headings.map((heading) => headingData(heading, reading)),
    context: comparisonsData(context, reading),
    ...stepsData(report, reading),
    advice: inOrder(report, reading, 'advice'),
    adviceIfMissing: inOrder(report, reading, 'adviceIfMissing'),
    ...openData(report),
    answers,
    provenance: { figuresEdition: provenance.figuresEdition, weightSeed: provenance.weightSeed },
  };
}

function headingData({ dimension, score, robustness, target, indicators, comparisons }: HeadingReport, reading: Reading): ReportData['headings'][number] {
  return { heading: dimension, score, ...(robustness && { robustness }), ...(target && { target }), indicators, comparisons: comparisonsData(comparisons, reading) };
}

function inOrder({ headings }: Report, reading: Reading, list: 'advice' | 'adviceIfMissing'): readonly AdviceData[] {
  return headings
    .flatMap((heading) => heading[list].map((advice) => adviceData(advice, heading.target, reading)))
    .toSorted((one, other) => one.place - other.place);
}

function stepsData(report: Report, reading: Reading): Pick<ReportData, 'firstSteps' | 'longestWay' | 'programme'> {
  const { first, longestWay, programme } = report;
  const { capacityDays, share, days, advice, notThisYear } = programme;
  const text = longestWayText(reading, report);
  return {
    firstSteps: idsOf(first),
    ...(longestWay && text !== undefined && { longestWay: { heading: longestWay.dimension, because: longestWay.because, text } }),
    programme: { capacityDays, share, days, advice: idsOf(advice), notThisYear: idsOf(notThisYear) },
  };
}

function openData({ unknowns, fullFormAdds }: Report): Pick<ReportData, 'unknowns' | 'fullFormAdds'> {
  return {
    unknowns: { ...unknowns, open: unknowns.open.map((unknown) => ({ ...unknown, widens: unknown.widens.map(underHeading) })) },
    ...(fullFormAdds && { fullFormAdds: { questions: fullFormAdds.questions, headings: fullFormAdds.headings.map(underHeading) } }),
  };
}

function underHeading<Part extends { readonly dimension: DimensionId }>({ dimension, ...rest }: Part): UnderHeading<Part> {
  return { heading: dimension, ...rest };
}

function idsOf(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id);
}
