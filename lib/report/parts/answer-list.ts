/** The answers a report speaks of: those to questions that are put to the city, and how many say what. */
import type { Answer } from '@/lib/instrument/answers/answer';
import { inOrder } from '@/lib/instrument/answers/answer-in-order';
import { askedness, type Askedness, questionsOf } from '@/lib/instrument/answers/asked';
import type { AnswerCounts, AnswerReport } from '@/lib/report/types/report';
import type { ReportAnswers } from '@/lib/report/types/report-input';

/**
 * Every question of the form that the answers have not ruled out, in order, with what was said to it. Answers to
 * questions that are not asked are left out, as everywhere.
 *
 * @param asked what `askedness` says of these answers, where that has been found already.
 * @example answerList({ instrument, form: 'quick', answers: {} })[0]
 * // { question: 'profile-population', section: 'profile', asked: 'asked' }
 */
export function answerList(
  { instrument, form, answers }: ReportAnswers,
  asked: ReadonlyMap<string, Askedness> = askedness(instrument, form, answers),
): readonly AnswerReport[] {
  return questionsOf(instrument, form).flatMap(({ id, section }): readonly AnswerReport[] => {
    const state = asked.get(id);
    if (state === 'unknown') return [{ question: id, section, asked: 'waiting' }];
    if (state !== 'asked') return [];
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return [{ question: id, section, asked: 'asked', ...(answer && { answer: inOrder(answer) }) }];
  });
}

/**
 * How many of the listed questions are answered, and how.
 *
 * @example countAnswers(answerList({ instrument, form: 'quick', answers: {} })).answered // 0
 */
export function countAnswers(list: readonly AnswerReport[]): AnswerCounts {
  const withState = (state: Answer['state']) => list.filter(({ answer }) => answer?.state === state).length;
  return {
    questions: list.length,
    answered: withState('answered'),
    unsure: withState('unsure'),
    withheld: withState('withheld'),
    notApplicable: withState('not-applicable'),
    unanswered: list.filter(({ answer }) => answer === undefined).length,
    withEvidence: list.filter(({ answer }) => (answer?.evidence?.length ?? 0) > 0).length,
  };
}
