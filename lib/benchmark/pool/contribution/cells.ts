/** The cells of a question: what can be counted of it. */
import { parentsOf } from '@/lib/instrument/answers/asked';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import { noneCell, type AnswerCells } from './contribution';
import type { PartitionId } from '@/lib/benchmark/pool/partitions';

export interface QuestionCells {
  readonly question: string;
  /** In the order of the instrument; then `no-answer`; then `does-not-apply` where a city can be in it at all. */
  readonly cells: readonly string[];
  /** Whether every city is in exactly one cell, so that the counts add up to the number of cities. */
  readonly exactlyOne: boolean;
}

/** What a matrix row and an option make together. */
export function rowCell(row: string, option: string): string {
  return `${row}/${option}`;
}

/**
 * The cells of one question. `does-not-apply` is left out where no city can be in it: nobody's answer hides there.
 *
 * @example cellsOf(requireQuestion(instrument, 'strategy-public')).cells
 * // ['yes', 'no', 'no-answer', 'does-not-apply']
 */
export function cellsOf(question: Question): QuestionCells {
  const mayNotApply = question.notApplicableAllowed || parentsOf(question).length > 0;
  const unsaid = mayNotApply ? ['no-answer', 'does-not-apply'] : ['no-answer'];
  return {
    question: question.id,
    cells: [...saidCells(question), ...unsaid],
    exactlyOne: question.kind !== 'checklist' && question.kind !== 'matrix',
  };
}

function saidCells(question: Question): readonly string[] {
  switch (question.kind) {
    case 'country':
      return [];
    case 'yes-no':
    case 'choice':
      return question.options;
    case 'levels':
      return levels.map(String);
    case 'checklist':
      return [...question.options, noneCell];
    case 'matrix':
      return question.rows.flatMap((row) => [...question.options, noneCell].map((option) => rowCell(row, option)));
  }
}

const known = new WeakMap<Instrument, readonly QuestionCells[]>();

/**
 * The cells of every question that is contributed: all but the country, in the order of the instrument.
 *
 * @example contributedCells(instrument).length // 68
 */
export function contributedCells(instrument: Instrument): readonly QuestionCells[] {
  const cells = known.get(instrument) ?? instrument.questions.filter(({ kind }) => kind !== 'country').map(cellsOf);
  known.set(instrument, cells);
  return cells;
}

/** The profile question that a partition divides by. */
export const dividingQuestion: Readonly<Record<PartitionId, string>> = {
  region: 'profile-country',
  population: 'profile-population',
  position: 'profile-position',
  mandate: 'profile-mandate',
};

/** Whether nothing was said: left open, or not applicable. */
export function isUnsaid(cells: AnswerCells): boolean {
  return cells.length === 1 && (cells[0] === 'no-answer' || cells[0] === 'does-not-apply');
}
