/** Scores answers in numbers: the same rules as `encodeAnswers` and `askedness`, without an object an answer. */
import { highestLevel } from '@/lib/instrument/levels';
import type { Question } from '@/lib/instrument/instrument';
import { countBits, stateCodes, type AnswerGrid, type GridAnswers, type GridQuestion } from './answer-grid';
import { statusCodes } from '../score/encode-answers';
import type { IndicatorSource, Plan } from '../score/plan';
import { figuresPerHeading, scoreHeadings } from '../score/score-dimensions';

/** What is known of a question, in the codes of `statusCodes`; `answered` also where it is asked but not yet read. */
type Status = (typeof statusCodes)[keyof typeof statusCodes];
const { unknown, answered, closed, 'not-applicable': notApplicable } = statusCodes;

/** The value of an indicator from its answers. */
type Reader = (answers: GridAnswers) => number;

export interface GridScorer {
  /** Five figures a heading, as `scoreHeadings` writes them; written over by the next call. */
  readonly score: (answers: GridAnswers) => Float64Array;
}

/**
 * Makes ready to score many answers to one form.
 *
 * @example gridScorer(plan, grid).score(gridAnswers(grid, answers))
 */
export function gridScorer(plan: Plan, grid: AnswerGrid): GridScorer {
  const count = plan.sources.length;
  const columns = { status: new Uint8Array(count), value: new Float64Array(count), evidence: new Uint8Array(count), weights: plan.weights };
  const heard = new Uint8Array(grid.questions.length);
  const figures = new Float64Array(plan.headings.length * figuresPerHeading);
  const readers = plan.sources.map((source) => readerOf(source, grid));
  const score = (answers: GridAnswers) => {
    hear(grid, answers, heard);
    readers.forEach(({ status: statusOf, held, read }, at) => {
      const status = statusOf(heard, answers);
      columns.status[at] = status;
      columns.value[at] = status === answered ? read(answers) : 0;
      columns.evidence[at] = status === answered ? (answers.evidence[held] ?? 0) : 0;
    });
    scoreHeadings(columns, plan.headings, figures);
    return figures;
  };
  return { score };
}

/** Writes what is to be heard of each question: its answer only where it is asked. */
function hear(grid: AnswerGrid, answers: GridAnswers, heard: Uint8Array): void {
  grid.questions.forEach(({ parents }, place) => {
    const asked = parents.length === 0 ? answered : askedThrough(parents, (parent) => throughParent(parent, grid.questions[parent.place]?.at, { answers, heard }));
    heard[place] = asked === answered ? said(answers.state[place]) : asked;
  });
}

function said(state: number | undefined): Status {
  if (state === stateCodes.answered) return answered;
  return state === stateCodes['not-applicable'] ? notApplicable : unknown;
}

type Parent = GridQuestion['parents'][number];

function askedThrough(parents: readonly Parent[], throughOne: (parent: Parent) => number): Status {
  let anyUnknown = false;
  let allOutside = true;
  for (const parent of parents) {
    const through = throughOne(parent);
    if (through === answered) return answered;
    anyUnknown ||= through === unknown;
    allOutside &&= through === notApplicable;
  }
  if (anyUnknown) return unknown;
  return allOutside ? notApplicable : closed;
}

interface SoFar {
  readonly answers: GridAnswers;
  readonly heard: Uint8Array;
}

function throughParent({ place, opens }: Parent, at: number | undefined, { answers, heard }: SoFar): number {
  const parent = heard[place];
  if (at === undefined || parent === undefined) return unknown;
  if (parent !== answered) return parent;
  return (opens >> (answers.cells[at] ?? 0)) & 1 ? answered : closed;
}

interface IndicatorReader {
  readonly status: (heard: Uint8Array, answers: GridAnswers) => number;
  /** The question whose evidence counts. */
  readonly held: number;
  /** Where it is answered. */
  readonly read: Reader;
}

function readerOf(source: IndicatorSource, grid: AnswerGrid): IndicatorReader {
  if (source.kind === 'question') {
    const place = placeOf(grid, source.question);
    return { status: (heard) => heard[place] ?? unknown, held: place, read: valueReader(source.question, grid.questions[place]?.at ?? 0) };
  }
  const [wanted, held] = [placeOf(grid, source.wanted), placeOf(grid, source.held)];
  const [wantedAt, heldAt] = [cellsAt(grid, wanted), cellsAt(grid, held)];
  return {
    // What is wanted comes first: with nothing wanted, or not known what, there is no share, whatever is there.
    status: (heard, { cells }) => {
      if (heard[wanted] === notApplicable) return notApplicable;
      return heard[wanted] === answered && allBits(cells, wantedAt) !== 0 ? (heard[held] ?? unknown) : unknown;
    },
    held,
    read: coverageReader(wantedAt, heldAt, carryOver(source.wanted, source.held)),
  };
}

function allBits(cells: Int32Array, places: readonly number[]): number {
  return places.reduce((all, at) => all | (cells[at] ?? 0), 0);
}

function placeOf(grid: AnswerGrid, { id }: Question): number {
  const place = grid.placeOf.get(id);
  if (place === undefined) throw new RangeError(`The form has no question '${id}'`);
  return place;
}

function cellsAt(grid: AnswerGrid, place: number): readonly number[] {
  const { at, cells } = grid.questions[place] ?? { at: 0, cells: 0 };
  return Array.from({ length: cells }, (_, cell) => at + cell);
}

function valueReader(question: Question, at: number): Reader {
  switch (question.kind) {
    case 'yes-no':
      return ({ cells }) => (cells[at] === 0 ? 1 : 0);
    case 'levels':
      return ({ cells }) => (cells[at] ?? 0) / highestLevel;
    case 'choice': {
      const points = question.options.map((option) => question.points?.[option] ?? 0);
      return ({ cells }) => points[cells[at] ?? 0] ?? 0;
    }
    case 'checklist': {
      const enough = question.saturatesAt ?? 1;
      return ({ cells }) => Math.min(1, countBits(cells[at] ?? 0) / enough);
    }
    case 'country':
    case 'matrix':
      throw new RangeError(`'${question.id}' cannot be scored by itself`);
  }
}

/** For each option that may be wanted, its bit among those that may be there. */
function carryOver(wanted: Question, held: Question): readonly number[] {
  const there: readonly string[] = 'options' in held ? held.options : [];
  return ('options' in wanted ? wanted.options : []).map((option) => (there.includes(option) ? 1 << there.indexOf(option) : 0));
}

function coverageReader(wantedAt: readonly number[], heldAt: readonly number[], bits: readonly number[]): Reader {
  return ({ cells }) => {
    const wanted = allBits(cells, wantedAt);
    const held = allBits(cells, heldAt);
    const covered = bits.reduce((count, bit, place) => count + ((wanted >> place) & 1 && held & bit ? 1 : 0), 0);
    return covered / countBits(wanted);
  };
}
