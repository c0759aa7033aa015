/** What of a form is to be saved, and what has to be asked again first. */
import type { Answer } from '@/lib/instrument/answers/answer';
import type { AnswerReading } from './answer-form';

export interface PlannedChange {
  readonly question: string;
  /** Undefined clears the answer. */
  readonly answer: Answer | undefined;
  /** The version that the person saw. */
  readonly version: number;
}

export interface SaveSplit {
  readonly changes: readonly PlannedChange[];
  /** Ids of the questions whose fields hold no answer that can be saved. */
  readonly problems: readonly string[];
}

/**
 * Changes for the questions that were touched, and those that cannot be saved as they are. A question whose answer
 * by someone else the person chose to keep is left alone; the one named `clear` is cleared whatever its fields hold.
 *
 * @example splitSaves(readAnswerForm(questions, entries, documentYears(2026))).changes
 * // [{ question: 'continuity', answer: { … }, version: 2 }]
 */
export function splitSaves(readings: readonly AnswerReading[], clear?: string): SaveSplit {
  const changes: PlannedChange[] = [];
  const problems: string[] = [];
  for (const reading of readings) {
    const { question, result } = reading;
    const version = reading.keep?.which === 'mine' ? reading.keep.version : reading.version;
    if (question.id === clear) changes.push({ question: question.id, answer: undefined, version });
    else if (!reading.touched || reading.keep?.which === 'theirs') continue;
    else if (result.kind === 'issues') problems.push(question.id);
    else changes.push({ question: question.id, answer: result.kind === 'answer' ? result.answer : undefined, version });
  }
  return { changes, problems };
}
