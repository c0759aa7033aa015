import { describe, expect, it } from 'vitest';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import { firstRecommendation, firstOpeningKey, hasFirstSteps } from './first-steps-text';

const instrument = requireInstrument(1);
const reportOf = (id: string) =>
  buildReport({ ...requirePersona(id).assessment, instrument, targets: {}, asOf: '2026-11-22' });

describe('the first steps', () => {
  it.each([
    ['thin-tertiary', reportOf('thin-tertiary'), [true, undefined]],
    ['silent-suburb', reportOf('silent-suburb'), [true, 'report.first.findOut']],
  ] as const)('of %s', (_, report, expected) => {
    expect([hasFirstSteps(report), firstOpeningKey(report)]).toEqual(expected);
    expect(firstRecommendation(report).map(({ id }) => id)).toEqual(report.first.map(({ id }) => id));
  });
});
