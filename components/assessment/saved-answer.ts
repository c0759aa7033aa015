import type { Answer } from '@/lib/instrument/answers/answer';

/** An answer as it was kept, and who kept it when. */
export interface SavedAnswer {
  readonly answer: Answer;
  readonly version: number;
  readonly savedAt: Date;
  readonly savedBy?: string;
}

export type SavedAnswers = Readonly<Record<string, SavedAnswer>>;

/** The saved answer to a question, if there is one. */
export function findSaved(saved: SavedAnswers, question: string): SavedAnswer | undefined {
  return Object.hasOwn(saved, question) ? saved[question] : undefined;
}
