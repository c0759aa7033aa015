import { describe, expect, it } from 'vitest';
import { dimensionIds } from '@/lib/instrument/instrument';
import { currentInstrument as instrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from './build-report';
import { headingExcerptOf } from './heading-excerpt';
import type { HeadingReport } from './report';

const report = buildReport({ ...requirePersona('silent-suburb').assessment, instrument, targets: {}, asOf: '2026-11-22' });
const adviceOf = ({ advice, adviceIfMissing }: HeadingReport) => [...advice, ...adviceIfMissing];

describe('one heading of a report', () => {
  it('comes with the city, the form and the day, and without the counts of all headings', () => {
    for (const [place, dimension] of dimensionIds.entries()) {
      const { city, form, asOf } = report.head;
      expect(headingExcerptOf(report, dimension)).toMatchObject({ instrumentVersion: 1, heading: report.headings[place] });
      expect(headingExcerptOf(report, dimension).head).toStrictEqual({ city, form, asOf });
    }
  });

  it('comes with what its advice needs first and what stands under another heading, and with nothing else', () => {
    const elsewhere = report.headings.map((heading) => headingExcerptOf(report, heading.dimension).earlierElsewhere);
    for (const [place, heading] of report.headings.entries()) {
      const needed = adviceOf(heading).flatMap(({ prerequisites }) => prerequisites.map(({ id }) => id));
      const here = adviceOf(heading).map(({ id }) => id);
      const missing = new Set(needed.filter((id) => !here.includes(id)));
      expect(new Set(elsewhere[place]?.map(({ id }) => id))).toEqual(missing);
    }
    expect(elsewhere.filter(({ length }) => length > 0)).toHaveLength(2);
  });

  it('is none where the report has no such heading', () => {
    expect(() => headingExcerptOf({ ...report, headings: report.headings.slice(1) }, 'strategy')).toThrow(RangeError);
  });
});
