/** Answers that hardly go together: shown to the officer before the report, never an obstacle. */
import type { Answer, Answers } from './answer';
import { requireQuestion } from './asked';
import type { ContradictionRule, Saying } from '@/lib/instrument/model/contradiction-rule';
import { countedAnswers } from './counted-answers';
import type { FormId, Instrument, Question } from '@/lib/instrument/model/instrument';
import { optionsNamed } from './options-named';
import { contradictionsV1 } from '@/lib/instrument/v1/contradictions';

export interface Contradiction {
  readonly id: string;
  readonly one: Question;
  readonly other: Question;
}

const rulesByVersion: Readonly<Record<number, readonly ContradictionRule[]>> = { 1: contradictionsV1 };

/**
 * The rules of an instrument’s version that the answers break, in the order of the table. Only what is asked and
 * answered counts.
 *
 * @example findContradictions(instrument, 'full', answers).map(({ id }) => id) // ['trained-without-staff']
 */
export function findContradictions(instrument: Instrument, form: FormId, answers: Answers): readonly Contradiction[] {
  const heard = countedAnswers(instrument, form, answers);
  const holds = ({ question, says }: ContradictionRule['one']) => isSaid(says, heard.get(question));
  return (rulesByVersion[instrument.version] ?? [])
    .filter(({ one, other }) => holds(one) && holds(other))
    .map(({ id, one, other }) => ({
      id,
      one: requireQuestion(instrument, one.question),
      other: requireQuestion(instrument, other.question),
    }));
}

function isSaid(says: Saying, answer: Answer | undefined): boolean {
  if (answer?.state !== 'answered') return false;
  if ('from' in says) return typeof answer.value === 'number' && answer.value >= says.from && answer.value <= says.to;
  const chosen = optionsNamed(answer.value);
  if ('is' in says) return says.is.some((option) => chosen.includes(option));
  if ('lacks' in says) return !says.lacks.some((option) => chosen.includes(option));
  return 'atLeast' in says ? chosen.length >= says.atLeast : chosen.length <= says.atMost;
}
