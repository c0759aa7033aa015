import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from './build-report';
import { areaExcerptOf } from './area-excerpt';
import type { AreaReport } from './types/report';

const report = buildReport({
  ...requirePersona('silent-suburb').assessment,
  instrument,
  targets: {},
  asOf: '2026-11-22',
});
const recommendationOf = ({ recommendations, recommendationsIfMissing }: AreaReport) => [
  ...recommendations,
  ...recommendationsIfMissing,
];

describe('one area of a report', () => {
  it('comes with the city, the form and the day, and without the counts of all areas', () => {
    for (const [place, area] of areaIds.entries()) {
      const { city, form, asOf } = report.head;
      expect(areaExcerptOf(report, area)).toMatchObject({ instrumentVersion: 1, area: report.areas[place] });
      expect(areaExcerptOf(report, area).head).toStrictEqual({ city, form, asOf });
    }
  });

  it('comes with what its recommendations need first and what stands in another area, and with nothing else', () => {
    const elsewhere = report.areas.map((area) => areaExcerptOf(report, area.area).earlierElsewhere);
    for (const [place, area] of report.areas.entries()) {
      const needed = recommendationOf(area).flatMap(({ prerequisites }) => prerequisites.map(({ id }) => id));
      const here = recommendationOf(area).map(({ id }) => id);
      const missing = new Set(needed.filter((id) => !here.includes(id)));
      expect(new Set(elsewhere[place]?.map(({ id }) => id))).toEqual(missing);
    }
    expect(elsewhere.filter(({ length }) => length > 0)).toHaveLength(2);
  });

  it('is none where the report has no such area', () => {
    expect(() => areaExcerptOf({ ...report, areas: report.areas.slice(1) }, 'strategy')).toThrow(RangeError);
  });
});
