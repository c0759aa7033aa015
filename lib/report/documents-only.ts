/** A report on a city that did not ask for one. */
import type { GivenAnswer, IndicatorReport, Report, Unknown } from './report';

/**
 * The report without targets and advice: what a public document says of a city can be shown with what it leaves open,
 * but it is no ground for telling that city what to aim for or to do. Nobody was asked, so nobody was unsure either:
 * what the documents do not say is called that.
 *
 * @example documentsOnly(buildReport(ofTheDocuments)).headings.every(({ advice }) => advice.length === 0) // true
 */
export function documentsOnly(report: Report): Report {
  return {
    ...report,
    head: { ...report.head, documentsOnly: true },
    summary: { ...report.summary, targets: { reached: [], 'not-reached': [], 'cannot-tell': [] }, farthest: [] },
    headings: report.headings.map(({ dimension, score, robustness, indicators, comparisons }) => ({
      dimension,
      score,
      ...(robustness && { robustness }),
      indicators: indicators.map(undocumented),
      comparisons,
      advice: [],
      adviceIfMissing: [],
    })),
    first: [],
    unknowns: { ...report.unknowns, open: report.unknowns.open.map((unknown): Unknown => ({ ...unknown, state: 'undocumented' })) },
  };
}

const notSaid: GivenAnswer = { state: 'undocumented' };

function undocumented(indicator: IndicatorReport): IndicatorReport {
  return indicator.status === 'unknown' ? { ...indicator, answer: notSaid } : indicator;
}
