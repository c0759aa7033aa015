/** What a room has said, as an answer to begin from. */
import type { AnswerValue } from '@/lib/instrument/answer';
import type { Question } from '@/lib/instrument/instrument';
import { answeredIn, type Counted, countOf, tallySummary } from './tally-summary';

/**
 * The median of levels, and between two levels the lower; the one largest answer; of a list, and of each row of a matrix,
 * what at least half the room ticked. Undefined where nobody answered, or the largest answers tie.
 *
 * @see method, sections 1 and 8
 * @example suggestedAnswer(continuity, { voters: 2, unsure: 0, counts: { 1: 1, 2: 1 } }) // 1
 */
export function suggestedAnswer(question: Question, tally: Counted): AnswerValue | undefined {
  const summary = tallySummary(question, tally);
  switch (summary.kind) {
    case 'levels':
      return Math.floor(summary.median);
    case 'one':
      return summary.largest.length === 1 ? summary.largest[0] : undefined;
    case 'several':
      return tickedByHalf(question, tally);
    case 'none':
      return undefined;
  }
}

function tickedByHalf(question: Question, tally: Counted): AnswerValue | undefined {
  const many = (key: string) => 2 * countOf(tally, key) >= answeredIn(tally);
  if (question.kind === 'checklist') {
    const options = question.options.filter(many);
    // More than may be chosen is no answer: the room chooses.
    return options.length > (question.chooseUpTo ?? Infinity) ? undefined : options;
  }
  if (question.kind !== 'matrix') return undefined;
  return Object.fromEntries(
    question.rows.flatMap((row) => {
      const options = question.options.filter((option) => many(`${row}/${option}`));
      return options.length === 0 ? [] : [[row, options]];
    }),
  );
}
