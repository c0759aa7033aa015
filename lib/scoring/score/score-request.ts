/** The request of the score interface, as it comes from outside (method, section 9). */
import type { Answers } from '@/lib/instrument/answers/answer';
import type { AnswerIssue } from '@/lib/instrument/parse/answer-issue';
import type { Years } from '@/lib/instrument/values/calendar-day';
import { formIds, type FormId, type Instrument } from '@/lib/instrument/model/instrument';
import { parseAnswers } from '@/lib/instrument/parse/parse-answer';
import { isPlainObject, ownValue, unknownKeys } from '@/lib/instrument/parse/plain-object';

/** The words of `unknown-form` stand under `score-request.issues`, those of the others under `answer-issues`. */
export type ScoreRequestIssue = AnswerIssue | { readonly path: 'form'; readonly code: 'unknown-form' };

export interface ScoreRequest {
  readonly form: FormId;
  readonly answers: Answers;
}

export type ParsedScoreRequest =
  | { readonly ok: true; readonly request: ScoreRequest }
  | { readonly ok: false; readonly issues: readonly ScoreRequestIssue[] };

const knownKeys = ['form', 'answers'];

/**
 * Reads the decoded body of a score request: exactly `form` and `answers`, both there. Answers to questions that are
 * not asked are accepted (and will not count); anything malformed is refused, with every issue and its path.
 *
 * @example
 * const body = { form: 'short', answers: { continuity: { state: 'answered', value: 5 } } };
 * parseScoreRequest(instrument, body, documentYears(2026))
 * // { ok: false, issues: [{ path: 'form', code: 'unknown-form' },
 * //   { path: 'answers.continuity.value', code: 'not-a-level' }] }
 */
export function parseScoreRequest(instrument: Instrument, body: unknown, years: Years): ParsedScoreRequest {
  if (!isPlainObject(body)) return { ok: false, issues: [{ path: '', code: 'not-an-object' }] };
  const issues: ScoreRequestIssue[] = unknownKeys(body, knownKeys).map((path) => ({ path, code: 'unknown-key' }));
  const given = ownValue(body, 'form');
  const form = formIds.find((known) => known === given);
  if (form === undefined) issues.push({ path: 'form', code: 'unknown-form' });
  const parsed = parseAnswers(instrument, ownValue(body, 'answers'), years);
  if (!parsed.ok) issues.push(...parsed.issues);
  if (form === undefined || !parsed.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, request: { form, answers: parsed.answers } };
}
