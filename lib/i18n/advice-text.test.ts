import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/create-words';
import { english } from '@/lib/i18n/locales';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import type { AdviceReport } from '@/lib/report/advice-report';
import { adviceTitle, involveText, isReplaced, takesText } from './advice-text';

const reading = { words: createWords(english), instrument: instrumentV1 };

function adviceTo(persona: string): ReadonlyMap<string, AdviceReport> {
  const { assessment } = requirePersona(persona);
  const { headings } = buildReport({ ...assessment, instrument: instrumentV1, targets: {}, asOf: '2026-11-22' });
  return new Map(headings.flatMap(({ advice, adviceIfMissing }) => [...advice, ...adviceIfMissing]).map((one) => [one.id, one]));
}

function requireAdvice(persona: string, id: string): AdviceReport {
  const found = adviceTo(persona).get(id);
  if (found === undefined) throw new Error(`${id} is not given`);
  return found;
}

describe('advice in a situation', () => {
  const cases = [
    ['title and company of its own', 'silent-suburb', 'small-international-desk', { replaced: true, title: 'Share the international office', involve: 'metropolis' }],
    ['only the way of doing it changed', 'low-income-secondary', 'cost-out-commitments', { replaced: false, title: 'Cost every promise', involve: 'hosts and donors' }],
    ['as written', 'low-income-secondary', 'coordination-overview', { replaced: false, title: 'Draw up one overview', involve: 'One contact' }],
  ] as const;
  it.each(cases.map((row) => [row[0], row] as const))('has %s', (_, [, persona, id, expected]) => {
    const advice = requireAdvice(persona, id);
    expect(isReplaced(reading, advice)).toBe(expected.replaced);
    expect(adviceTitle(reading, advice)).toContain(expected.title);
    expect(involveText(reading, advice)).toContain(expected.involve);
  });

  it('says whose days it counts where they are not reckoned for the situation', () => {
    const usual = reading.words.t('report.advice.variantDays');
    expect(takesText(reading, requireAdvice('silent-suburb', 'small-international-desk'))).not.toContain(usual);
    expect(takesText(reading, requireAdvice('low-income-secondary', 'cost-out-commitments'))).toContain(usual);
    expect(takesText(reading, requireAdvice('low-income-secondary', 'coordination-overview'))).not.toContain(usual);
  });

  it('names what must come first by the title it has in this situation', () => {
    const { prerequisites } = requireAdvice('silent-suburb', 'publish-strategy');
    expect(prerequisites).toEqual([{ id: 'two-page-strategy', variants: [{ id: 'part-of-metropolis' }] }]);
  });
});
