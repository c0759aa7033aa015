import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from './answer';
import { askedness, findQuestion, parentsOf, questionsOf, requireQuestion } from './asked';
import type { Askedness } from './asked';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';

const yes: Answer = { state: 'answered', value: 'yes' };
const no: Answer = { state: 'answered', value: 'no' };
const unsure: Answer = { state: 'unsure' };
const withheld: Answer = { state: 'withheld' };
const notApplicable: Answer = { state: 'not-applicable', reason: 'law-forbids' };

const one: readonly (readonly [situation: string, answers: Answers, expected: Askedness])[] = [
  ['the parent matches', { 'strategy-exists': yes }, 'asked'],
  ['the parent is answered and does not match', { 'strategy-exists': no }, 'closed'],
  ['the parent does not apply', { 'strategy-exists': notApplicable }, 'not-applicable'],
  ['the parent is unsure', { 'strategy-exists': unsure }, 'unknown'],
  ['the parent is withheld', { 'strategy-exists': withheld }, 'unknown'],
  ['the parent is absent', {}, 'unknown'],
  ['the question has an answer left over', { 'strategy-exists': no, 'strategy-public': yes }, 'closed'],
];

type Trio = readonly [national: Answer | undefined, regional: Answer | undefined, international: Answer | undefined];
const several: readonly (readonly [situation: string, trio: Trio, expected: Askedness])[] = [
  ['one parent matches', [no, no, yes], 'asked'],
  ['one matches and others are unknown', [unsure, undefined, yes], 'asked'],
  ['one matches and others do not apply', [notApplicable, yes, notApplicable], 'asked'],
  ['none matches yet, one is unsure', [no, unsure, no], 'unknown'],
  ['none matches yet, one is absent', [no, notApplicable, undefined], 'unknown'],
  ['none matches yet, one is withheld', [withheld, notApplicable, notApplicable], 'unknown'],
  ['all do not apply', [notApplicable, notApplicable, notApplicable], 'not-applicable'],
  ['all are answered no', [no, no, no], 'closed'],
  ['some are no, the rest do not apply', [no, notApplicable, notApplicable], 'closed'],
];

function trioAnswers([national, regional, international]: Trio): Answers {
  return {
    ...(national !== undefined && { 'network-national': national }),
    ...(regional !== undefined && { 'network-regional': regional }),
    ...(international !== undefined && { 'network-international': international }),
  };
}

const base = {
  section: 'one',
  kind: 'yes-no',
  options: ['yes', 'no'],
  core: true,
  notApplicableAllowed: true,
  mirrors: [],
} as const;
/** Three generations: `a`, then `b` where `a` is yes, then `c` where `b` is yes. */
const generations: Instrument = {
  ...instrumentV1,
  questions: [
    { ...base, id: 'a' },
    { ...base, id: 'b', askedWhen: { question: 'a', is: ['yes'] } },
    { ...base, id: 'c', askedWhen: { question: 'b', is: ['yes'] } },
  ] satisfies Question[],
};

const chain: readonly (readonly [situation: string, answers: Answers, bAndC: readonly [Askedness, Askedness]])[] = [
  ['all are yes', { a: yes, b: yes }, ['asked', 'asked']],
  ['the middle is no', { a: yes, b: no }, ['asked', 'closed']],
  ['the first is no and a stale yes follows', { a: no, b: yes }, ['closed', 'closed']],
  [
    'the first does not apply and a stale yes follows',
    { a: notApplicable, b: yes },
    ['not-applicable', 'not-applicable'],
  ],
  ['the first is unsure and a stale yes follows', { a: unsure, b: yes }, ['unknown', 'unknown']],
  ['the middle does not apply', { a: yes, b: notApplicable }, ['asked', 'not-applicable']],
];

describe('askedness', () => {
  it.each(one)('of a child of one parent when %s', (_situation, answers, expected) => {
    expect(askedness(instrumentV1, 'full', answers).get('strategy-public')).toBe(expected);
  });

  it.each(several)('of a child of any of three when %s', (_situation, trio, expected) => {
    expect(askedness(instrumentV1, 'full', trioAnswers(trio)).get('network-executive')).toBe(expected);
  });

  it.each(chain)('down three generations when %s', (_situation, answers, bAndC) => {
    const found = askedness(generations, 'full', answers);
    expect([found.get('b'), found.get('c')]).toEqual(bAndC);
  });

  it('asks only core questions in the quick form', () => {
    const found = askedness(instrumentV1, 'quick', { 'strategy-exists': yes, 'lead-exists': yes });
    const asked = instrumentV1.questions.filter(({ core }) => core).map(({ id }) => id);
    expect([...found].filter(([, state]) => state !== 'not-in-form')).toEqual(asked.map((id) => [id, 'asked']));
    expect(found.get('strategy-public')).toBe('not-in-form');
  });

  it('takes nothing from the prototype of the answers', () => {
    const inherited: Answers = Object.create({ 'strategy-exists': yes });
    expect(askedness(instrumentV1, 'full', inherited).get('strategy-public')).toBe('unknown');
  });

  it('tells of every question, whatever the answers', () => {
    const answer = fc.constantFrom(yes, no, unsure, withheld, notApplicable);
    const ids = instrumentV1.questions.map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), answer), fc.constantFrom('full', 'quick'), (answers, form) => {
        const found = askedness(instrumentV1, form, answers);
        expect([...found.keys()]).toEqual(ids);
        for (const question of questionsOf(instrumentV1, form)) {
          if (parentsOf(question).length === 0) expect(found.get(question.id)).toBe('asked');
        }
      }),
    );
  });
});

describe('questionsOf', () => {
  it.each([
    { name: 'the full form', form: 'full', section: undefined, count: 69 },
    { name: 'the quick form', form: 'quick', section: undefined, count: 24 },
    { name: 'a section of the full form', form: 'full', section: 'barriers', count: 1 },
    { name: 'a section that the quick form lacks', form: 'quick', section: 'barriers', count: 0 },
    { name: 'an unknown section', form: 'full', section: 'weather', count: 0 },
  ] as const)('finds the questions of $name', ({ form, section, count }) => {
    expect(questionsOf(instrumentV1, form, section)).toHaveLength(count);
  });

  it('keeps the order of the instrument', () => {
    const ids = questionsOf(instrumentV1, 'quick', 'networks').map(({ id }) => id);
    expect(ids).toEqual([
      'conferences',
      'joining-criteria',
      'portfolio-review',
      'commitment-resourcing',
      'leadership-choice',
    ]);
  });
});

describe('findQuestion and requireQuestion', () => {
  it('find a question by its id', () => {
    expect(findQuestion(instrumentV1, 'continuity')?.kind).toBe('levels');
    expect(requireQuestion(instrumentV1, 'continuity').kind).toBe('levels');
  });

  it('differ where there is none', () => {
    expect(findQuestion(instrumentV1, '__proto__')).toBeUndefined();
    expect(() => requireQuestion(instrumentV1, 'weather')).toThrow("Instrument version 1 has no question 'weather'");
  });
});
