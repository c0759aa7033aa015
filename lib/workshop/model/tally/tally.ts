/** What a round says once it is revealed. */
import { specialChoices } from '@/lib/instrument/form/answer-draft';
import type { AnswerValue } from '@/lib/instrument/answers/answer';
import { levels } from '@/lib/instrument/model/levels';
import type { Question } from '@/lib/instrument/model/instrument';
import { departmentGroups } from './department-groups';
import type { Anonymity, DepartmentTally, Tally, Vote } from '@/lib/workshop/model/workshop';

/** What fewer than these said stays in the workshop, unless names were agreed on. */
export const fewestVoters = 5;

export interface DepartmentVote {
  readonly vote: Vote;
  readonly department?: string;
}

/** What a checklist counts those under who ticked nothing, on purpose. */
export const noneKey = specialChoices.none;

/** What the unsure go by where all answers are listed; a tally has them apart. */
export const unsureKey = specialChoices.unsure;

/**
 * Counts a round. Every level, option or `row/option` of the question has a count, be it 0. Where departments were
 * asked for, they are counted in groups of at least three voters: see `departmentGroups`.
 *
 * @see method, section 8
 * @example tallyOf(continuity, { anonymity: 'nothing', votes: [{ vote: { state: 'unsure' } }] })
 * // { voters: 1, unsure: 1, counts: { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 } }
 */
export function tallyOf(
  question: Question,
  { anonymity, votes }: { readonly anonymity: Anonymity; readonly votes: readonly DepartmentVote[] },
): Tally {
  const departments = departmentsOf(question, anonymity, votes);
  return { ...countVotes(question, votes), ...(departments.length > 0 && { departments }) };
}

function departmentsOf(
  question: Question,
  anonymity: Anonymity,
  votes: readonly DepartmentVote[],
): readonly DepartmentTally[] {
  if (anonymity === 'nothing') return [];
  const names = [...new Set(votes.map(({ department }) => department))];
  return departmentGroups(
    names.map((department) => ({
      ...(department !== undefined && { department }),
      ...countVotes(
        question,
        votes.filter((vote) => vote.department === department),
      ),
    })),
  );
}

function countVotes(question: Question, votes: readonly DepartmentVote[]): Pick<Tally, 'voters' | 'unsure' | 'counts'> {
  const counts = Object.fromEntries(countedKeys(question).map((key) => [key, 0]));
  for (const { vote } of votes) {
    if (vote.state === 'unsure') continue;
    for (const key of keysOf(vote.value)) counts[key] = (counts[key] ?? 0) + 1;
  }
  return { voters: votes.length, unsure: votes.filter(({ vote }) => vote.state === 'unsure').length, counts };
}

/**
 * What the votes on a question are counted under, in its order.
 *
 * @example countedKeys(requireQuestion(instrument, 'continuity')) // ['0', '1', '2', '3', '4']
 */
export function countedKeys(question: Question): readonly string[] {
  switch (question.kind) {
    case 'levels':
      return levels.map(String);
    case 'matrix':
      return question.rows.flatMap((row) => question.options.map((option) => `${row}/${option}`));
    case 'checklist':
      return [...question.options, noneKey];
    case 'yes-no':
    case 'choice':
      return question.options;
    case 'country':
      return [];
  }
}

function keysOf(value: AnswerValue): readonly string[] {
  if (typeof value !== 'object') return [String(value)];
  if (isList(value)) return value.length === 0 ? [noneKey] : value;
  return Object.entries(value).flatMap(([row, options]) => options.map((option) => `${row}/${option}`));
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}
