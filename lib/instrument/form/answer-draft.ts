/** An answer while it stands in form fields: texts and ticks, perhaps not yet an answer. Small enough for a browser. */
import type { Answer, AnswerValue } from '@/lib/instrument/answers/answer';
import type { QuestionKind } from '@/lib/instrument/model/instrument';

export interface EvidenceDraft {
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/** What stands in the fields of one question. Lists keep what a browser sent, also where it contradicts itself. */
export interface AnswerDraft {
  /** The option, level, country or special answer chosen; with lists only the special ones. */
  readonly choice: readonly string[];
  /** Ticked options of a checklist. */
  readonly options: readonly string[];
  /** Ticked options of a matrix, by row. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly evidence: readonly EvidenceDraft[];
  readonly note: string;
  /** Empty where nothing was chosen. */
  readonly confidence: string;
}

/** Choices beside a question's own options; no option id begins with a tilde. */
export const specialChoices = { none: '~none', unsure: '~unsure', withheld: '~withheld' } as const;

const notApplicablePrefix = '~not-applicable.';

/** @example notApplicableChoice('too-small') // '~not-applicable.too-small' */
export function notApplicableChoice(reason: string): string {
  return notApplicablePrefix + reason;
}

export const emptyDraft: AnswerDraft = { choice: [], options: [], rows: {}, evidence: [], note: '', confidence: '' };

export function isListKind(kind: QuestionKind): kind is 'checklist' | 'matrix' {
  return kind === 'checklist' || kind === 'matrix';
}

/**
 * What the fields of a question show for an answer; empty fields for none.
 *
 * @example draftFromAnswer({ state: 'answered', value: 3 }).choice // ['3']
 */
export function draftFromAnswer(answer: Answer | undefined): AnswerDraft {
  if (answer === undefined) return emptyDraft;
  const { evidence = [], note = '', confidence = '' } = answer;
  const items = evidence.map(({ title, url = '', date = '' }) => ({ title, url, date }));
  return { ...stateDraft(answer), evidence: items, note, confidence };
}

function stateDraft(answer: Answer): AnswerDraft {
  switch (answer.state) {
    case 'answered':
      return valueDraft(answer.value);
    case 'not-applicable':
      return { ...emptyDraft, choice: [notApplicableChoice(answer.reason)] };
    default:
      return { ...emptyDraft, choice: [specialChoices[answer.state]] };
  }
}

function valueDraft(value: AnswerValue): AnswerDraft {
  if (typeof value !== 'object') return { ...emptyDraft, choice: [String(value)] };
  if (isOptionList(value)) return value.length > 0 ? { ...emptyDraft, options: value } : noneDraft;
  return Object.values(value).some((options) => options.length > 0) ? { ...emptyDraft, rows: value } : noneDraft;
}

function isOptionList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

const noneDraft: AnswerDraft = { ...emptyDraft, choice: [specialChoices.none] };

/** What the fields amount to, before anyone looks whether it is right. */
export type DraftReading =
  | { readonly kind: 'empty' }
  /** Ticked options beside "none of these", "unsure" or the like. */
  | { readonly kind: 'contradiction' }
  /** For `parseAnswer`. Without a chosen answer it has a state but no value. */
  | { readonly kind: 'input'; readonly input: Readonly<Record<string, unknown>> };

/**
 * The fields as input of `parseAnswer`. Evidence rows left blank count as none; nothing else is guessed.
 *
 * @example readDraft('levels', { ...emptyDraft, choice: ['3'] })
 * // { kind: 'input', input: { state: 'answered', value: 3 } }
 */
export function readDraft(kind: QuestionKind, draft: AnswerDraft): DraftReading {
  const ticked =
    isListKind(kind) && (draft.options.length > 0 || Object.values(draft.rows).some((row) => row.length > 0));
  const [choice, second] = draft.choice;
  if (second !== undefined || (choice !== undefined && ticked)) return { kind: 'contradiction' };
  const extras = readExtras(draft);
  if (choice === undefined && !ticked && Object.keys(extras).length === 0) return { kind: 'empty' };
  return { kind: 'input', input: { ...readState(kind, draft, choice), ...extras } };
}

function readState(
  kind: QuestionKind,
  draft: AnswerDraft,
  choice: string | undefined,
): Readonly<Record<string, unknown>> {
  if (choice === specialChoices.unsure) return { state: 'unsure' };
  if (choice === specialChoices.withheld) return { state: 'withheld' };
  if (choice?.startsWith(notApplicablePrefix)) {
    return { state: 'not-applicable', reason: choice.slice(notApplicablePrefix.length) };
  }
  const value = readValue(kind, draft, choice);
  return value === undefined ? { state: 'answered' } : { state: 'answered', value };
}

function readValue(kind: QuestionKind, draft: AnswerDraft, choice: string | undefined): unknown {
  if (!isListKind(kind))
    return kind === 'levels' && choice !== undefined && /^[0-4]$/.test(choice) ? Number(choice) : choice;
  if (choice === specialChoices.none) return kind === 'checklist' ? [] : {};
  if (choice !== undefined) return choice;
  const chosen = kind === 'checklist' ? draft.options : filledRows(draft.rows);
  return Object.keys(chosen).length > 0 ? chosen : undefined;
}

function filledRows(rows: AnswerDraft['rows']): AnswerDraft['rows'] {
  return Object.fromEntries(Object.entries(rows).filter(([, options]) => options.length > 0));
}

function readExtras({ evidence, note, confidence }: AnswerDraft): Readonly<Record<string, unknown>> {
  const items = evidence
    .filter((item) => !isBlank(item))
    .map(({ title, url, date }) => ({
      ...(title.trim() !== '' && { title }),
      ...(url.trim() !== '' && { url }),
      ...(date.trim() !== '' && { date }),
    }));
  return {
    ...(items.length > 0 ? { evidence: items } : {}),
    ...(note.trim() !== '' && { note }),
    ...(confidence !== '' && { confidence }),
  };
}

/** An evidence row that nobody filled in. */
export function isBlank({ title, url, date }: EvidenceDraft): boolean {
  return (title + url + date).trim() === '';
}

/**
 * A short mark of what the fields hold, equal for equal contents whatever a browser does to line ends and order.
 * Tells a question that was touched from one that was not; no defence against anyone.
 */
export function fingerprint(draft: AnswerDraft): string {
  const rows = Object.entries(filledRows(draft.rows)).map(([row, options]) => [row, ...sorted(options)].join(' '));
  const evidence = draft.evidence
    .filter((item) => !isBlank(item))
    .map(({ title, url, date }) => [title, url, date].map(plain));
  const parts = [
    sorted(draft.choice),
    sorted(draft.options),
    sorted(rows),
    evidence,
    plain(draft.note),
    draft.confidence,
  ];
  return hash(JSON.stringify(parts));
}

function sorted(items: readonly string[]): readonly string[] {
  return [...items].sort();
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** FNV-1a, twice with different seeds: 64 bits in hexadecimal. */
function hash(text: string): string {
  return [0x811c9dc5, 0x5f0a1d37].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('');
}

function hash32(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}
