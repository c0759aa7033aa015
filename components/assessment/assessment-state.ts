import type { Words } from '@/lib/i18n/words';
import type { Answers } from '@/lib/instrument/answer';
import type { DimensionId, FormId, Instrument } from '@/lib/instrument/instrument';
import { dimensionIds } from '@/lib/instrument/instrument';
import type { OpenQuestion } from '@/lib/instrument/open-questions';
import type { SavedAnswers } from './saved-answer';

/** What the task list and the review are drawn from. */
export interface AssessmentState {
  readonly assessmentId: string;
  readonly city: string;
  readonly form: FormId;
  readonly instrument: Instrument;
  readonly saved: SavedAnswers;
  /** Whether the link in hand allows to answer. */
  readonly mayAnswer: boolean;
  readonly words: Words;
}

export function answersOf(saved: SavedAnswers): Answers {
  return Object.fromEntries(Object.entries(saved).map(([question, { answer }]) => [question, answer]));
}

/** The headings whose ranges are wider for any of these, in their order. */
export function widenedBy(open: readonly OpenQuestion[]): readonly DimensionId[] {
  return dimensionIds.filter((dimension) => open.some(({ widens }) => widens.includes(dimension)));
}

/** "Strategy and Resources" */
export function headingNames(words: Words, version: number, dimensions: readonly DimensionId[]): string {
  return words.list(dimensions.map((dimension) => words.t(`instrument-v${version}.dimensions.${dimension}.title`)));
}
