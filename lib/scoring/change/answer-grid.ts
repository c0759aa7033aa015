/**
 * Answers as numbers in flat arrays, with `answer-again.ts` and `grid-scorer.ts`: the one part of scoring that is not
 * plain objects. A report that compares with an earlier snapshot scores 4,000 variants of its answers; as objects they
 * took twice as long (28 ms against 15), which made such a report half as slow again.
 */
import type { Answer, Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { parentsOf, questionsOf } from '@/lib/instrument/answers/asked';
import type { FormId, Instrument, ParentMatch, Question } from '@/lib/instrument/model/instrument';

/** The states in the order of their codes. */
export const stateCodes = { answered: 0, unsaid: 1, 'not-applicable': 2 } as const;

export interface GridQuestion {
  readonly question: Question;
  /** Place of its first cell; a matrix has a cell a row, any other question one. */
  readonly at: number;
  readonly cells: number;
  /** Where each parent stands, and which of its options open this question, as bits. */
  readonly parents: readonly { readonly place: number; readonly opens: number }[];
}

export interface AnswerGrid {
  readonly questions: readonly GridQuestion[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly cellCount: number;
}

/** A level, the place of an option, or the chosen options as bits. */
export interface GridAnswers {
  /** By question. */
  readonly state: Uint8Array;
  readonly evidence: Uint8Array;
  /** By cell. */
  readonly cells: Int32Array;
}

/**
 * Where every question of a form stands, parents before their children.
 *
 * @example gridOf(instrument, 'full').questions.length // 69
 */
export function gridOf(instrument: Instrument, form: FormId): AnswerGrid {
  const placeOf = new Map<string, number>();
  const questions: GridQuestion[] = [];
  let at = 0;
  for (const question of questionsOf(instrument, form)) {
    const cells = question.kind === 'matrix' ? question.rows.length : 1;
    const parents = parentsOf(question).map((match) => parentAt(match, questions, placeOf.get(match.question)));
    placeOf.set(question.id, questions.length);
    questions.push({ question, at, cells, parents });
    at += cells;
  }
  return { questions, placeOf, cellCount: at };
}

function parentAt(match: ParentMatch, earlier: readonly GridQuestion[], place: number | undefined) {
  const parent = place === undefined ? undefined : earlier[place]?.question;
  const options = parent?.kind === 'yes-no' || parent?.kind === 'choice' ? parent.options : [];
  return { place: place ?? -1, opens: bitsOf(options, match.is) };
}

/**
 * The answers in numbers.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example gridAnswers(grid, { continuity: { state: 'answered', value: 2 } }).cells[continuity.at] // 2
 */
export function gridAnswers(grid: AnswerGrid, answers: Answers): GridAnswers {
  const count = grid.questions.length;
  const written = {
    state: new Uint8Array(count),
    evidence: new Uint8Array(count),
    cells: new Int32Array(grid.cellCount),
  };
  grid.questions.forEach((entry, place) => {
    const answer = Object.hasOwn(answers, entry.question.id) ? answers[entry.question.id] : undefined;
    written.state[place] = stateOf(answer);
    if (answer?.state !== 'answered') return;
    written.evidence[place] = (answer.evidence ?? []).length > 0 ? 1 : 0;
    written.cells.set(cellsOf(entry.question, answer.value), entry.at);
  });
  return written;
}

function stateOf(answer: Answer | undefined): number {
  if (answer?.state === 'answered') return stateCodes.answered;
  return answer?.state === 'not-applicable' ? stateCodes['not-applicable'] : stateCodes.unsaid;
}

function cellsOf(question: Question, value: AnswerValue): readonly number[] {
  switch (question.kind) {
    case 'country':
      return [0];
    case 'levels':
      return [Number(value)];
    case 'yes-no':
    case 'choice':
      return [question.options.findIndex((option) => option === value)];
    case 'checklist':
      return [bitsOf(question.options, listOf(value))];
    case 'matrix':
      return question.rows.map((row) => bitsOf(question.options, rowOf(value, row)));
  }
}

function bitsOf(options: readonly string[], chosen: readonly string[]): number {
  return options.reduce((bits, option, place) => (chosen.includes(option) ? bits | (1 << place) : bits), 0);
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

function listOf(value: AnswerValue): readonly string[] {
  if (!isList(value)) throw new RangeError(`${JSON.stringify(value)} is no list of options`);
  return value;
}

function rowOf(value: AnswerValue, row: string): readonly string[] {
  if (typeof value !== 'object' || isList(value)) throw new RangeError(`${JSON.stringify(value)} has no rows`);
  return value[row] ?? [];
}

/**
 * How many options are chosen in a cell.
 *
 * @example countBits(0b1011) // 3
 */
export function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
