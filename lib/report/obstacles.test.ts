import { describe, expect, it } from 'vitest';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from './build-report';
import { obstaclesOf } from './obstacles';

const report = buildReport({
  ...requirePersona('harbour-in-progress').assessment,
  instrument,
  targets: {},
  asOf: '2026-11-22',
});

describe('recommendations by obstacle', () => {
  it('names each piece that carries the obstacle, in the order of the recommendations, and no other', () => {
    const all = report.areas.flatMap(({ recommendations }) => recommendations);
    expect(obstaclesOf(report).length).toBeGreaterThan(1);
    for (const { need, recommendations } of obstaclesOf(report)) {
      expect(recommendations.map(({ id }) => id).toSorted()).toEqual(
        all
          .filter(({ needs }) => needs.includes(need))
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(recommendations.map(({ place }) => place)).toEqual(
        recommendations.map(({ place }) => place).toSorted((one, other) => one - other),
      );
    }
  });

  it('leaves out an obstacle that no recommendation answers', () => {
    expect(obstaclesOf({ areas: report.areas.map((area) => ({ ...area, recommendations: [] })) })).toEqual([]);
  });
});
