/** What is published of a question: everything of everyone, less inside a group (method, section 6). */
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { contributedCells, dividingQuestion } from '@/lib/benchmark/pool/contribution/cells';
import { noneCell } from '@/lib/benchmark/pool/contribution/contribution';
import type { PartitionId } from '@/lib/benchmark/pool/partitions';

/** One published share: of the cities that are in any of these cells. */
export interface Part {
  /** The cells joined with `+`, in their order. */
  readonly id: string;
  /** More than one only of a question that every city is in exactly one cell of. */
  readonly cells: readonly string[];
}

export interface QuestionParts {
  readonly question: string;
  readonly parts: readonly Part[];
}

export type Division = 'everyone' | PartitionId;

/**
 * The parts of every question that a division publishes. Of everyone all cells stand alone. Inside groups a question of
 * levels is one share (level 2 or above), a question of yes or no its yes, a choice its first options together, a list
 * its options; what was left unsaid is not told; and the question that the division divides by is left out, since its
 * shares are the sizes of the groups. With the other options of a choice as a second part the reader's best guess
 * gained 5.0 points in a hundred instead of 4.5.
 *
 * @example
 * publishedParts(instrument, 'region').find(({ question }) => question === 'continuity')?.parts
 * // [{ id: '2+3+4', cells: ['2', '3', '4'] }]
 */
export function publishedParts(instrument: Instrument, division: Division): readonly QuestionParts[] {
  const byDivision = known.get(instrument) ?? new Map<Division, readonly QuestionParts[]>();
  known.set(instrument, byDivision);
  const found = byDivision.get(division) ?? findParts(instrument, division);
  byDivision.set(division, found);
  return found;
}

const known = new WeakMap<Instrument, Map<Division, readonly QuestionParts[]>>();

function findParts(instrument: Instrument, division: Division): readonly QuestionParts[] {
  const all = contributedCells(instrument);
  if (division === 'everyone')
    return all.map(({ question, cells }) => ({ question, parts: cells.map((cell) => partOf([cell])) }));
  return all
    .filter(({ question }) => question !== dividingQuestion[division])
    .map(({ question, cells }) => ({ question, parts: groupParts(requireQuestion(instrument, question), cells) }));
}

function groupParts(question: Question, cells: readonly string[]): readonly Part[] {
  switch (question.kind) {
    case 'country':
      return [];
    case 'levels':
      return [partOf(['2', '3', '4'])];
    case 'yes-no':
    case 'choice': {
      const split = firstParts[question.id] ?? Math.ceil(question.options.length / 2);
      return [partOf(question.options.slice(0, split))];
    }
    case 'checklist':
    case 'matrix':
      return cells.filter((cell) => !unsaid.has(cell) && !isNone(cell)).map((cell) => partOf([cell]));
  }
}

const unsaid: ReadonlySet<string> = new Set(['no-answer', 'does-not-apply']);

function isNone(cell: string): boolean {
  return cell === noneCell || cell.endsWith(`/${noneCell}`);
}

function partOf(cells: readonly string[]): Part {
  return { id: cells.join('+'), cells };
}

/** How many of the first options are told together, where it is not half of them. */
const firstParts: Readonly<Record<string, number>> = {
  'profile-staff': 2,
  'strategy-in-plan': 3,
  'budget-share': 2,
  'budget-trend': 1,
  'more-with-funds': 1,
  'office-independence': 1,
  'more-with-training': 1,
  'impact-overall': 2,
  'national-relations': 1,
  'national-say': 1,
  'climate-potential': 1,
};
