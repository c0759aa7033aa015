/** Which questions a city is asked, given what it has answered so far. */
import type { Answer, Answers } from './answer';
import type { FormId, Instrument, ParentMatch, Question } from '@/lib/instrument/model/instrument';

export type Askedness =
  /** Put to the city. It may still answer that the question is not applicable to it. */
  | 'asked'
  /** A parent rules it out: a scored question then counts as exactly 0. */
  | 'closed'
  /** The parent does not apply to the city, so neither does this. */
  | 'not-applicable'
  /** Nobody can tell yet: the parent is unsure, withheld or absent. */
  | 'unknown'
  /** The quick form does not have it. */
  | 'not-in-form';

/**
 * Question id to askedness, for every question of the instrument in its order. An answer given to a question that
 * is not asked never opens another one.
 *
 * @see method, section 2.1
 * @example
 * askedness(instrument, 'full', { 'strategy-exists': { state: 'answered', value: 'no' } }).get('strategy-public')
 * // 'closed'
 */
export function askedness(instrument: Instrument, form: FormId, answers: Answers): ReadonlyMap<string, Askedness> {
  const found = new Map<string, Askedness>();
  // Parents come before their children, so one pass is enough.
  for (const question of instrument.questions) {
    found.set(question.id, isInForm(question, form) ? askednessOf(question, answers, found) : 'not-in-form');
  }
  return found;
}

function askednessOf(question: Question, answers: Answers, found: ReadonlyMap<string, Askedness>): Askedness {
  const parents = parentsOf(question);
  if (parents.length === 0) return 'asked';
  const seen = parents.map((match) => throughParent(match, answers, found.get(match.question)));
  if (seen.includes('asked')) return 'asked';
  if (seen.includes('unknown')) return 'unknown';
  return seen.every((askedness) => askedness === 'not-applicable') ? 'not-applicable' : 'closed';
}

function throughParent(match: ParentMatch, answers: Answers, parent: Askedness | undefined): Askedness {
  if (parent === 'closed' || parent === 'not-applicable') return parent;
  // An answer to a question that is not known to be asked says nothing.
  if (parent !== 'asked' || !Object.hasOwn(answers, match.question)) return 'unknown';
  return throughAnswer(match, answers[match.question]);
}

function throughAnswer(match: ParentMatch, answer: Answer | undefined): Askedness {
  if (answer?.state === 'not-applicable') return 'not-applicable';
  if (answer?.state !== 'answered') return 'unknown';
  return typeof answer.value === 'string' && match.is.includes(answer.value) ? 'asked' : 'closed';
}

/**
 * The parents a question waits for: one, several of which any is enough, or none.
 *
 * @example parentsOf(requireQuestion(instrument, 'budget-share')) // [{ question: 'budget-dedicated', is: ['yes'] }]
 */
export function parentsOf(question: Question): readonly ParentMatch[] {
  if (question.askedWhen === undefined) return [];
  return 'anyOf' in question.askedWhen ? question.askedWhen.anyOf : [question.askedWhen];
}

/**
 * The questions of a form in order, of one section where one is named, whether or not they are asked.
 *
 * @example questionsOf(instrument, 'quick', 'networks').map(({ id }) => id)
 * // ['conferences', 'joining-criteria', 'portfolio-review', 'commitment-resourcing', 'leadership-choice']
 */
export function questionsOf(instrument: Instrument, form: FormId, section?: string): readonly Question[] {
  return instrument.questions.filter(
    (question) => isInForm(question, form) && (section === undefined || question.section === section),
  );
}

function isInForm(question: Question, form: FormId): boolean {
  return form === 'full' || question.core;
}

/** Instruments do not change, and their questions are looked up thousands of times a report. */
const indexes = new WeakMap<Instrument, ReadonlyMap<string, Question>>();

function indexOf(instrument: Instrument): ReadonlyMap<string, Question> {
  const known = indexes.get(instrument);
  if (known) return known;
  const made = new Map(instrument.questions.map((question) => [question.id, question]));
  indexes.set(instrument, made);
  return made;
}

/**
 * The question of an id, or undefined where the instrument has none.
 *
 * @example findQuestion(instrument, 'strategy-exists')?.kind // 'yes-no'
 */
export function findQuestion(instrument: Instrument, id: string): Question | undefined {
  return indexOf(instrument).get(id);
}

/**
 * The question of an id that must exist, such as one that code names.
 *
 * @throws RangeError where the instrument has no such question.
 * @example requireQuestion(instrument, 'continuity').kind // 'levels'
 */
export function requireQuestion(instrument: Instrument, id: string): Question {
  const question = findQuestion(instrument, id);
  if (question === undefined) throw new RangeError(`Instrument version ${instrument.version} has no question '${id}'`);
  return question;
}
