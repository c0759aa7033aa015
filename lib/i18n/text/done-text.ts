/** How far a city has come with its questions: the same sentence wherever it is said. */
import type { Words } from '@/lib/i18n/catalogue/words';
import type { AnswerReport } from '@/lib/report/types/report';

interface Done {
  /** Questions that are put to the city. */
  readonly asked: number;
  /** Those with an answer of any state. */
  readonly answered: number;
  /** Of these, those that leave it open. */
  readonly unsure: number;
}

/** `20 of 20 done: 18 answered, 2 unsure or not said` */
export function doneText(words: Words, { asked, answered, unsure }: Done): string {
  return words.t('form.done', { done: answered, asked, sure: answered - unsure, unsure });
}

/** The same of a report. What waits for another answer is not put to the city yet. */
export function doneInReport(words: Words, answers: readonly AnswerReport[]): string {
  const asked = answers.filter((one) => one.asked === 'asked');
  const given = asked.flatMap(({ answer }) => answer ?? []);
  const unsure = given.filter(({ state }) => state === 'unsure' || state === 'withheld').length;
  return doneText(words, { asked: asked.length, answered: given.length, unsure });
}
