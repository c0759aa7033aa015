/** Answers to one version of the questionnaire as answers to another. */
import type { Answer, Answers } from './answer';
import { type Crosswalk, currentId } from '@/lib/instrument/model/crosswalk';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { parseAnswer } from '@/lib/instrument/parse/parse-answer';

export interface CarriedAnswers {
  /** That stand in the other version as they were given, with notes and evidence. */
  readonly answers: Answers;
  /** Questions whose answer does not, in the order of the earlier version. */
  readonly left: readonly string[];
}

interface Carrying {
  readonly from: Instrument;
  readonly to: Instrument;
  readonly answers: Answers;
  /** From version to version between the two. */
  readonly crosswalks: readonly Crosswalk[];
}

/**
 * An answer carries over where the other version asks a question of the same id, or of the id that the crosswalks lead
 * to, of the same kind and with the same options, and takes the answer; nothing is translated. An option that is new
 * makes another question of a list: not to have chosen it was no answer.
 *
 * @example
 * const answers = { continuity: { state: 'unsure' } };
 * carryAnswers({ from: version1, to: version2, answers, crosswalks: [] }).left // []
 */
export function carryAnswers({ from, to, answers, crosswalks }: Carrying): CarriedAnswers {
  const asked = new Map(to.questions.map((question) => [question.id, question]));
  const carried: Record<string, Answer> = {};
  const left: string[] = [];
  for (const question of from.questions.filter(({ id }) => Object.hasOwn(answers, id))) {
    const id = currentId(crosswalks, question.id);
    const answer = answerIn(asked.get(id), question, answers[question.id]);
    if (answer === undefined) left.push(question.id);
    else carried[id] = answer;
  }
  return { answers: carried, left };
}

function answerIn(asked: Question | undefined, question: Question, answer: Answer | undefined): Answer | undefined {
  if (asked === undefined || shapeOf(asked) !== shapeOf(question)) return undefined;
  const parsed = parseAnswer(asked, answer);
  return parsed.ok ? parsed.answer : undefined;
}

/** What an answer's value is made of; the order in which options stand is none of it. */
function shapeOf(question: Question): string {
  const options = 'options' in question ? [...question.options].sort() : [];
  const rows = 'rows' in question ? [...question.rows].sort() : [];
  return JSON.stringify([question.kind, options, rows]);
}
