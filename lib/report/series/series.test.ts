import { describe, expect, it } from 'vitest';
import type { FormId } from '@/lib/instrument/model/instrument';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import type { EarlierSnapshot } from '@/lib/report/types/report-input';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { scoreCity } from '@/lib/scoring/score/scored';
import { doneSince, seriesReport } from './series';

const { answers } = requirePersona('spread-megacity').assessment;
const taken = (asOf: string, form: FormId = 'full', version = 1): EarlierSnapshot => ({
  instrument: { ...instrument, version },
  form,
  answers: {},
  asOf,
});
const later = scoreCity({ instrument, form: 'full', answers });

describe('a series', () => {
  it('has at least three states, in the order of their days, today last', () => {
    expect(seriesReport([], later, '2026-11-22')).toBeUndefined();
    expect(seriesReport([taken('2025-01-01')], later, '2026-11-22')).toBeUndefined();
    const series = seriesReport([taken('2026-01-01'), taken('2025-01-01')], later, '2026-11-22');
    expect(series?.states.map(({ asOf }) => asOf)).toEqual(['2025-01-01', '2026-01-01', '2026-11-22']);
    expect(series?.form).toBe('full');
    expect(series?.states.at(-1)?.areas).toEqual(later.score.areas);
    expect(series?.states[0]?.areas.impact).toMatchObject({ low: 0, high: 100 });
  });

  it('is scored on the quick form where any state was', () => {
    const series = seriesReport([taken('2025-01-01', 'quick'), taken('2026-01-01')], later, '2026-11-22');
    expect(series?.form).toBe('quick');
    expect(series?.states.at(-1)?.areas).toEqual(scoreAnswers({ instrument, form: 'quick', answers }).areas);
  });

  it('leaves out other versions of the questionnaire, and all but the newest six', () => {
    expect(seriesReport([taken('2025-01-01', 'full', 9), taken('2026-01-01')], later, '2026-11-22')).toBeUndefined();
    const many = Array.from({ length: 9 }, (_, year) => taken(`201${year}-01-01`));
    expect(seriesReport(many, later, '2026-11-22')?.states.map(({ asOf }) => asOf.slice(0, 4))).toEqual([
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2026',
    ]);
  });
});

describe('what was done since a day', () => {
  it('is what is done and was changed on that day or later', () => {
    const plan = [
      { id: 'before', status: 'done' },
      { id: 'then', status: 'done' },
      { id: 'open', status: 'under-way' },
      { id: 'unknown', status: 'done' },
    ] as const;
    const savedOn = { before: '2025-12-31', then: '2026-01-01', open: '2026-05-01' };
    expect(doneSince(plan, savedOn, '2026-01-01').map(({ id }) => id)).toEqual(['then']);
  });
});
