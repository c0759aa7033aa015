import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/instrument/answers/answer';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { scoreCity } from '@/lib/scoring/score/scored';
import { answerList } from './answer-list';
import { indicatorReports } from './indicator-reports';
import { findUnknowns } from './unknowns';

const instrument = requireInstrument(1);

function unknownsOf(answers: Answers, form: 'full' | 'quick' = 'full') {
  const scored = scoreCity({ instrument, form, answers });
  const areas = areaIds.map((area) => ({
    area,
    indicators: indicatorReports(
      scored,
      scored.indicators.filter((one) => one.area === area),
    ),
  }));
  return findUnknowns(scored, areas, answerList(scored));
}

const of = (answers: Answers, question: string) => unknownsOf(answers).open.find((one) => one.question === question);

describe('what leaves an area open', () => {
  it('lets a question that hides others speak for them', () => {
    expect(of({}, 'strategy-exists')).toEqual({
      question: 'strategy-exists',
      state: 'unanswered',
      widens: [{ area: 'strategy', points: expect.closeTo((100 * (3 + 4 + 1 + 1)) / 14, 9) as number }],
      waiting: ['strategy-contents', 'strategy-in-plan', 'strategy-public'],
    });
  });

  it('names the hidden ones themselves once they are asked', () => {
    const answers: Answers = { 'strategy-exists': { state: 'answered', value: 'yes' } };
    expect(of(answers, 'strategy-exists')).toBeUndefined();
    expect(of(answers, 'strategy-public')?.waiting).toEqual([]);
  });

  it('has nothing to say of what is ruled out', () => {
    expect(of({ 'strategy-exists': { state: 'answered', value: 'no' } }, 'strategy-public')).toBeUndefined();
  });

  it.each([
    ['unsure', { state: 'unsure' }],
    ['withheld', { state: 'withheld' }],
  ] as const)('says that it is %s', (state, answer) => {
    expect(of({ continuity: answer }, 'continuity')?.state).toBe(state);
  });

  it('asks for the wanted side of a derived indicator first, then for the side that is there', () => {
    expect(of({}, 'skills-important')?.waiting).toEqual(['skill-coverage']);
    const wanted: Answers = { 'skills-important': { state: 'answered', value: ['protocol'] } };
    expect(of(wanted, 'skills-important')).toBeUndefined();
    expect(of(wanted, 'skills-held')?.waiting).toEqual(['skill-coverage']);
  });

  it('says that nothing was chosen where a share of none cannot be known', () => {
    expect(of({ 'skills-important': { state: 'answered', value: [] } }, 'skills-important')?.state).toBe(
      'nothing-chosen',
    );
  });

  it('follows a hidden source up to the question that opens it', () => {
    const answers: Answers = {
      'priority-themes': { state: 'answered', value: ['culture'] },
      'network-national': { state: 'answered', value: 'no' },
      'network-regional': { state: 'unsure' },
    };
    expect(of(answers, 'network-regional')?.waiting).toContain('theme-coverage');
  });
});

describe('what is open without effect', () => {
  it('lists unscored questions, not those that already widen a range', () => {
    const { withoutEffect, open } = unknownsOf({});
    expect(withoutEffect).toContain('barriers');
    expect(withoutEffect).not.toContain('skills-important');
    expect(withoutEffect.filter((question) => open.some((one) => one.question === question))).toEqual([]);
  });

  it('keeps to the questions of the form', () => {
    expect(unknownsOf({}, 'quick').withoutEffect).not.toContain('barriers');
  });
});
