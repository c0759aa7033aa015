import { describe, expect, it } from 'vitest';
import type { BandId } from '@/lib/instrument/band';
import { dimensionIds, type DimensionId } from '@/lib/instrument/instrument';
import { currentInstrument as instrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from './build-report';

/** Of all headings that are not named the target is the lowest, which every city reaches. */
function longestWayOf(persona: string, own: Partial<Record<DimensionId, BandId>>) {
  const low = Object.fromEntries(dimensionIds.map((dimension) => [dimension, 'ad-hoc' as const]));
  return buildReport({ ...requirePersona(persona).assessment, instrument, targets: { ...low, ...own }, asOf: '2026-11-22' });
}

describe('why the longest way is not among the first steps', () => {
  it.each([
    ['thin-tertiary', { impact: 'institutionalised' }, { dimension: 'impact', because: 'trouble' }],
    ['thin-tertiary', { strategy: 'emerging', agenda: 'institutionalised' }, { dimension: 'agenda', because: 'trouble' }],
    ['shared-service-town', { agenda: 'institutionalised' }, { dimension: 'agenda', because: 'foundation' }],
    // It is among them.
    ['thin-tertiary', { resources: 'institutionalised' }, undefined],
    // There is no way to go.
    ['low-income-secondary', {}, undefined],
  ] as const)('%s, %j: %j', (persona, targets, expected) => {
    const { headings, longestWay, first } = longestWayOf(persona, targets);
    expect(longestWay).toEqual(expected);
    if (expected === undefined) return;
    const ways = headings.map(({ target }) => target?.distance.to ?? 0);
    expect(ways[dimensionIds.indexOf(expected.dimension)]).toBe(Math.max(...ways));
    expect(first.map(({ dimension }) => dimension)).not.toContain(expected.dimension);
  });

  it('is said of nobody who is given no first step', () => {
    const report = buildReport({ ...requirePersona('silent-suburb').assessment, instrument, answers: {}, targets: {}, asOf: '2026-11-22' });
    expect(report.first).toEqual([]);
    expect(report).not.toHaveProperty('longestWay');
  });
});
