/** The form in which a participant votes on one question. */
import { readDraft } from '@/lib/instrument/form/answer-draft';
import { draftFromEntries, type FormEntry, type FormIssue } from '@/lib/instrument/form/answer-form';
import { fieldName } from '@/lib/instrument/form/answer-fields';
import type { Question } from '@/lib/instrument/model/instrument';
import { parseVote } from './parse-vote';
import type { Vote } from './workshop';

export type VoteReading =
  | { readonly kind: 'vote'; readonly vote: Vote }
  /** Nothing was chosen. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'issues'; readonly issues: readonly FormIssue[] };

/**
 * Reads the fields `choice`, `options`, `rows.<row>` and `reason`, with the values that the questionnaire's own forms
 * have (`specialChoices` of lib/instrument/form/answer-draft.ts for none and unsure). Other names are passed over.
 *
 * @see method, section 8
 * @example readVote(continuity, [['choice', '3'], ['reason', ' We train. ']])
 * // { kind: 'vote', vote: { state: 'answered', value: 3, reason: 'We train.' } }
 * @example readVote(continuity, [['choice', '~unsure']]) // { kind: 'vote', vote: { state: 'unsure' } }
 */
export function readVote(question: Question, entries: readonly FormEntry[]): VoteReading {
  const own = entries
    .filter(([name]) => /^(choice|options|rows\..+)$/s.test(name))
    .map(([name, value]): FormEntry => [fieldName(question.id, name), value]);
  const reading = readDraft(question.kind, draftFromEntries(question.id, own));
  if (reading.kind === 'empty') return { kind: 'empty' };
  if (reading.kind === 'contradiction') return { kind: 'issues', issues: [{ path: 'choice', code: 'contradiction' }] };
  const reason = entries.findLast(([name]) => name === 'reason')?.[1] ?? '';
  const parsed = parseVote(question, { ...reading.input, reason });
  return parsed.ok ? { kind: 'vote', vote: parsed.vote } : { kind: 'issues', issues: parsed.issues };
}
