/** The answers that count. */
import type { Answer, Answers } from './answer';
import { askedness } from './asked';
import type { FormId, Instrument } from './instrument';

/**
 * By question id, in the order of the questionnaire: what was said to the questions that are asked. An answer to one
 * that is closed or outside the form counts nowhere.
 *
 * @see method, section 2
 * @example heardAnswers(instrument, 'full', { 'strategy-exists': no, 'strategy-public': yes }).has('strategy-public') // false
 */
export function heardAnswers(instrument: Instrument, form: FormId, answers: Answers): ReadonlyMap<string, Answer> {
  const heard = new Map<string, Answer>();
  for (const [id, asked] of askedness(instrument, form, answers)) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer !== undefined && asked === 'asked') heard.set(id, answer);
  }
  return heard;
}
