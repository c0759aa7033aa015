/** How the action plan is put into words: the same on every page and in every document. */
import { planDays } from '@/lib/plan/arrange-plan';
import type { ActionReport, ActionStatus, BasisAnswer, ChangedAnswer } from '@/lib/plan/plan';
import { answerText, indicatorName, type Reading } from './answer-text';
import { seriesText } from './series-text';
import type { Words } from '@/lib/i18n/catalogue/words';

export function statusName(words: Words, status: ActionStatus): string {
  return words.t(`plan.statuses.${status}`);
}

function basisText(reading: Reading, question: string, answer: BasisAnswer): string {
  return answer.state === 'none' ? reading.words.t('plan.basis.none') : answerText(reading, question, answer);
}

/** `Written international strategy: was “No”, is now “Yes”.` */
export function changedText(reading: Reading, { question, before, now }: ChangedAnswer): string {
  const values = {
    name: indicatorName(reading, question),
    before: basisText(reading, question, before),
    now: basisText(reading, question, now),
  };
  return reading.words.t('plan.basis.changed', values);
}

/** What was answered when the recommendations were taken up, on one line; empty for an own idea. */
export function becauseText(reading: Reading, { basis }: Pick<ActionReport, 'basis'>): string {
  const facts = Object.entries(basis).map(([question, answer]) =>
    reading.words.t('plan.basis.fact', {
      name: indicatorName(reading, question),
      answer: basisText(reading, question, answer),
    }),
  );
  return seriesText(reading.words, facts);
}

/** `2.5 working days` */
export function effortText(words: Words, effortDays: number): string {
  return words.t('plan.days', { days: effortDays });
}

/** `4 March 2027` */
export function dueText(words: Words, dueOn: string): string {
  return words.date(new Date(`${dueOn}T00:00:00Z`));
}

/** How much work the plan is, and for how much of it nobody has said. */
export function planDaysText(words: Words, plan: readonly Pick<ActionReport, 'status' | 'effortDays'>[]): string {
  const { total, open, without } = planDays(plan);
  return [words.t('plan.total', { total, open }), without > 0 ? words.t('plan.withoutDays', { count: without }) : '']
    .filter((text) => text !== '')
    .join(' ');
}
