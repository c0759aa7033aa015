import { findSaved, type SavedAnswer, type SavedAnswers } from '@/components/assessment/saved-answer';
import { type AnswerDraft, draftFromAnswer, fingerprint } from '@/lib/instrument/form/answer-draft';
import { baseName, baseValue } from '@/lib/instrument/form/answer-fields';
import {
  type AnswerReading,
  type FormAnswer,
  type FormEntry,
  type FormIssue,
  readAnswerForm,
} from '@/lib/instrument/form/answer-form';
import type { Years } from '@/lib/instrument/values/calendar-day';
import type { Question } from '@/lib/instrument/model/instrument';

/** Two people answered at the same time; both answers are shown. */
export interface AnswerConflict {
  readonly mine: FormAnswer;
  /** Undefined where the other cleared the answer. */
  readonly theirs: SavedAnswer | undefined;
  readonly version: number;
}

/** Everything the page shows of one question. */
export interface QuestionView {
  readonly question: Question;
  /** What the fields are filled with. */
  readonly draft: AnswerDraft;
  readonly version: number;
  /** Value of the hidden field that tells what the fields were filled from. */
  readonly base: string;
  readonly issues: readonly FormIssue[];
  readonly conflict?: AnswerConflict;
  readonly saved?: SavedAnswer;
}

interface ViewInput {
  readonly questions: readonly Question[];
  readonly saved: SavedAnswers;
  /** What was typed and could not be saved; empty on a fresh page. */
  readonly held: readonly FormEntry[];
  readonly years: Years;
}

/** The questions as saved, and where something is held, as typed, with what is wrong with it. */
export function questionViews({ questions, saved, held, years }: ViewInput): readonly QuestionView[] {
  return readAnswerForm(questions, held, years).map((reading) => {
    const own = findSaved(saved, reading.question.id);
    const base = held.find(([name]) => name === baseName(reading.question.id))?.[1];
    return base === undefined ? savedView(reading.question, own) : unsavedView(reading, base, own);
  });
}

function savedView(question: Question, saved: SavedAnswer | undefined): QuestionView {
  const draft = draftFromAnswer(saved?.answer);
  const version = saved?.version ?? 0;
  return {
    question,
    draft,
    version,
    base: baseValue(version, draft),
    issues: [],
    ...(saved !== undefined && { saved }),
  };
}

function unsavedView(reading: AnswerReading, base: string, saved: SavedAnswer | undefined): QuestionView {
  const { question, draft, version, result } = reading;
  const current = saved?.version ?? 0;
  const conflicting = current !== version && fingerprint(draft) !== fingerprint(draftFromAnswer(saved?.answer));
  return {
    question,
    draft,
    version,
    base,
    issues: result.kind === 'issues' ? result.issues : [],
    ...(conflicting ? { conflict: { mine: result, theirs: saved, version: current } } : {}),
    ...(saved !== undefined && { saved }),
  };
}
