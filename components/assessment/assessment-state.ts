import type { Words } from '@/lib/i18n/catalogue/words';
import type { Answers } from '@/lib/instrument/answers/answer';
import type { AreaId, FormId, Instrument } from '@/lib/instrument/model/instrument';
import { areaIds } from '@/lib/instrument/model/instrument';
import type { OpenQuestion } from '@/lib/instrument/answers/open-questions';
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

/** The areas whose ranges are wider for any of these, in their order. */
export function widenedBy(open: readonly OpenQuestion[]): readonly AreaId[] {
  return areaIds.filter((area) => open.some(({ widens }) => widens.includes(area)));
}

/** "Strategy and Resources" */
export function areaNames(words: Words, version: number, areas: readonly AreaId[]): string {
  return words.list(areas.map((area) => words.t(`instrument-v${version}.areas.${area}.title`)));
}
