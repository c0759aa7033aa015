import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromAnswer, specialChoices } from '@/lib/instrument/form/answer-draft';
import { draftEntries, type FormEntry } from '@/lib/instrument/form/answer-form';
import { answerArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import { parseVote, reasonLimit } from './parse-vote';
import {
  checklistQuestion,
  levelsQuestion,
  matrixQuestion,
  questionsOfEachKind,
  yesNoQuestion,
} from './questions.fixture';
import { readVote } from './read-vote';

describe('a vote in a form', () => {
  it.each([
    { question: levelsQuestion, entries: [['choice', '3']], vote: { state: 'answered', value: 3 } },
    {
      question: yesNoQuestion,
      entries: [
        ['choice', 'no'],
        ['reason', '  Not\r\nyet. '],
      ],
      vote: { state: 'answered', value: 'no', reason: 'Not\nyet.' },
    },
    {
      question: checklistQuestion,
      entries: [
        ['options', 'regional'],
        ['options', 'national'],
      ],
      vote: { state: 'answered', value: ['national', 'regional'] },
    },
    { question: checklistQuestion, entries: [['choice', specialChoices.none]], vote: { state: 'answered', value: [] } },
    {
      question: matrixQuestion,
      entries: [['rows.national', 'energy']],
      vote: { state: 'answered', value: { national: ['energy'] } },
    },
    {
      question: levelsQuestion,
      entries: [
        ['choice', specialChoices.unsure],
        ['reason', 'New here'],
      ],
      vote: { state: 'unsure', reason: 'New here' },
    },
    {
      question: levelsQuestion,
      entries: [
        ['choice', '1'],
        ['round', '2'],
        ['note', 'passed over'],
        ['confidence', 'high'],
      ],
      vote: { state: 'answered', value: 1 },
    },
  ] as const)('$entries', ({ question, entries, vote }) => {
    expect(readVote(question, entries)).toEqual({ kind: 'vote', vote });
  });

  it.each([
    { question: levelsQuestion, entries: [['choice', '5']], issue: { path: 'value', code: 'not-a-level' } },
    {
      question: levelsQuestion,
      entries: [['choice', specialChoices.withheld]],
      issue: { path: 'state', code: 'unknown-state' },
    },
    {
      question: levelsQuestion,
      entries: [['choice', '~not-applicable.too-small']],
      issue: { path: 'state', code: 'unknown-state' },
    },
    {
      question: levelsQuestion,
      entries: [
        ['choice', '1'],
        ['choice', '2'],
      ],
      issue: { path: 'choice', code: 'contradiction' },
    },
    {
      question: checklistQuestion,
      entries: [
        ['choice', specialChoices.none],
        ['options', 'national'],
      ],
      issue: { path: 'choice', code: 'contradiction' },
    },
    {
      question: matrixQuestion,
      entries: [['rows.__proto__', 'energy']],
      issue: { path: 'value.__proto__', code: 'unknown-row' },
    },
    {
      question: yesNoQuestion,
      entries: [
        ['choice', 'yes'],
        ['reason', 'x'.repeat(reasonLimit + 1)],
      ],
      issue: { path: 'reason', code: 'text-too-long', params: { max: 500 } },
    },
  ] as const)('is refused as $entries', ({ question, entries, issue }) => {
    expect(readVote(question, entries)).toEqual({ kind: 'issues', issues: [issue] });
  });

  it('takes a reason as long as may be, counted when it is cleaned', () => {
    const reason = 'x'.repeat(500);
    expect(
      readVote(yesNoQuestion, [
        ['choice', 'yes'],
        ['reason', `  ${reason}\n`],
      ]),
    ).toEqual({ kind: 'vote', vote: { state: 'answered', value: 'yes', reason } });
  });

  it.each([[[]], [[['reason', 'Because']]], [[['choice', '']]]] as const)('without a choice is none: %j', (entries) => {
    expect(readVote(levelsQuestion, entries)).toEqual({ kind: 'empty' });
  });

  it('is read from what the fields of an answer send, whatever the kind', () => {
    const some = fc
      .constantFrom(...questionsOfEachKind)
      .chain((question) => fc.record({ question: fc.constant(question), answer: answerArbitrary(question) }));
    fc.assert(
      fc.property(some, ({ question, answer }) => {
        fc.pre(answer.state === 'answered' || answer.state === 'unsure');
        const entries = draftEntries(question.id, draftFromAnswer(answer)).map(([name, value]): FormEntry => [
          name.slice(question.id.length + 1),
          value,
        ]);
        const said = parseVote(
          question,
          answer.state === 'answered' ? { state: 'answered', value: answer.value } : { state: 'unsure' },
        );
        if (!said.ok) throw new Error('No vote');
        expect(readVote(question, entries)).toEqual({ kind: 'vote', vote: said.vote });
        expect(parseVote(question, said.vote)).toEqual(said);
      }),
    );
  });

  it.each([
    [undefined, '', 'not-an-object'],
    [null, '', 'not-an-object'],
    [3, '', 'not-an-object'],
    ['yes', '', 'not-an-object'],
    [[], '', 'not-an-object'],
    [{ state: 'answered' }, 'value', 'value-missing'],
    [{ state: 'withheld' }, 'state', 'unknown-state'],
    [{ state: 'unsure', value: 3 }, 'value', 'unknown-key'],
    [{ state: 'answered', value: 3, note: 'x' }, 'note', 'unknown-key'],
  ])('is not %j: %s %s', (input, path, code) => {
    expect(parseVote(levelsQuestion, input)).toEqual({ ok: false, issues: [{ path, code }] });
  });
});
