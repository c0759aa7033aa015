/** The answers that count. */
import type { Answer, Answers } from './answer';
import { askedness, type Askedness } from './asked';
import type { FormId, Instrument } from '@/lib/instrument/model/instrument';

/**
 * By question id, in the order of the questionnaire: what was said to the questions that are asked. An answer to one
 * that is closed or outside the form counts nowhere.
 *
 * @see method, section 2
 * @example countedAnswers(instrument, 'full', { 'strategy-exists': no, 'strategy-public': yes }).has('strategy-public')
 * // false
 */
export function countedAnswers(instrument: Instrument, form: FormId, answers: Answers): ReadonlyMap<string, Answer> {
  return heardAmong(answers, askedness(instrument, form, answers));
}

/**
 * The same where it is known what is asked.
 *
 * @param asked what `askedness` says of these answers.
 * @example heardAmong(answers, askedness(instrument, 'full', answers))
 * // as countedAnswers(instrument, 'full', answers)
 */
export function heardAmong(answers: Answers, asked: ReadonlyMap<string, Askedness>): ReadonlyMap<string, Answer> {
  const heard = new Map<string, Answer>();
  for (const [id, askedNow] of asked) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer !== undefined && askedNow === 'asked') heard.set(id, answer);
  }
  return heard;
}
