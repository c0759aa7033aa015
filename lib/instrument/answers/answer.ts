/** What a city says to one question. Absence of an answer is absence from the record, never a value. */
import type { NotApplicableReason } from '@/lib/instrument/model/instrument';

/** A link, or the title and date of a document, that a colleague could look up. */
export interface EvidenceItem {
  readonly title: string;
  readonly url?: string;
  /** ISO 8601 calendar date, year-month or year: `2024-03-31`, `2024-03`, `2024`. */
  readonly date?: string;
}

/** How sure the person answering is. Never scored. */
export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

interface AnswerExtras {
  readonly evidence?: readonly EvidenceItem[];
  readonly note?: string;
  readonly confidence?: Confidence;
}

/**
 * The shape of a value follows the question's kind: yes-no, choice and country a string; levels an
 * integer 0 to 4; checklist distinct options (empty: none of these); matrix an object from row to
 * distinct options (a row left out is empty).
 */
export type AnswerValue = string | number | readonly string[] | Readonly<Record<string, readonly string[]>>;

export type Answer =
  | (AnswerExtras & { readonly state: 'answered'; readonly value: AnswerValue })
  | (AnswerExtras & { readonly state: 'unsure' })
  | (AnswerExtras & { readonly state: 'withheld' })
  | (AnswerExtras & { readonly state: 'not-applicable'; readonly reason: NotApplicableReason });

export type AnswerState = Answer['state'];

/** By question id. */
export type Answers = Readonly<Record<string, Answer>>;
