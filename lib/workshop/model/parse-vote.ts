/** Votes as they come from outside: a form, a stored row. */
import type { AnswerIssue } from '@/lib/instrument/parse/answer-issue';
import { cleanText } from '@/lib/instrument/values/clean-text';
import type { Question } from '@/lib/instrument/model/instrument';
import { parseValue } from '@/lib/instrument/parse/parse-value';
import { isPlainObject, ownValue, unknownKeys } from '@/lib/instrument/parse/plain-object';
import type { Vote } from './workshop';

/** In UTF-16 units, as browsers count them, after cleaning. */
export const reasonLimit = 500;

export type ParsedVote =
  { readonly ok: true; readonly vote: Vote } | { readonly ok: false; readonly issues: readonly AnswerIssue[] };

/**
 * One vote on one question, in one spelling, or everything that is wrong with it; paths are `state`, `value` and what
 * lies beneath it, `reason`.
 *
 * @see method, section 8
 * @example parseVote(requireQuestion(instrument, 'continuity'), { state: 'answered', value: 3 })
 * // { ok: true, vote: { state: 'answered', value: 3 } }
 */
export function parseVote(question: Question, input: unknown): ParsedVote {
  if (!isPlainObject(input)) return wrong('', 'not-an-object');
  const state = ownValue(input, 'state');
  if (state !== 'answered' && state !== 'unsure') return wrong('state', 'unknown-state');
  const [extra] = unknownKeys(input, state === 'answered' ? ['state', 'value', 'reason'] : ['state', 'reason']);
  if (extra !== undefined) return wrong(extra, 'unknown-key');
  const reason = readReason(ownValue(input, 'reason'));
  if (reason === undefined)
    return { ok: false, issues: [{ path: 'reason', code: 'text-too-long', params: { max: reasonLimit } }] };
  const withReason = reason === '' ? {} : { reason };
  if (state === 'unsure') return { ok: true, vote: { state, ...withReason } };
  const value = parseValue(question, ownValue(input, 'value'), 'value');
  return value.ok ? { ok: true, vote: { state, value: value.value, ...withReason } } : value;
}

function readReason(input: unknown): string | undefined {
  const reason = typeof input === 'string' ? cleanText(input) : '';
  return reason.length > reasonLimit ? undefined : reason;
}

function wrong(path: string, code: AnswerIssue['code']): ParsedVote {
  return { ok: false, issues: [{ path, code }] };
}
