/** What is audited together: a question with all that hang on it, or a heading. */
import { parentsOf } from '@/lib/instrument/asked';
import { dimensionIds, type Instrument, type Question } from '@/lib/instrument/instrument';
import { contributedCells, rowCell, type QuestionCells } from './cells';
import { noneCell } from './contribution';
import { thresholds } from './heading-figures';

/** One question or heading; its cells stand behind those of the parts before it. */
export interface Part {
  readonly id: string;
  readonly offset: number;
  /** Empty for a heading, whose cells are thresholds. */
  readonly names: readonly string[];
}

/**
 * Cells that depend on each other. Every city is in at most one of the cells `alone`, and in none of `some` if it is;
 * where they cover, in one of `alone` or in at least one of `some`.
 */
export interface CellGroup {
  readonly alone: readonly number[];
  readonly some: readonly number[];
  readonly covers: boolean;
}

export interface Subject {
  readonly parts: readonly Part[];
  /** Of all parts together. */
  readonly cells: number;
  readonly groups: readonly CellGroup[];
  /** Whether the cells are thresholds: who is at or below one of them is at or below the next. */
  readonly ordered: boolean;
}

/** The cells of a heading are thresholds: at or below 0, 1, 2, … 99 points, rounded. */
export const headingSubjects: readonly Subject[] = dimensionIds.map((heading) => ({
  parts: [{ id: heading, offset: 0, names: [] }],
  cells: thresholds,
  groups: [],
  ordered: true,
}));

const known = new WeakMap<Instrument, readonly Subject[]>();

/**
 * All contributed questions: one that waits for the answer to another is audited with it, because "does not apply" in
 * the one tells of the answer to the other.
 */
export function questionSubjects(instrument: Instrument): readonly Subject[] {
  const subjects = known.get(instrument) ?? families(instrument).map((questions) => subjectOf(instrument, questions));
  known.set(instrument, subjects);
  return subjects;
}

function families(instrument: Instrument): readonly (readonly Question[])[] {
  let found: readonly (readonly Question[])[] = [];
  for (const question of instrument.questions) {
    if (question.kind === 'country') continue;
    const parents = parentsOf(question).map((match) => match.question);
    const own = found.filter((family) => family.some(({ id }) => parents.includes(id)));
    const joined = [...own.flat(), question];
    const first = own[0];
    found = first === undefined ? [...found, joined] : found.filter((family) => family === first || !own.includes(family)).map((family) => (family === first ? joined : family));
  }
  return found;
}

interface PlacedQuestion extends QuestionCells {
  readonly definition: Question;
  readonly offset: number;
}

function subjectOf(instrument: Instrument, questions: readonly Question[]): Subject {
  const byId = new Map(contributedCells(instrument).map((cells) => [cells.question, cells]));
  const placed = new Map<string, PlacedQuestion>();
  let total = 0;
  for (const definition of questions) {
    const cells = byId.get(definition.id);
    if (cells === undefined) continue;
    placed.set(definition.id, { ...cells, definition, offset: total });
    total += cells.cells.length;
  }
  const all = [...placed.values()];
  return {
    parts: all.map(({ question, offset, cells }) => ({ id: question, offset, names: cells })),
    cells: total,
    groups: all.flatMap((question) => [...ownGroups(question), ...parentGroups(question, placed)]),
    ordered: false,
  };
}

function places(question: PlacedQuestion, wanted: (cell: string) => boolean): readonly number[] {
  return question.cells.flatMap((cell, index) => (wanted(cell) ? [question.offset + index] : []));
}

const isUnsaidCell = (cell: string): boolean => cell === 'no-answer' || cell === 'does-not-apply';

function ownGroups(question: PlacedQuestion): readonly CellGroup[] {
  const { definition } = question;
  if (question.exactlyOne) return [{ alone: places(question, () => true), some: [], covers: true }];
  const rows = definition.kind === 'matrix' ? definition.rows : [undefined];
  return rows.map((row) => {
    const none = row === undefined ? noneCell : rowCell(row, noneCell);
    return {
      alone: places(question, (cell) => cell === none || isUnsaidCell(cell)),
      some: places(question, (cell) => cell !== none && !isUnsaidCell(cell) && (row === undefined || cell.startsWith(`${row}/`))),
      covers: true,
    };
  });
}

/** A question does not apply exactly where no parent opens it and none was left unanswered. */
function parentGroups(question: PlacedQuestion, placed: ReadonlyMap<string, PlacedQuestion>): readonly CellGroup[] {
  const opening = parentsOf(question.definition).flatMap((match) => {
    const parent = placed.get(match.question);
    return parent === undefined ? [] : [{ parent, opens: (cell: string) => match.is.includes(cell) || cell === 'no-answer', match }];
  });
  if (opening.length === 0) return [];
  const open = opening.map(({ parent, opens }) => places(parent, opens));
  const shut = places(question, (cell) => cell === 'does-not-apply');
  const single = opening.length === 1;
  if (!question.definition.notApplicableAllowed) return [{ alone: single ? [...shut, ...open.flat()] : shut, some: single ? [] : open.flat(), covers: true }];
  const closing = opening.map(({ parent, match }) => places(parent, (cell) => !match.is.includes(cell)));
  return single ? [{ alone: closing.flat(), some: places(question, (cell) => !isUnsaidCell(cell)), covers: false }] : [];
}
