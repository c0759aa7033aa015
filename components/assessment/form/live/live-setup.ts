import type { ParentMatch, QuestionKind } from '@/lib/instrument/model/instrument';

/** What the script has to know of a question; everything else stands in the page. */
export interface LiveQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  /** In short. */
  readonly title: string;
  /** At most this many options. */
  readonly chooseUpTo?: number;
  /** Absent where the question is always asked. */
  readonly condition?: LiveCondition;
}

export interface LiveCondition {
  /** Parents on this page: any that matches opens the question. */
  readonly parents: readonly ParentMatch[];
  /** An answer in another section opens it already. */
  readonly open: boolean;
}

export interface LiveSetup {
  readonly assessmentId: string;
  readonly section: string;
  readonly locale: string;
  /** The page shows what could not be saved without the script. */
  readonly held: boolean;
  readonly questions: readonly LiveQuestion[];
  readonly texts: LiveTexts;
}

/** Sentences with their arguments still in braces. */
export type LiveTexts = Readonly<Record<LiveText, string>>;

export const liveTextKeys = {
  autosave: 'section.saving',
  saving: 'live.saving',
  saved: 'live.saved',
  cleared: 'live.cleared',
  offline: 'live.offline',
  retrying: 'live.retrying',
  unkept: 'live.unkept',
  refused: 'live.refused',
  closed: 'live.closed',
  whatToDo: 'live.whatToDo',
  conflict: 'live.conflict',
  incomplete: 'live.incomplete',
  contradiction: 'issues.contradiction',
  valueMissing: 'issues.valueMissing',
  unknownReason: 'live.unknownReason',
  chosen: 'live.chosen',
  tooMany: 'live.tooMany',
  shown: 'live.shown',
  hidden: 'live.hidden',
  mine: 'conflict.mine',
  theirs: 'live.theirs',
  theirsBy: 'live.theirsBy',
  theirsCleared: 'conflict.theirsCleared',
  noAnswer: 'conflict.cleared',
  keepMine: 'live.keepMine',
  keepTheirs: 'live.keepTheirs',
  restoredTitle: 'live.restored.title',
  restoredHere: 'live.restored.here',
  waitingTitle: 'live.waiting.title',
  waitingText: 'live.waiting.text',
  lostTitle: 'live.lost.title',
  lostText: 'live.lost.text',
  takeLabel: 'live.lost.label',
  copy: 'live.copy',
  copied: 'live.copied',
  download: 'live.download',
  fileName: 'live.fileName',
  addEvidence: 'extras.add',
  evidenceFull: 'extras.full',
} as const;

export type LiveText = keyof typeof liveTextKeys;

const statusTextKeys = [
  'saving',
  'saved',
  'cleared',
  'offline',
  'retrying',
  'unkept',
  'refused',
  'closed',
  'conflict',
  'incomplete',
  'contradiction',
  'valueMissing',
  'unknownReason',
] as const;
const takeAlongTextKeys = ['takeLabel', 'copy', 'copied', 'download', 'fileName'] as const;

export type StatusTexts = Pick<LiveTexts, (typeof statusTextKeys)[number]>;
export type TakeAlongTexts = Pick<LiveTexts, (typeof takeAlongTextKeys)[number]>;

/** What a page without the form says of answers that wait on this device. */
export const waitingTextKeys = {
  ...pick([...statusTextKeys, ...takeAlongTextKeys]),
  title: 'live.onDevice.title',
  text: 'live.onDevice.text',
  savedTitle: 'live.onDevice.saved',
  again: 'live.onDevice.again',
  lost: 'live.onDevice.lost',
} as const;

export type WaitingTexts = Readonly<Record<keyof typeof waitingTextKeys, string>>;

function pick<Name extends LiveText>(names: readonly Name[]): Pick<typeof liveTextKeys, Name> {
  return Object.fromEntries(names.map((name) => [name, liveTextKeys[name]])) as Pick<typeof liveTextKeys, Name>;
}

/** @example fillIn('Saved {time}', { time: '14:05' }) // 'Saved 14:05' */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}

export function localTime(at: string, locale: string): string {
  return new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
