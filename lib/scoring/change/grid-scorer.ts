/** Scores answers in numbers: the rules of `askedness`, `readIndicator` and `scoreArea` without an object each. */
import { areaIds, type Question } from '@/lib/instrument/model/instrument';
import { highestLevel } from '@/lib/instrument/model/levels';
import type { Indicator, IndicatorSource } from '@/lib/scoring/score/indicators-of';
import { shareNeededForPoint } from '@/lib/scoring/score/score-area';
import { countBits, stateCodes, type AnswerGrid, type GridAnswers, type GridQuestion } from './answer-grid';

/** What is known of a question; `answered` also where it is asked but not yet read. */
const unknown = 0;
const answered = 1;
const closed = 2;
const notApplicable = 3;

/** The value of an indicator from its answers. */
type Reader = (answers: GridAnswers) => number;

/** The points of the five areas in their order, NaN where there is none; written over by the next call. */
export type GridScorer = (answers: GridAnswers) => Float64Array;

/**
 * Makes ready to score many answers to one form.
 *
 * @param grid the grid of the same form.
 * @example gridScorer(grid, indicatorsOf(instrument, form))(gridAnswers(grid, answers))[0] // 62.5
 */
export function gridScorer(grid: AnswerGrid, indicators: readonly Indicator[]): GridScorer {
  const areas = areaIds.map((area) => indicators.filter((one) => one.area === area).map((one) => readerOf(one, grid)));
  const heard = new Uint8Array(grid.questions.length);
  const points = new Float64Array(areas.length);
  return (answers) => {
    hear(grid, answers, heard);
    areas.forEach((readers, place) => {
      points[place] = pointOf(readers, heard, answers);
    });
    return points;
  };
}

function pointOf(indicators: readonly IndicatorReader[], heard: Uint8Array, answers: GridAnswers): number {
  let total = 0;
  let known = 0;
  let worth = 0;
  for (const { weight, statusOf, read } of indicators) {
    const status = statusOf(heard, answers);
    if (status === notApplicable) continue;
    total += weight;
    if (status === unknown) continue;
    known += weight;
    if (status === answered) worth += weight * read(answers);
  }
  return known / total >= shareNeededForPoint ? 100 * (worth / known) : NaN;
}

/** Writes what is to be heard of each question: its answer only where it is asked. */
function hear(grid: AnswerGrid, answers: GridAnswers, heard: Uint8Array): void {
  grid.questions.forEach(({ parents }, place) => {
    const asked =
      parents.length === 0
        ? answered
        : askedThrough(parents, (parent) =>
            throughParent(parent, grid.questions[parent.place]?.at, { answers, heard }),
          );
    heard[place] = asked === answered ? said(answers.state[place]) : asked;
  });
}

function said(state: number | undefined): number {
  if (state === stateCodes.answered) return answered;
  return state === stateCodes['not-applicable'] ? notApplicable : unknown;
}

type Parent = GridQuestion['parents'][number];

function askedThrough(parents: readonly Parent[], throughOne: (parent: Parent) => number): number {
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
  readonly weight: number;
  readonly statusOf: (heard: Uint8Array, answers: GridAnswers) => number;
  /** Where it is answered. */
  readonly read: Reader;
}

function readerOf({ weight, source }: Indicator, grid: AnswerGrid): IndicatorReader {
  if (source.kind === 'coverage') return { weight, ...coverageReader(source, grid) };
  const place = placeOf(grid, source.question);
  const read = valueReader(source.question, grid.questions[place]?.at ?? 0);
  return { weight, statusOf: (heard) => heard[place] ?? unknown, read };
}

function placeOf(grid: AnswerGrid, { id }: Question): number {
  const place = grid.placeOf.get(id);
  if (place === undefined) throw new RangeError(`The form has no question '${id}'`);
  return place;
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

type CoverageReader = Omit<IndicatorReader, 'weight'>;

function coverageReader({ wanted, held }: IndicatorSource & { kind: 'coverage' }, grid: AnswerGrid): CoverageReader {
  const [wantedPlace, unsavedPlace] = [placeOf(grid, wanted), placeOf(grid, held)];
  const [wantedAt, typedAt] = [cellsAt(grid, wantedPlace), cellsAt(grid, unsavedPlace)];
  const bits = carryOver(wanted, held);
  return {
    // What is wanted comes first: with nothing wanted, or not known what, there is no share, whatever is there.
    statusOf: (heard, { cells }) => {
      if (heard[wantedPlace] === notApplicable) return notApplicable;
      if (heard[wantedPlace] !== answered || allBits(cells, wantedAt) === 0) return unknown;
      return heard[unsavedPlace] ?? unknown;
    },
    read: ({ cells }) => {
      const [sought, there] = [allBits(cells, wantedAt), allBits(cells, typedAt)];
      const covered = bits.reduce((count, bit, place) => count + ((sought >> place) & 1 && there & bit ? 1 : 0), 0);
      return covered / countBits(sought);
    },
  };
}

function cellsAt(grid: AnswerGrid, place: number): readonly number[] {
  const { at, cells } = grid.questions[place] ?? { at: 0, cells: 0 };
  return Array.from({ length: cells }, (_, cell) => at + cell);
}

function allBits(cells: Int32Array, places: readonly number[]): number {
  return places.reduce((all, at) => all | (cells[at] ?? 0), 0);
}

/** For each option that may be wanted, its bit among those that may be there. */
function carryOver(wanted: Question, held: Question): readonly number[] {
  const there: readonly string[] = 'options' in held ? held.options : [];
  return ('options' in wanted ? wanted.options : []).map((option) =>
    there.includes(option) ? 1 << there.indexOf(option) : 0,
  );
}
