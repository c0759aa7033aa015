/** What is not known of a city, and which ranges are wider for it. */
import type { Answers } from './answer';
import { askedness } from './asked';
import { areaIds } from '@/lib/instrument/model/instrument';
import type { AreaId, FormId, Instrument, Question } from '@/lib/instrument/model/instrument';

export interface OpenQuestion {
  readonly question: Question;
  /** `waiting`: nobody can tell yet whether it is asked. */
  readonly why: 'absent' | 'unsure' | 'withheld' | 'waiting';
  /** Areas whose range is wider for it, in their order; empty where nothing is scored. */
  readonly widens: readonly AreaId[];
}

/**
 * Questions that the city has not answered with a value, in order. Closed questions and those that do not apply are
 * known, and not among them.
 *
 * @see method, section 2
 * @example
 * openQuestions(instrument, 'quick', { continuity: { state: 'unsure' } })
 *   .find(({ question }) => question.id === 'continuity')
 * // { question: …, why: 'unsure', widens: ['strategy'] }
 */
export function openQuestions(instrument: Instrument, form: FormId, answers: Answers): readonly OpenQuestion[] {
  const asked = askedness(instrument, form, answers);
  return instrument.questions.flatMap((question) => {
    const why = whyOpen(question, asked.get(question.id), answers);
    return why === undefined ? [] : [{ question, why, widens: widened(instrument, form, question) }];
  });
}

function whyOpen(question: Question, asked: string | undefined, answers: Answers): OpenQuestion['why'] | undefined {
  if (asked === 'unknown') return 'waiting';
  if (asked !== 'asked') return undefined;
  const state = Object.hasOwn(answers, question.id) ? answers[question.id]?.state : undefined;
  if (state === undefined) return 'absent';
  return state === 'unsure' || state === 'withheld' ? state : undefined;
}

/** Derived indicators exist in the full form only, and are unknown while a source is. */
function widened(instrument: Instrument, form: FormId, question: Question): readonly AreaId[] {
  const derived = form === 'full' ? instrument.derivedIndicators.filter(({ from }) => from.includes(question.id)) : [];
  const found = [question.scores, ...derived.map(({ scores }) => scores)].map((scores) => scores?.area);
  return areaIds.filter((area) => found.includes(area));
}
