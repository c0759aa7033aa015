/** One heading taken out of a report, for those who are shown no more. */
import type { DimensionId } from '@/lib/instrument/instrument';
import type { AdviceReport } from './advice-report';
import type { HeadingReport, Report, ReportHead } from './report';

export interface HeadingExcerpt {
  /** Without the counts, which speak of all headings. */
  readonly head: Pick<ReportHead, 'city' | 'form' | 'asOf'>;
  readonly instrumentVersion: number;
  readonly heading: HeadingReport;
  /** What its advice needs first and what stands under another heading. */
  readonly earlierElsewhere: readonly AdviceReport[];
}

/**
 * @example headingExcerptOf(report, 'impact').earlierElsewhere[0]?.dimension // 'strategy'
 */
export function headingExcerptOf(report: Report, dimension: DimensionId): HeadingExcerpt {
  const heading = report.headings.find((one) => one.dimension === dimension);
  if (heading === undefined) throw new RangeError(`A report has no heading ${dimension}`);
  const { city, form, asOf } = report.head;
  const needed = new Set(adviceOf(heading).flatMap(({ prerequisites }) => prerequisites.map(({ id }) => id)));
  return {
    head: { city, form, asOf },
    instrumentVersion: report.provenance.instrument.version,
    heading,
    earlierElsewhere: report.headings
      .filter((other) => other !== heading)
      .flatMap(adviceOf)
      .filter(({ id }) => needed.has(id)),
  };
}

function adviceOf({ advice, adviceIfMissing }: HeadingReport): readonly AdviceReport[] {
  return [...advice, ...adviceIfMissing];
}
