import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormEntry } from '@/lib/instrument/form/answer-form';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { documentYears } from '@/lib/instrument/values/calendar-day';
import type { Question } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import {
  decisionFieldNames,
  decisionFieldsOf,
  decisionFieldsSent,
  decisionLimits,
  readDecision,
} from './decision-fields';

const instrument = requireInstrument(1);
const continuity = requireQuestion(instrument, 'continuity');

const years = documentYears(2026);
const read = (question: Question, entries: readonly FormEntry[]) => readDecision(question, entries, years);

describe('readDecision', () => {
  it('reads the answer and what stands beside it, in one spelling', () => {
    expect(
      read(continuity, [
        ['continuity.choice', '3'],
        ['reason', ' We train. '],
        ['minorityView', ''],
        ['findBy', 'Legal  office'],
      ]),
    ).toEqual({
      ok: true,
      decision: {
        question: 'continuity',
        answer: { state: 'answered', value: 3 },
        reason: 'We train.',
        findBy: 'Legal office',
      },
    });
  });

  it('keeps the lines of what is told, and makes one line of what goes into a plan', () => {
    const lines = ' One\r\n two ';
    expect(
      read(continuity, [['continuity.choice', '3'], ...decisionFieldNames.map((field): FormEntry => [field, lines])]),
    ).toEqual({
      ok: true,
      decision: {
        question: 'continuity',
        answer: { state: 'answered', value: 3 },
        reason: 'One\n two',
        minorityView: 'One\n two',
        evidenceToFind: 'One two',
        findBy: 'One two',
      },
    });
  });

  it.each([
    ['~unsure', { state: 'unsure' }],
    ['~withheld', { state: 'withheld' }],
    ['~not-applicable.too-small', { state: 'not-applicable', reason: 'too-small' }],
  ])('takes %s for an answer', (choice, answer) => {
    const allowed =
      instrument.questions.find(({ kind, notApplicableAllowed }) => kind === 'levels' && notApplicableAllowed) ??
      continuity;
    expect(read(allowed, [[`${allowed.id}.choice`, choice]])).toEqual({
      ok: true,
      decision: { question: allowed.id, answer },
    });
  });

  it.each([
    [[], 'missing'],
    [[['strategy-exists.choice', 'yes']], 'missing'],
    [
      [
        ['continuity.choice', '2'],
        ['continuity.choice', '3'],
      ],
      'contradiction',
    ],
    [
      [
        ['continuity.choice', '2'],
        ['continuity.evidence.0.title', 'Minutes'],
        ['continuity.evidence.0.date', '2568-03'],
      ],
      'other-calendar',
    ],
    [
      [
        ['continuity.choice', '2'],
        ['continuity.evidence.0.title', 'Minutes'],
        ['continuity.evidence.0.date', '0026-03'],
      ],
      'year-out-of-range',
    ],
  ] as const)('%j has no answer: %s', (entries, code) => {
    expect(read(continuity, entries)).toEqual({ ok: false, issues: [{ field: 'answer', code }] });
  });

  it.each(decisionFieldNames)('holds %s to its length', (field) => {
    const of = (length: number) =>
      read(continuity, [
        ['continuity.choice', '3'],
        [field, 'a'.repeat(length)],
      ]);
    expect(of(decisionLimits[field]).ok).toBe(true);
    expect(of(decisionLimits[field] + 1)).toEqual({ ok: false, issues: [{ field, code: 'too-long' }] });
  });

  it('names everything that is wrong at once', () => {
    const decided = read(continuity, [['reason', 'a'.repeat(decisionLimits.reason + 1)]]);
    expect(decided).toEqual({
      ok: false,
      issues: [
        { field: 'answer', code: 'missing' },
        { field: 'reason', code: 'too-long' },
      ],
    });
  });

  it('throws at nothing that may be sent', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(
              fc.string(),
              fc.constantFrom('continuity.choice', 'continuity.options', 'continuity.rows.x', 'reason'),
            ),
            fc.string(),
          ),
        ),
        (entries) => {
          expect(typeof read(continuity, entries).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('the fields', () => {
  it('show what was sent and what was decided', () => {
    expect(
      decisionFieldsSent([
        ['reason', 'one'],
        ['reason', 'two'],
        ['other', 'x'],
      ]),
    ).toEqual({ reason: 'two', minorityView: '', evidenceToFind: '', findBy: '' });
    expect(decisionFieldsOf({ question: 'continuity', answer: { state: 'unsure' }, findBy: 'Ada' })).toEqual({
      reason: '',
      minorityView: '',
      evidenceToFind: '',
      findBy: 'Ada',
    });
    const all = { reason: 'one', minorityView: 'two', evidenceToFind: 'three', findBy: 'four' };
    expect(decisionFieldsOf({ question: 'continuity', answer: { state: 'unsure' }, ...all })).toEqual(all);
    expect(decisionFieldsOf(undefined)).toEqual({ reason: '', minorityView: '', evidenceToFind: '', findBy: '' });
  });
});
