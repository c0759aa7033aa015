/**
 * A report as other programs read it: everything it says, with the recommendations in one list and in words (method,
 * section 9).
 */
import type { Reading } from '@/lib/i18n/text/answer-text';
import { longestWayText } from '@/lib/i18n/text/report/first-steps-text';
import { buildReport } from '@/lib/report/build-report';
import type { LongestWay, ProgrammeReport } from '@/lib/report/types/recommendation-report';
import type { AnswerCounts, FullFormAdds, AreaReport, Provenance, Report } from '@/lib/report/types/report';
import { type RecommendationData, recommendationData } from './recommendation-data';
import { type ComparisonsData, comparisonsData } from './comparisons-data';
import type { ReportRequest } from './report-request';

export interface ReportData extends Pick<Report, 'summary' | 'answers'> {
  readonly instrument: Provenance['instrument'];
  readonly form: Report['head']['form'];
  /** ISO 8601 calendar date. */
  readonly today: string;
  /** BCP 47. */
  readonly language: string;
  readonly counts: AnswerCounts;
  readonly areas: readonly (Omit<AreaReport, 'comparisons' | 'recommendations' | 'recommendationsIfMissing'> & {
    readonly comparisons: ComparisonsData;
  })[];
  /** Figures beside answers that belong to no area. */
  readonly context: ComparisonsData;
  /** What known answers call for, in the order of the recommendations. */
  readonly recommendations: readonly RecommendationData[];
  /** What would be called for if something that is not known turned out to be missing. */
  readonly recommendationsIfMissing: readonly RecommendationData[];
  readonly firstSteps: readonly string[];
  readonly longestWay?: LongestWay & { readonly text: string };
  readonly programme: Pick<ProgrammeReport, 'capacityDays' | 'share' | 'days'> & {
    readonly recommendations: readonly string[];
    readonly notThisYear: readonly string[];
  };
  readonly unknowns: Report['unknowns'];
  readonly fullFormAdds?: FullFormAdds;
  readonly provenance: Pick<Provenance, 'figuresVersion' | 'weightSeed'>;
}

/**
 * The report on answers alone; what only a kept assessment has (its city, plan, workshops and earlier snapshots) is
 * left out. Numbers are unrounded.
 *
 * @see method, section 9
 * @example
 * reportData({ form: 'full', answers, targets: {}, today: '2026-11-30' }, { words, instrument })
 *   .programme.capacityDays
 * // 88
 */
export function reportData({ today, ...given }: Omit<ReportRequest, 'locale'>, reading: Reading): ReportData {
  // Nothing that is handed out says which city it is.
  const report = buildReport({ ...given, instrument: reading.instrument, asOf: today, city: '', country: '' });
  const { head, summary, areas, context, answers, provenance } = report;
  return {
    instrument: provenance.instrument,
    form: head.form,
    today: head.asOf,
    language: reading.words.locale,
    counts: head.counts,
    summary,
    areas: areas.map((area) => areaData(area, reading)),
    context: comparisonsData(context, reading),
    ...stepsData(report, reading),
    recommendations: inOrder(report, reading, 'recommendations'),
    recommendationsIfMissing: inOrder(report, reading, 'recommendationsIfMissing'),
    ...openData(report),
    answers,
    provenance: { figuresVersion: provenance.figuresVersion, weightSeed: provenance.weightSeed },
  };
}

function areaData(
  { area, score, robustness, target, indicators, comparisons }: AreaReport,
  reading: Reading,
): ReportData['areas'][number] {
  return {
    area,
    score,
    ...(robustness && { robustness }),
    ...(target && { target }),
    indicators,
    comparisons: comparisonsData(comparisons, reading),
  };
}

function inOrder(
  { areas }: Report,
  reading: Reading,
  list: 'recommendations' | 'recommendationsIfMissing',
): readonly RecommendationData[] {
  return areas
    .flatMap((area) => area[list].map((recommendation) => recommendationData(recommendation, area.target, reading)))
    .toSorted((one, other) => one.place - other.place);
}

function stepsData(report: Report, reading: Reading): Pick<ReportData, 'firstSteps' | 'longestWay' | 'programme'> {
  const { first, longestWay, programme } = report;
  const { capacityDays, share, days, recommendations, notThisYear } = programme;
  const text = longestWayText(reading, report);
  return {
    firstSteps: idsOf(first),
    ...(longestWay &&
      text !== undefined && { longestWay: { area: longestWay.area, because: longestWay.because, text } }),
    programme: { capacityDays, share, days, recommendations: idsOf(recommendations), notThisYear: idsOf(notThisYear) },
  };
}

function openData({ unknowns, fullFormAdds }: Report): Pick<ReportData, 'unknowns' | 'fullFormAdds'> {
  return {
    unknowns,
    ...(fullFormAdds && { fullFormAdds }),
  };
}

function idsOf(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id);
}
