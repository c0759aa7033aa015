import { describe, expect, it } from 'vitest';
import { compareWithPublished } from '@/lib/benchmark/compare';
import { areaOfQuestion } from '@/lib/instrument/answers/area-of-question';
import { areaIds } from '@/lib/instrument/model/instrument';
import { currentInstrument as instrument } from '@/lib/instrument/registry';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import { shareOfDays } from '@/lib/recommendations/programme';
import { buildReport } from './build-report';
import type { ReportInput } from './types/report-input';

const reportOf = (persona: string, extra: Partial<ReportInput> = {}) =>
  buildReport({ ...requirePersona(persona).assessment, instrument, targets: {}, asOf: '2026-11-22', ...extra });

const reports = personas.map(({ id }) => reportOf(id));
const everything = (report: (typeof reports)[number]) =>
  report.areas.flatMap(({ recommendations, recommendationsIfMissing }) => [
    ...recommendations,
    ...recommendationsIfMissing,
  ]);

describe('the recommendations of a report', () => {
  it('stand among those to follow exactly where a fact that calls for them is known', () => {
    const isKnown = ({ facts }: ReturnType<typeof everything>[number]) =>
      facts.some((fact) => fact.holds && (fact.kind === 'answer' || fact.status !== 'unknown'));
    for (const { areas } of reports)
      for (const { recommendations, recommendationsIfMissing } of areas) {
        expect(recommendations.every(isKnown)).toBe(true);
        expect(recommendationsIfMissing.some(isKnown)).toBe(false);
      }
  });

  it('cover nothing of a gap where the city aims no higher than it stands', () => {
    const low = Object.fromEntries(areaIds.map((area) => [area, 'ad-hoc' as const]));
    const covered = (targets: typeof low) =>
      new Set(everything(reportOf('thin-tertiary', { targets })).map(({ gapCovered }) => gapCovered));
    expect(covered(low)).toEqual(new Set(['none']));
    expect(covered({}).size).toBeGreaterThan(1);
  });

  it('are named in the steps and in the programme as they stand in the areas', () => {
    for (const report of reports) {
      const all = new Map(everything(report).map((one) => [one.id, one]));
      for (const { id, area } of report.first) expect(all.get(id)).toMatchObject({ id, area });
      const { recommendations, notThisYear, share } = report.programme;
      expect(share).toBe(shareOfDays);
      for (const { id, variants, effortDays } of [...recommendations, ...notThisYear]) {
        expect(all.get(id)).toMatchObject({ id, effortDays });
        expect(variants).toEqual(all.get(id)?.variants.map((variant) => ({ id: variant.id })));
      }
    }
    expect(reports.some(({ programme }) => programme.recommendations.length > 0)).toBe(true);
    expect(reports.some(({ programme }) => programme.notThisYear.length > 0)).toBe(true);
  });
});

describe('the longest way', () => {
  it('is the longest there is', () => {
    const highest = Object.fromEntries(areaIds.map((area) => [area, 'institutionalised' as const]));
    const ways = personas.flatMap(({ id }) => {
      const { areas, longestWay } = reportOf(id, { targets: highest });
      if (longestWay === undefined) return [];
      const own = areas.find(({ area }) => area === longestWay.area)?.target?.distance.to;
      return [[own, Math.max(...areas.map(({ target }) => target?.distance.to ?? 0))]];
    });
    expect(ways.length).toBeGreaterThan(0);
    for (const [own, longest] of ways) expect(own).toBe(longest);
  });
});

describe('the figures of other cities', () => {
  it('stand in the area of their question', () => {
    for (const { areas, context } of reports)
      for (const [area, { prominent, further }] of [
        ...areas.map((one) => [one.area, one.comparisons] as const),
        [undefined, context] as const,
      ])
        for (const { question } of [...prominent, ...further]) expect(areaOfQuestion(instrument, question)).toBe(area);
    expect(reports.flatMap(({ areas }) => areas).some(({ comparisons }) => comparisons.prominent.length > 0)).toBe(
      true,
    );
  });

  it('are not counted as without an answer where the form does not ask', () => {
    const report = reportOf('secondary-quick', { answers: {} });
    const all = compareWithPublished({ instrument, form: 'quick', answers: {} });
    const asked = new Set(report.answers.map(({ question }) => question));
    const counted = [...report.areas.map(({ comparisons }) => comparisons), report.context];
    const sum = counted.reduce((before, { withoutAnswer }) => before + withoutAnswer, 0);
    expect(sum).toBe(all.filter(({ question }) => asked.has(question)).length);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThan(all.length);
  });
});

describe('the quick form', () => {
  it('is called rough in every area, and the full one in none', () => {
    expect(reportOf('secondary-quick').areas.map(({ rough }) => rough)).toEqual(areaIds.map(() => true));
    for (const area of reportOf('spread-megacity').areas) expect(area).not.toHaveProperty('rough');
  });

  it('would gain in each area the indicators that only the full form has', () => {
    const [full, quick] = (['full', 'quick'] as const).map((form) => reportOf('spread-megacity', { form }));
    const count = (report: typeof full, area: string) =>
      report?.areas.find((one) => one.area === area)?.indicators.length ?? 0;
    expect(quick?.fullFormAdds?.areas).toEqual(
      areaIds.map((area) => ({ area, indicators: count(full, area) - count(quick, area) })),
    );
  });
});
