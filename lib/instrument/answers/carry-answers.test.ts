import { describe, expect, it } from 'vitest';
import type { Answers } from './answer';
import { carryAnswers } from './carry-answers';
import type { Crosswalk } from '@/lib/instrument/model/crosswalk';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { instrumentV1 as from } from '@/lib/instrument/v1/instrument';

const answers: Answers = {
  continuity: { state: 'answered', value: 3, note: 'Since 2019', confidence: 'high' },
  'strategy-exists': {
    state: 'answered',
    value: 'yes',
    evidence: [{ title: 'The strategy', url: 'https://city.example/strategy' }],
  },
  'priority-themes': { state: 'unsure' },
  'budget-trend': { state: 'answered', value: 'same' },
};

/** The next version, in which one question is another. */
function next(id: string, change: (question: Question) => Question | undefined): Instrument {
  return {
    ...from,
    version: 2,
    questions: from.questions.flatMap((question) => (question.id === id ? (change(question) ?? []) : question)),
  };
}

const withOptions = (options: (given: readonly string[]) => readonly string[]) => (question: Question) =>
  'options' in question ? ({ ...question, options: options(question.options) } as Question) : question;

describe('answers to one version', () => {
  it('stand in another that asks the same, to the letter', () => {
    expect(carryAnswers({ from, to: { ...from, version: 2 }, answers, crosswalks: [] })).toEqual({ answers, left: [] });
  });

  it.each<readonly [string, string, (question: Question) => Question | undefined]>([
    ['is gone', 'continuity', () => undefined],
    ['is of another kind', 'continuity', (question) => ({ ...question, kind: 'yes-no', options: ['yes', 'no'] })],
    ['has an option more', 'budget-trend', withOptions((given) => [...given, 'too-early'])],
    [
      'has an option less, though another was chosen',
      'budget-trend',
      withOptions((given) => given.filter((option) => option !== 'decreased')),
    ],
    ['has an option more, though nothing was said', 'priority-themes', withOptions((given) => [...given, 'space'])],
  ])('do not where the question %s', (_, id, change) => {
    const { [id]: gone, ...rest } = answers;
    expect(gone).toBeDefined();
    expect(carryAnswers({ from, to: next(id, change), answers, crosswalks: [] })).toEqual({
      answers: rest,
      left: [id],
    });
  });

  it('do not care in which order options stand', () => {
    expect(
      carryAnswers({
        from,
        to: next(
          'budget-trend',
          withOptions((given) => given.toReversed()),
        ),
        answers,
        crosswalks: [],
      }).left,
    ).toEqual([]);
  });

  it('stand under the id that their question has now, however many versions later', () => {
    const renamed = (earlier: number, ids: Crosswalk['renamed']) => ({
      earlier,
      later: earlier + 1,
      renamed: ids,
      same: [],
    });
    const crosswalks = [renamed(1, { continuity: 'handover' }), renamed(2, { handover: 'lasting' })];
    const to = next('continuity', (question) => ({ ...question, id: 'lasting' }));
    const { continuity, ...rest } = answers;
    expect(carryAnswers({ from, to, answers, crosswalks })).toEqual({
      answers: { ...rest, lasting: continuity },
      left: [],
    });
    expect(carryAnswers({ from, to, answers, crosswalks: crosswalks.slice(0, 1) }).left).toEqual(['continuity']);
  });

  it('do not where the question takes no such answer any more', () => {
    const question = from.questions.find(({ notApplicableAllowed }) => notApplicableAllowed)?.id ?? '';
    const said: Answers = { [question]: { state: 'not-applicable', reason: 'law-forbids' } };
    expect(
      carryAnswers({
        from,
        to: next(question, (one) => ({ ...one, notApplicableAllowed: false })),
        answers: said,
        crosswalks: [],
      }),
    ).toEqual({ answers: {}, left: [question] });
  });
});
