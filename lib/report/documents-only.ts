/** A report on a city that did not ask for one. */
import type { Report } from './report';

/**
 * The report without targets and advice: what a public document says of a city can be shown with what it leaves open,
 * but it is no ground for telling that city what to aim for or to do.
 *
 * @example documentsOnly(buildReport(ofTheDocuments)).headings.every(({ advice }) => advice.length === 0) // true
 */
export function documentsOnly(report: Report): Report {
  return {
    ...report,
    summary: { ...report.summary, targets: { reached: [], 'not-reached': [], 'cannot-tell': [] }, farthest: [] },
    headings: report.headings.map(({ dimension, score, robustness, indicators, comparisons }) => ({
      dimension,
      score,
      ...(robustness && { robustness }),
      indicators,
      comparisons,
      advice: [],
      adviceIfMissing: [],
    })),
    first: [],
  };
}
