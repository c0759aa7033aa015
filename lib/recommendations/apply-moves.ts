/** What a city's answers would be once actions are done. */
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type {
  ChecklistQuestion,
  ChoiceQuestion,
  Instrument,
  MatrixQuestion,
  Question,
} from '@/lib/instrument/model/instrument';
import type { CoverMove, Move } from '@/lib/instrument/model/move';

/**
 * The answers with moves applied one after the other. No answer is ever lowered: levels take the higher one, yes-no
 * turns to yes, a choice takes what is worth more points (without points it stays as it is), checklists and the rows
 * of a matrix take the union as far as the question allows. An answer that is unsure, withheld or absent becomes the
 * moved value; one that is not applicable stays so. Evidence, notes and confidence stay.
 *
 * @throws RangeError where the instrument has no such question, or a move's value does not fit its kind.
 * @see method, section 7
 * @example
 * applyMoves(instrument, { continuity: { state: 'answered', value: 1 } }, [{ question: 'continuity', to: 2 }])
 * // { continuity: { state: 'answered', value: 2 } }
 */
export function applyMoves(instrument: Instrument, answers: Answers, moves: readonly Move[]): Answers {
  return moves.reduce<Answers>((so, move) => applyMove(instrument, so, move), answers);
}

function applyMove(instrument: Instrument, answers: Answers, move: Move): Answers {
  const question = requireQuestion(instrument, move.question);
  const answer = answerTo(answers, question.id);
  if (answer?.state === 'not-applicable') return answers;
  const to = 'to' in move ? move.to : coveringValue(question, answers, move);
  if (to === undefined) return answers;
  const value = raise(question, answer?.state === 'answered' ? answer.value : nothingOf(question, to), to);
  return { ...answers, [question.id]: { ...answer, state: 'answered', value } };
}

function answerTo(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** What a move starts from where nothing is known: lists start empty, so that order and limits hold for them too. */
function nothingOf(question: Question, to: AnswerValue): AnswerValue {
  if (question.kind === 'checklist') return [];
  return question.kind === 'matrix' ? {} : to;
}

function raise(question: Question, from: AnswerValue, to: AnswerValue): AnswerValue {
  switch (question.kind) {
    case 'levels':
      return Math.max(levelIn(question, from), levelIn(question, to));
    case 'yes-no':
      return from === 'yes' ? from : to;
    case 'choice':
      return worth(question, to) > worth(question, from) ? to : from;
    case 'checklist':
      return union(question, listIn(question, from), listIn(question, to));
    case 'matrix':
      return unionByRow(question, matrixIn(question, from), matrixIn(question, to));
    case 'country':
      return from;
  }
}

function levelIn(question: Question, value: AnswerValue): number {
  return typeof value === 'number' ? value : unfit(question, value);
}

function listIn(question: Question, value: AnswerValue): readonly string[] {
  return isList(value) ? value : unfit(question, value);
}

function matrixIn(question: Question, value: AnswerValue): MatrixValue {
  return isMatrix(value) ? value : unfit(question, value);
}

function worth(question: ChoiceQuestion, option: AnswerValue): number {
  return (typeof option === 'string' ? question.points?.[option] : undefined) ?? 0;
}

/** What was chosen stays; what is added comes in the order of the questionnaire while there is space. */
function union(
  question: ChecklistQuestion | MatrixQuestion,
  from: readonly string[],
  to: readonly string[],
): readonly string[] {
  const workshop = (question.kind === 'checklist' ? question.chooseUpTo : undefined) ?? Infinity;
  const added = to.filter((option) => !from.includes(option)).slice(0, Math.max(0, workshop - from.length));
  const chosen = new Set([...from, ...added]);
  return question.options.filter((option) => chosen.has(option));
}

type MatrixValue = Readonly<Record<string, readonly string[]>>;

function unionByRow(question: MatrixQuestion, from: MatrixValue, to: MatrixValue): MatrixValue {
  const rows = question.rows.filter((row) => row in from || row in to);
  return Object.fromEntries(rows.map((row) => [row, union(question, from[row] ?? [], to[row] ?? [])]));
}

/**
 * The value to add so that more of what the city chose elsewhere is covered; undefined where there is nothing to add.
 */
function coveringValue(question: Question, answers: Answers, move: CoverMove): AnswerValue | undefined {
  if (question.kind !== 'checklist' && question.kind !== 'matrix') return unfit(question, move.covers);
  const wanted = new Set(chosenIn(answerTo(answers, move.covers)));
  const there = new Set(chosenIn(answerTo(answers, question.id)));
  const missing = question.options.filter((option) => wanted.has(option) && !there.has(option)).slice(0, move.atMost);
  if (missing.length === 0) return undefined;
  if (question.kind === 'checklist') return missing;
  return move.row === undefined ? unfit(question, missing) : { [move.row]: missing };
}

function chosenIn(answer: Answer | undefined): readonly string[] {
  if (answer?.state !== 'answered') return [];
  if (isList(answer.value)) return answer.value;
  return isMatrix(answer.value) ? Object.values(answer.value).flat() : [];
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

function isMatrix(value: AnswerValue): value is MatrixValue {
  return typeof value === 'object' && !Array.isArray(value);
}

function unfit(question: Question, value: AnswerValue): never {
  throw new RangeError(`${JSON.stringify(value)} does not fit the answer to '${question.id}'`);
}
