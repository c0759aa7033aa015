import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/instrument/answers/answer';
import type { FormId } from '@/lib/instrument/model/instrument';
import { instrumentV1 as instrument } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { scoreCity } from '@/lib/scoring/score/scored';
import { changeReport } from './change-report';
import type { EarlierSnapshot } from '@/lib/report/types/report-input';

const earlier = (answers: Answers, more: Partial<EarlierSnapshot> = {}): EarlierSnapshot => ({
  instrument,
  form: 'full',
  answers,
  asOf: '2025-11-22',
  ...more,
});
const later = (answers: Answers, form: FormId = 'full') => scoreCity({ instrument, form, answers });

describe('what became of the areas', () => {
  it.each([
    ['full', 'full', 'full'],
    ['full', 'quick', 'quick'],
    ['quick', 'full', 'quick'],
    ['quick', 'quick', 'quick'],
  ] as const)('since a %s form, in a %s one, is compared on the %s', (then, now, form) => {
    const report = changeReport(earlier({}, { form: then }), later({}, now));
    expect(report).toMatchObject({ form, earlier: { form: then } });
  });

  it('names who answered then only where it is known', () => {
    expect(changeReport(earlier({}), later({})).earlier).toStrictEqual({
      asOf: '2025-11-22',
      form: 'full',
      instrumentVersion: 1,
    });
    expect(changeReport(earlier({}, { answeredBy: 'The predecessor' }), later({})).earlier.answeredBy).toBe(
      'The predecessor',
    );
  });

  it('counts an answer that moves no low end as one that became another', () => {
    const { areas, answers } = changeReport(earlier({}), later({ continuity: { state: 'answered', value: 0 } }));
    expect(answers.map(({ question }) => question)).toEqual(['continuity']);
    const strategy = areas.find(({ area }) => area === 'strategy');
    expect(strategy?.before.low).toBe(strategy?.after.low);
    const kinds = areas.filter(({ change }) => change.kind !== 'same-answers').map(({ area }) => area);
    expect(kinds).toEqual([areas.find(({ before, after }) => before.high !== after.high)?.area]);
  });

  it('says when and by whom an answer was saved, where it is known', () => {
    const saves = { continuity: { on: '2026-10-01', by: 'Ports' } };
    const now = later({ continuity: { state: 'answered', value: 3 } });
    expect(changeReport(earlier({}), now, saves).answers.map(({ saved }) => saved)).toEqual([saves.continuity]);
    expect(changeReport(earlier({}), now).answers[0]).not.toHaveProperty('saved');
  });

  it('holds nothing against a difference where the versions are not the same', () => {
    const { answers } = requirePersona('spread-megacity').assessment;
    const now = later({ ...answers, continuity: { state: 'answered', value: 4 } });
    const since = (version: number) =>
      changeReport(earlier(answers, { instrument: { ...instrument, version } }), now).areas;
    expect(since(2).map(({ change, detectable }) => [change.kind, detectable])).toEqual(
      since(2).map(() => ['not-comparable', 0]),
    );
    expect(Math.max(...since(1).map(({ detectable }) => detectable))).toBeGreaterThan(0);
  });
});
