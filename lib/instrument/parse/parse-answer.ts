/** Answers as they come from outside: a form, a file, the interface, a stored row. Nothing is guessed. */
import { confidences } from '@/lib/instrument/answers/answer';
import type {
  Answer,
  Answers,
  AnswerState,
  AnswerValue,
  Confidence,
  EvidenceItem,
} from '@/lib/instrument/answers/answer';
import { issuesOf, joinPath, refused } from './answer-issue';
import type { AnswerIssue, Parsed } from './answer-issue';
import type { Years } from '@/lib/instrument/values/calendar-day';
import { cleanText } from '@/lib/instrument/values/clean-text';
import { notApplicableReasons } from '@/lib/instrument/model/instrument';
import type { Instrument, NotApplicableReason, Question } from '@/lib/instrument/model/instrument';
import { parseEvidence } from './parse-evidence';
import { parseValue } from './parse-value';
import { isPlainObject, ownValue, unknownKeys } from './plain-object';

/** In UTF-16 units, as browsers count them, after cleaning. */
export const noteLimit = 4000;

const anyYear: Years = { first: 1, last: 9999 };

export type ParsedAnswer =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly issues: readonly AnswerIssue[] };

export type ParsedAnswers =
  { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly issues: readonly AnswerIssue[] };

type Source = Readonly<Record<string, unknown>>;

/** An answer without what may accompany every answer. */
type Stated =
  | { readonly state: 'answered'; readonly value: AnswerValue }
  | { readonly state: 'unsure' | 'withheld' }
  | { readonly state: 'not-applicable'; readonly reason: NotApplicableReason };

type Extras = Pick<Answer, 'evidence' | 'note' | 'confidence'>;

const extraKeys = ['evidence', 'note', 'confidence'];
const keysOfState: Readonly<Record<AnswerState, readonly string[]>> = {
  answered: ['state', 'value', ...extraKeys],
  unsure: ['state', ...extraKeys],
  withheld: ['state', ...extraKeys],
  'not-applicable': ['state', 'reason', ...extraKeys],
};
const states = ['answered', 'unsure', 'withheld', 'not-applicable'] as const;

/**
 * One answer to one question, in one spelling (clean texts, options in the instrument's order, keys always in the
 * same order), or everything that is wrong with it. Whether the question is asked at all is not looked at here.
 * `years`: that the dates of its evidence may have, where it comes from a person; what is stored was read before.
 *
 * @see method, sections 1 and 9
 * @example
 * parseAnswer(requireQuestion(instrument, 'continuity'), { state: 'answered', value: 5 })
 * // { ok: false, issues: [{ path: 'value', code: 'not-a-level' }] }
 */
export function parseAnswer(question: Question, input: unknown, years = anyYear): ParsedAnswer {
  if (!isPlainObject(input)) return refused('', 'not-an-object');
  const stated = parseState(question, input);
  const extras = parseExtras(input, years);
  if (stated.ok && extras.ok) return { ok: true, answer: { ...stated.value, ...extras.value } };
  return { ok: false, issues: [...issuesOf(stated), ...issuesOf(extras)] };
}

/**
 * A whole record of answers by question id, in the instrument's order, or everything that is wrong with it, with
 * paths such as `answers.budget-share.value`.
 *
 * @see method, section 9
 * @example parseAnswers(instrument, { 'strategy-exists': { state: 'unsure' } })
 * // { ok: true, answers: { 'strategy-exists': { state: 'unsure' } } }
 */
export function parseAnswers(instrument: Instrument, input: unknown, years = anyYear): ParsedAnswers {
  if (!isPlainObject(input)) return refused('answers', 'not-an-object');
  const ids = instrument.questions.map(({ id }) => id);
  const issues = unknownKeys(input, ids).map((id): AnswerIssue => ({
    path: `answers.${id}`,
    code: 'unknown-question',
  }));
  const answers: Record<string, Answer> = {};
  for (const question of instrument.questions.filter(({ id }) => Object.hasOwn(input, id))) {
    const parsed = parseAnswer(question, ownValue(input, question.id), years);
    if (parsed.ok) answers[question.id] = parsed.answer;
    else issues.push(...parsed.issues.map((issue) => beneath(`answers.${question.id}`, issue)));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, answers };
}

function beneath(path: string, issue: AnswerIssue): AnswerIssue {
  return { ...issue, path: joinPath(path, issue.path) };
}

function parseState(question: Question, input: Source): Parsed<Stated> {
  const state = oneOf(states, ownValue(input, 'state'));
  if (state === undefined) return refused('state', 'unknown-state');
  const extra = unknownKeys(input, keysOfState[state]).map((key): AnswerIssue => ({ path: key, code: 'unknown-key' }));
  const stated = parseStateOf(question, state, input);
  if (stated.ok && extra.length === 0) return stated;
  return { ok: false, issues: [...extra, ...issuesOf(stated)] };
}

function parseStateOf(question: Question, state: AnswerState, input: Source): Parsed<Stated> {
  if (state === 'answered') {
    const value = parseValue(question, ownValue(input, 'value'), 'value');
    return value.ok ? { ok: true, value: { state, value: value.value } } : value;
  }
  if (question.kind === 'country') return refused('state', 'state-not-allowed');
  if (state !== 'not-applicable') return { ok: true, value: { state } };
  if (!question.notApplicableAllowed) return refused('state', 'not-applicable-not-allowed');
  const given = ownValue(input, 'reason');
  const reason = oneOf(notApplicableReasons, given);
  if (reason === undefined) return refused('reason', given === undefined ? 'reason-missing' : 'unknown-reason');
  return { ok: true, value: { state, reason } };
}

function parseExtras(input: Source, years: Years): Parsed<Extras> {
  const evidence = parseOptional(ownValue(input, 'evidence'), (value) => parseEvidence(value, 'evidence', years));
  const note = parseOptional(ownValue(input, 'note'), parseNote);
  const confidence = parseOptional(ownValue(input, 'confidence'), parseConfidence);
  if (!evidence.ok || !note.ok || !confidence.ok) {
    return { ok: false, issues: [...issuesOf(evidence), ...issuesOf(note), ...issuesOf(confidence)] };
  }
  return { ok: true, value: extrasOf(evidence.value, note.value, confidence.value) };
}

/** An empty list and an empty note say as much as none, and are left out. */
function extrasOf(evidence: readonly EvidenceItem[] = [], note = '', confidence?: Confidence): Extras {
  return {
    ...(evidence.length !== 0 && { evidence }),
    ...(note !== '' && { note }),
    ...(confidence !== undefined && { confidence }),
  };
}

function parseOptional<Value>(input: unknown, parse: (input: unknown) => Parsed<Value>): Parsed<Value | undefined> {
  return input === undefined ? { ok: true, value: undefined } : parse(input);
}

function parseNote(input: unknown): Parsed<string> {
  if (typeof input !== 'string') return refused('note', 'not-a-text');
  const note = cleanText(input);
  return note.length > noteLimit ? refused('note', 'text-too-long', noteLimit) : { ok: true, value: note };
}

function parseConfidence(input: unknown): Parsed<Confidence> {
  const confidence = oneOf(confidences, input);
  return confidence === undefined ? refused('confidence', 'unknown-confidence') : { ok: true, value: confidence };
}

function oneOf<Known extends string>(known: readonly Known[], input: unknown): Known | undefined {
  return known.find((item) => item === input);
}
