import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import { recommendationTitle, involveText, isReplaced, takesText } from './recommendation-text';

const reading = { words: createWords(english), instrument: instrumentV1 };

function recommendationTo(persona: string): ReadonlyMap<string, RecommendationReport> {
  const { assessment } = requirePersona(persona);
  const { areas } = buildReport({ ...assessment, instrument: instrumentV1, targets: {}, asOf: '2026-11-22' });
  return new Map(
    areas
      .flatMap(({ recommendations, recommendationsIfMissing }) => [...recommendations, ...recommendationsIfMissing])
      .map((one) => [one.id, one]),
  );
}

function requireRankedRecommendation(persona: string, id: string): RecommendationReport {
  const found = recommendationTo(persona).get(id);
  if (found === undefined) throw new Error(`${id} is not given`);
  return found;
}

describe('recommendations in a situation', () => {
  const cases = [
    [
      'title and company of its own',
      'silent-suburb',
      'small-international-desk',
      { replaced: true, title: 'Share the international office', involve: 'metropolis' },
    ],
    [
      'only the way of doing it changed',
      'low-income-secondary',
      'cost-out-commitments',
      { replaced: false, title: 'Cost every promise', involve: 'hosts and donors' },
    ],
    [
      'as written',
      'low-income-secondary',
      'coordination-overview',
      { replaced: false, title: 'Draw up one overview', involve: 'One contact' },
    ],
  ] as const;
  it.each(cases.map((row) => [row[0], row] as const))('has %s', (_, [, persona, id, expected]) => {
    const recommendation = requireRankedRecommendation(persona, id);
    expect(isReplaced(reading, recommendation)).toBe(expected.replaced);
    expect(recommendationTitle(reading, recommendation)).toContain(expected.title);
    expect(involveText(reading, recommendation)).toContain(expected.involve);
  });

  it('says whose days it counts where they are not reckoned for the situation', () => {
    const usual = reading.words.t('report.recommendation.variantDays');
    expect(takesText(reading, requireRankedRecommendation('silent-suburb', 'small-international-desk'))).not.toContain(
      usual,
    );
    expect(takesText(reading, requireRankedRecommendation('low-income-secondary', 'cost-out-commitments'))).toContain(
      usual,
    );
    expect(
      takesText(reading, requireRankedRecommendation('low-income-secondary', 'coordination-overview')),
    ).not.toContain(usual);
  });

  it('names what must come first by the title it has in this situation', () => {
    const { prerequisites } = requireRankedRecommendation('silent-suburb', 'publish-strategy');
    expect(prerequisites).toEqual([{ id: 'two-page-strategy', variants: [{ id: 'part-of-metropolis' }] }]);
  });
});
