import { describe, expect, it } from 'vitest';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import type { Attempt } from '@/lib/report/types/report-input';

function tried(persona: string, attempt: Attempt) {
  const { whatIf } = buildReport({
    ...requirePersona(persona).assessment,
    instrument,
    targets: {},
    asOf: '2026-11-22',
    attempt,
  });
  if (whatIf === undefined) throw new Error('Nothing was tried');
  return whatIf;
}

describe('what was tried out', () => {
  it('is said once each and in order, with the days where there was a limit', () => {
    const recommendations = ['two-page-strategy', 'publish-strategy', 'two-page-strategy'];
    expect(tried('thin-tertiary', { recommendations, days: 20 })).toMatchObject({
      chosen: ['publish-strategy', 'two-page-strategy'],
      days: 20,
    });
    expect(tried('thin-tertiary', { recommendations })).not.toHaveProperty('days');
  });

  it('moves an area as soon as one end of it moves', () => {
    const { areas } = tried('silent-suburb', {
      recommendations: ['two-page-strategy', 'coordination-overview', 'engagement-register'],
    });
    for (const { before, after, moved } of areas)
      expect(moved).toBe(before.low !== after.low || before.high !== after.high);
    expect(
      areas.some(({ before, after, moved }) => moved && before.low !== after.low && before.high === after.high),
    ).toBe(true);
  });
});
