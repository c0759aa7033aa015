import { describe, expect, it } from 'vitest';
import type { StageId } from '@/lib/instrument/model/stage';
import { areaIds, type AreaId } from '@/lib/instrument/model/instrument';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';

/** Of all areas that are not named the target is the lowest, which every city reaches. */
function longestWayOf(persona: string, own: Partial<Record<AreaId, StageId>>) {
  const low = Object.fromEntries(areaIds.map((area) => [area, 'ad-hoc' as const]));
  return buildReport({
    ...requirePersona(persona).assessment,
    instrument,
    targets: { ...low, ...own },
    asOf: '2026-11-22',
  });
}

describe('why the longest way is not among the first steps', () => {
  it.each([
    ['thin-tertiary', { impact: 'institutionalised' }, { area: 'impact', because: 'trouble' }],
    ['thin-tertiary', { strategy: 'emerging', agenda: 'institutionalised' }, { area: 'agenda', because: 'trouble' }],
    ['shared-service-town', { agenda: 'institutionalised' }, { area: 'agenda', because: 'foundation' }],
    // It is among them.
    ['thin-tertiary', { resources: 'institutionalised' }, undefined],
    // There is no way to go.
    ['low-income-secondary', {}, undefined],
  ] as const)('%s, %j: %j', (persona, targets, expected) => {
    const { areas, longestWay, first } = longestWayOf(persona, targets);
    expect(longestWay).toEqual(expected);
    if (expected === undefined) return;
    const ways = areas.map(({ target }) => target?.distance.to ?? 0);
    expect(ways[areaIds.indexOf(expected.area)]).toBe(Math.max(...ways));
    expect(first.map(({ area }) => area)).not.toContain(expected.area);
  });

  it('is said of nobody who is given no first step', () => {
    const report = buildReport({
      ...requirePersona('silent-suburb').assessment,
      instrument,
      answers: {},
      targets: {},
      asOf: '2026-11-22',
    });
    expect(report.first).toEqual([]);
    expect(report).not.toHaveProperty('longestWay');
  });
});
