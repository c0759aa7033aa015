/** The form that records what a workshop agrees on. */
import type { Answer } from '@/lib/instrument/answers/answer';
import { readDraft } from '@/lib/instrument/form/answer-draft';
import { draftFromEntries, type FormEntry } from '@/lib/instrument/form/answer-form';
import type { Years } from '@/lib/instrument/values/calendar-day';
import { cleanLine, cleanText } from '@/lib/instrument/values/clean-text';
import type { Question } from '@/lib/instrument/model/instrument';
import { parseAnswer } from '@/lib/instrument/parse/parse-answer';
import { actionLimits } from '@/lib/plan/action-limits';
import type { Decision } from './workshop';

export const decisionFieldNames = ['reason', 'minorityView', 'evidenceToFind', 'findBy'] as const;
export type DecisionFieldName = (typeof decisionFieldNames)[number];

export type DecisionFields = Readonly<Record<DecisionFieldName, string>>;

/** In characters. What is to be found becomes an action of the plan, so it is as long as one. */
export const decisionLimits: Readonly<Record<DecisionFieldName, number>> = {
  reason: 2000,
  minorityView: 2000,
  evidenceToFind: actionLimits.title,
  findBy: actionLimits.owner,
};

/** Why a decision is refused though no field is at fault. */
export const decisionRefusals = ['voting', 'not-open', 'plan-full'] as const;

/** `form`: no field is at fault. */
export interface DecisionIssue {
  readonly field: DecisionFieldName | 'answer' | 'form';
  readonly code: string;
}

export type DecisionReading =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly issues: readonly DecisionIssue[] };

/**
 * Reads the fields of the question, named as in its own form (`continuity.choice`), and beside them `reason`,
 * `minorityView`, `evidenceToFind`, `findBy`. `years`: that the dates of evidence may have.
 *
 * @see method, section 8
 * @example readDecision(continuity, [['continuity.choice', '3']], documentYears(2026))
 * // { ok: true, decision: { question: 'continuity', answer: { state: 'answered', value: 3 } } }
 */
export function readDecision(question: Question, entries: readonly FormEntry[], years: Years): DecisionReading {
  const answer = readAnswer(question, entries, years);
  const texts = decisionFieldNames.map(
    (field) => [field, cleaned(field, entries.findLast(([name]) => name === field)?.[1] ?? '')] as const,
  );
  const long = texts
    .filter(([field, text]) => text.length > decisionLimits[field])
    .map(([field]): DecisionIssue => ({ field, code: 'too-long' }));
  if (typeof answer === 'string') return { ok: false, issues: [{ field: 'answer', code: answer }, ...long] };
  if (long.length > 0) return { ok: false, issues: long };
  return {
    ok: true,
    decision: { question: question.id, answer, ...Object.fromEntries(texts.filter(([, text]) => text !== '')) },
  };
}

/** The answer, or the code of what is wrong with it. */
function readAnswer(question: Question, entries: readonly FormEntry[], years: Years): Answer | string {
  const reading = readDraft(question.kind, draftFromEntries(question.id, entries));
  if (reading.kind === 'empty') return 'missing';
  if (reading.kind === 'contradiction') return 'contradiction';
  const parsed = parseAnswer(question, reading.input, years);
  return parsed.ok ? parsed.answer : (parsed.issues[0]?.code ?? 'missing');
}

function cleaned(field: DecisionFieldName, text: string): string {
  return field === 'reason' || field === 'minorityView' ? cleanText(text) : cleanLine(text);
}

/**
 * The fields beside the answer, as they were sent.
 *
 * @example decisionFieldsSent([['reason', 'Seen']]).reason // 'Seen'
 */
export function decisionFieldsSent(entries: readonly FormEntry[]): DecisionFields {
  return fieldsBy((field) => entries.findLast(([name]) => name === field)?.[1] ?? '');
}

/**
 * The fields of a decision that was made before; empty ones for none.
 *
 * @example decisionFieldsOf(undefined).findBy // ''
 */
export function decisionFieldsOf(decision: Decision | undefined): DecisionFields {
  return fieldsBy((field) => decision?.[field] ?? '');
}

function fieldsBy(of: (field: DecisionFieldName) => string): DecisionFields {
  return {
    reason: of('reason'),
    minorityView: of('minorityView'),
    evidenceToFind: of('evidenceToFind'),
    findBy: of('findBy'),
  };
}
