/** The fields of a question's form: how they are named, and what a browser sends back in them. */
import type { Answer } from '@/lib/instrument/answers/answer';
import { type AnswerDraft, fingerprint, isBlank, readDraft } from './answer-draft';
import { baseName, fieldName, type KeepChoice, keepName } from './answer-fields';
import type { AnswerIssue } from '@/lib/instrument/parse/answer-issue';
import type { Years } from '@/lib/instrument/values/calendar-day';
import type { Question } from '@/lib/instrument/model/instrument';
import { parseAnswer } from '@/lib/instrument/parse/parse-answer';

/** Name and value, as a form sends them. */
export type FormEntry = readonly [name: string, value: string];

/** A wrong entry; `contradiction` is what only a form can do: to tick options and "none of these" as well. */
export type FormIssue = AnswerIssue | { readonly path: 'choice'; readonly code: 'contradiction' };

export type FormAnswer =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'issues'; readonly issues: readonly FormIssue[] };

export interface AnswerReading {
  readonly question: Question;
  /** The version that the page was drawn from; 0 where there was no answer. */
  readonly version: number;
  /** Whether the fields hold something else than the page was drawn with. */
  readonly touched: boolean;
  readonly draft: AnswerDraft;
  readonly result: FormAnswer;
  readonly keep?: KeepChoice;
}

/**
 * What a browser sends for a draft.
 *
 * @example draftEntries('continuity', { ...emptyDraft, choice: ['3'] })[0] // ['continuity.choice', '3']
 */
export function draftEntries(question: string, draft: AnswerDraft): readonly FormEntry[] {
  const at = (part: string, value: string): FormEntry => [fieldName(question, part), value];
  return [
    ...draft.choice.map((value) => at('choice', value)),
    ...draft.options.map((value) => at('options', value)),
    ...Object.entries(draft.rows).flatMap(([row, values]) => values.map((value) => at(`rows.${row}`, value))),
    ...draft.evidence.flatMap(({ title, url, date }, index) => [
      at(`evidence.${index}.title`, title),
      at(`evidence.${index}.url`, url),
      at(`evidence.${index}.date`, date),
    ]),
    at('note', draft.note),
    at('confidence', draft.confidence),
  ];
}

/** Whether an entry belongs to a question, so that what it held can be shown again. */
export function belongsTo(question: string, [name]: FormEntry): boolean {
  return name === baseName(question) || name.startsWith(`${question}.`);
}

/** What stands in the fields of one question. Blank evidence rows fall out; unknown names are passed over. */
export function draftFromEntries(question: string, entries: readonly FormEntry[]): AnswerDraft {
  const prefix = `${question}.`;
  const own = entries
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value] as const);
  const all = (part: string) => own.filter(([name, value]) => name === part && value !== '').map(([, value]) => value);
  return {
    choice: all('choice'),
    options: all('options'),
    rows: rowsOf(own),
    evidence: evidenceOf(own),
    note: all('note')[0] ?? '',
    confidence: all('confidence')[0] ?? '',
  };
}

function rowsOf(own: readonly FormEntry[]): AnswerDraft['rows'] {
  const rows = new Map<string, string[]>();
  for (const [name, value] of own) {
    const row = /^rows\.(.+)$/s.exec(name)?.[1];
    if (row === undefined || value === '') continue;
    const values = rows.get(row);
    if (values === undefined) rows.set(row, [value]);
    else values.push(value);
  }
  return Object.fromEntries(rows);
}

function evidenceOf(own: readonly FormEntry[]): AnswerDraft['evidence'] {
  const items = new Map<number, Record<'title' | 'url' | 'date', string>>();
  for (const [name, value] of own) {
    const [, place, part] = /^evidence\.(\d{1,3})\.(title|url|date)$/.exec(name) ?? [];
    if (place === undefined) continue;
    const item = items.get(Number(place)) ?? { title: '', url: '', date: '' };
    items.set(Number(place), { ...item, [part as keyof typeof item]: value });
  }
  return [...items]
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
    .filter((item) => !isBlank(item));
}

/**
 * What a form says of each of the questions, in their order. A question whose fields are not in the form, or that
 * nobody touched, is `touched: false` and must not be saved: a colleague may have answered it meanwhile.
 * `years`: that the dates of evidence may have.
 *
 * @see method, section 1
 * @example
 * const fields = [['base.continuity', baseValue(0, emptyDraft)], ['continuity.choice', '3']];
 * readAnswerForm([continuity], fields, documentYears(2026))[0]?.result
 * // { kind: 'answer', answer: { state: 'answered', value: 3 } }
 */
export function readAnswerForm(
  questions: readonly Question[],
  entries: readonly FormEntry[],
  years: Years,
): readonly AnswerReading[] {
  return questions.map((question) => readQuestion(question, entries, years));
}

function readQuestion(question: Question, entries: readonly FormEntry[], years: Years): AnswerReading {
  const draft = draftFromEntries(question.id, entries);
  const base = lastValue(entries, baseName(question.id));
  const keep = readKeep(lastValue(entries, keepName(question.id)));
  return {
    question,
    version: readVersion(/^(\d+)-/.exec(base ?? '')?.[1]),
    touched: base !== undefined && !base.endsWith(`-${fingerprint(draft)}`),
    draft,
    result: readResult(question, draft, years),
    ...(keep !== undefined && { keep }),
  };
}

function readResult(question: Question, draft: AnswerDraft, years: Years): FormAnswer {
  const reading = readDraft(question.kind, draft);
  if (reading.kind === 'empty') return { kind: 'cleared' };
  if (reading.kind === 'contradiction') return { kind: 'issues', issues: [{ path: 'choice', code: 'contradiction' }] };
  const parsed = parseAnswer(question, reading.input, years);
  return parsed.ok ? { kind: 'answer', answer: parsed.answer } : { kind: 'issues', issues: parsed.issues };
}

function lastValue(entries: readonly FormEntry[], name: string): string | undefined {
  return entries.findLast(([entry]) => entry === name)?.[1];
}

function readKeep(value: string | undefined): KeepChoice | undefined {
  const [, which, version] = /^(mine|theirs)-(\d+)$/.exec(value ?? '') ?? [];
  return which === 'mine' || which === 'theirs' ? { which, version: readVersion(version) } : undefined;
}

function readVersion(digits: string | undefined): number {
  const version = Number(digits ?? 0);
  return Number.isSafeInteger(version) ? version : 0;
}
