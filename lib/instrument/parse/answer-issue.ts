/** What can be wrong with an answer. The words stand in the message catalogue under `answer-issues.<code>`. */
export const issueCodes = [
  'not-an-object',
  'unknown-key',
  'unknown-question',
  'unknown-state',
  'state-not-allowed',
  'not-applicable-not-allowed',
  'reason-missing',
  'unknown-reason',
  'value-missing',
  'not-an-option',
  'not-a-level',
  'not-a-country',
  'not-a-list',
  'repeated-option',
  'too-many-options',
  'unknown-row',
  'unknown-confidence',
  'not-a-text',
  'text-too-long',
  'too-much-evidence',
  'title-missing',
  'not-a-link',
  'not-a-date',
  'other-calendar',
  'year-out-of-range',
] as const;
export type IssueCode = (typeof issueCodes)[number];

export interface AnswerIssue {
  /** Keys and list places joined by dots, such as `evidence.0.url`; empty for the whole. */
  readonly path: string;
  readonly code: IssueCode;
  /**
   * Arguments of the message: `max` with `too-many-options`, `text-too-long` and `too-much-evidence`; the years that
   * can be meant.
   */
  readonly params?: { readonly max: number } | { readonly first: number; readonly last: number };
}

/** What was read, or everything that is wrong with it. */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly AnswerIssue[] };

/** One thing is wrong, here. */
export function refused(path: string, code: IssueCode, max?: number): { ok: false; issues: readonly AnswerIssue[] } {
  return { ok: false, issues: [max === undefined ? { path, code } : { path, code, params: { max } }] };
}

/** What is wrong with it, if anything. */
export function issuesOf(parsed: Parsed<unknown>): readonly AnswerIssue[] {
  return parsed.ok ? [] : parsed.issues;
}

/** All of them, or every issue of those that are wrong. */
export function allOf<Value>(parts: readonly Parsed<Value>[]): Parsed<readonly Value[]> {
  const issues = parts.flatMap(issuesOf);
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: parts.flatMap((part) => (part.ok ? [part.value] : [])) };
}

/** `answers` and `0` make `answers.0`; an empty path adds nothing. */
export function joinPath(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.');
}
