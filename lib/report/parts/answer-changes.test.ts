import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { answerChanges } from './answer-changes';
import type { Saves } from '@/lib/report/types/report-input';

const said = (value: Extract<Answer, { state: 'answered' }>['value']): Answer => ({ state: 'answered', value });

function changes(
  earlier: Answers,
  later: Answers,
  rest: { readonly form?: 'full' | 'quick'; readonly saves?: Saves } = {},
) {
  const of = (answers: Answers) => ({ instrument: instrumentV1, form: 'full' as const, answers });
  return answerChanges({
    earlier: of(earlier),
    later: of(later),
    form: rest.form ?? 'full',
    ...(rest.saves && { saves: rest.saves }),
  });
}

describe('answerChanges', () => {
  it('says from what to what, and when and by whom where it is known', () => {
    const saves = { continuity: { on: '2026-10-01', by: 'Ports' }, barriers: { on: '2026-10-02' } };
    expect(changes({ continuity: said(1) }, { continuity: said(2) }, { saves })).toEqual([
      {
        question: 'continuity',
        before: { state: 'answered', value: 1 },
        after: { state: 'answered', value: 2 },
        saved: { on: '2026-10-01', by: 'Ports' },
      },
    ]);
  });

  it.each<[string, Answers, Answers]>([
    ['the order of a list', { barriers: said(['budget', 'travel']) }, { barriers: said(['travel', 'budget']) }],
    ['a note', { continuity: said(1) }, { continuity: { state: 'answered', value: 1, note: 'In the file' } }],
    [
      'evidence',
      { continuity: said(1) },
      { continuity: { state: 'answered', value: 1, evidence: [{ title: 'File' }] } },
    ],
    [
      'an answer that is not asked for',
      { 'strategy-exists': said('no'), 'strategy-public': said('no') },
      { 'strategy-exists': said('no'), 'strategy-public': said('yes') },
    ],
  ])('is silent on %s', (_, earlier, later) => {
    expect(changes(earlier, later)).toEqual([]);
  });

  it.each<[string, Answer | undefined, Answer | undefined]>([
    ['a first answer', undefined, said(0)],
    ['an answer taken back', said(0), undefined],
    ['unsure for a level', said(0), { state: 'unsure' }],
    ['withheld for unsure', { state: 'unsure' }, { state: 'withheld' }],
  ])('counts %s', (_, before, after) => {
    const of = (answer: Answer | undefined): Answers => (answer ? { continuity: answer } : {});
    expect(changes(of(before), of(after))).toHaveLength(1);
  });

  it('names what an earlier answer ruled out', () => {
    const found = changes(
      { 'strategy-exists': said('yes'), 'strategy-public': said('yes') },
      { 'strategy-exists': said('no'), 'strategy-public': said('yes') },
    );
    expect(found.map(({ question, after }) => [question, after])).toEqual([
      ['strategy-exists', { state: 'answered', value: 'no' }],
      ['strategy-public', undefined],
    ]);
  });

  it('looks no farther than the form', () => {
    expect(changes({ continuity: said(1) }, { continuity: said(2) }, { form: 'quick' })).toEqual([]);
  });
});
