import { describe, expect, it } from 'vitest';
import { currentInstrument as instrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from './build-report';
import { obstaclesOf } from './obstacles';

const report = buildReport({ ...requirePersona('harbour-in-progress').assessment, instrument, targets: {}, asOf: '2026-11-22' });

describe('advice by obstacle', () => {
  it('names each piece that carries the obstacle, in the order of the advice, and no other', () => {
    const all = report.headings.flatMap(({ advice }) => advice);
    expect(obstaclesOf(report).length).toBeGreaterThan(1);
    for (const { need, advice } of obstaclesOf(report)) {
      expect(advice.map(({ id }) => id).toSorted()).toEqual(all.filter(({ needs }) => needs.includes(need)).map(({ id }) => id).toSorted());
      expect(advice.map(({ place }) => place)).toEqual(advice.map(({ place }) => place).toSorted((one, other) => one - other));
    }
  });

  it('leaves out an obstacle that no advice answers', () => {
    expect(obstaclesOf({ headings: report.headings.map((heading) => ({ ...heading, advice: [] })) })).toEqual([]);
  });
});
