/** Which answers became others since an earlier snapshot. */
import type { Answer } from '@/lib/instrument/answers/answer';
import { inOrder } from '@/lib/instrument/answers/answer-in-order';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import { countedAnswers } from '@/lib/instrument/answers/counted-answers';
import type { FormId } from '@/lib/instrument/model/instrument';
import type { AnswerChange } from '@/lib/report/types/report';
import type { ReportAnswers, Saves } from '@/lib/report/types/report-input';

interface Compared {
  readonly earlier: ReportAnswers;
  readonly later: ReportAnswers;
  /** The form on which both are compared. */
  readonly form: FormId;
  readonly saves?: Saves;
}

/**
 * Every question of the later version in the form to which something else is said now, in order: from what, to what,
 * and where it is known when and by whom. An answer to a question that is not asked is none. The order in which options
 * were chosen, evidence, notes and confidence make no other answer.
 *
 * @example answerChanges({ earlier, later, form: 'full' })[0]
 * // { question: 'continuity', before: { state: 'answered', value: 1 }, after: { state: 'answered', value: 2 } }
 */
export function answerChanges({ earlier, later, form, saves = {} }: Compared): readonly AnswerChange[] {
  const then = countedAnswers(earlier.instrument, form, earlier.answers);
  const now = countedAnswers(later.instrument, form, later.answers);
  return questionsOf(later.instrument, form).flatMap(({ id }) => {
    const [before, after] = [said(then.get(id)), said(now.get(id))];
    if (spelt(before) === spelt(after)) return [];
    const save = saves[id];
    return [{ question: id, ...(before && { before }), ...(after && { after, ...(save && { saved: save }) }) }];
  });
}

function said(answer: Answer | undefined): GivenAnswer | undefined {
  return answer && givenAnswer(inOrder(answer));
}

function spelt(answer: GivenAnswer | undefined): string {
  return JSON.stringify(answer, (_, value: unknown) => (Array.isArray(value) ? value.map(String).sort() : value)) ?? '';
}
