import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/instrument/answers/answer';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { scoreCity } from '@/lib/scoring/score/scored';
import { indicatorReports } from './indicator-reports';

function strategyOf(answers: Answers, id: string) {
  const city = scoreCity({ instrument, form: 'full', answers });
  const indicators = city.indicators.filter(({ area }) => area === 'strategy');
  return indicatorReports(city, indicators).find((one) => one.id === id);
}

describe('what an indicator rests on', () => {
  it('is the answer with its note and its evidence, each with what is known of it', () => {
    const evidence = [{ title: 'Text' }, { title: 'Page', url: 'https://example.org/', date: '2026-01' }];
    const report = strategyOf(
      { 'strategy-exists': { state: 'answered', value: 'yes', note: 'Of 2024.', evidence } },
      'strategy-exists',
    );
    expect(report).toMatchObject({ answer: { state: 'answered', value: 'yes' }, note: 'Of 2024.' });
    expect(report?.evidence).toStrictEqual(evidence);
  });

  it('is nothing that was left over from before another answer closed it', () => {
    const left = { state: 'answered', value: 'yes', note: 'Old.', evidence: [{ title: 'Old page' }] } as const;
    const report = strategyOf(
      { 'strategy-exists': { state: 'answered', value: 'no' }, 'strategy-public': left },
      'strategy-public',
    );
    expect(report).toMatchObject({ status: 'closed', evidence: [] });
    expect(report).not.toHaveProperty('answer');
    expect(report).not.toHaveProperty('note');
  });
});
