/** How a workshop spends its time. */
import { cleanLine, cleanText } from '@/lib/instrument/values/clean-text';
import { plainSpelling } from '@/lib/instrument/values/plain-spelling';
import type { AgendaItem } from './workshop';

/** What the parts of the two templates are; the words stand under `workshop.agenda.items.<part>`. */
export const agendaParts = [
  'welcome',
  'purpose',
  'first-vote',
  'reveal',
  'discuss',
  'break',
  'second-vote',
  'decide',
  'evidence',
  'close',
] as const;
export type AgendaPart = (typeof agendaParts)[number];

export interface TemplateItem {
  readonly part: AgendaPart;
  readonly minutes: number;
}

export const agendaTemplates = {
  /** The core questions, or one section: 90 minutes. */
  'ninety-minutes': [
    { part: 'welcome', minutes: 5 },
    { part: 'purpose', minutes: 5 },
    { part: 'first-vote', minutes: 20 },
    { part: 'reveal', minutes: 10 },
    { part: 'discuss', minutes: 25 },
    { part: 'second-vote', minutes: 5 },
    { part: 'decide', minutes: 10 },
    { part: 'evidence', minutes: 5 },
    { part: 'close', minutes: 5 },
  ],
  /** All questions: four hours. */
  'half-day': [
    { part: 'welcome', minutes: 10 },
    { part: 'purpose', minutes: 10 },
    { part: 'first-vote', minutes: 50 },
    { part: 'reveal', minutes: 20 },
    { part: 'break', minutes: 20 },
    { part: 'discuss', minutes: 70 },
    { part: 'second-vote', minutes: 15 },
    { part: 'decide', minutes: 25 },
    { part: 'evidence', minutes: 10 },
    { part: 'close', minutes: 10 },
  ],
} as const satisfies Record<string, readonly TemplateItem[]>;

export type AgendaTemplate = keyof typeof agendaTemplates;

export interface TimedItem extends AgendaItem {
  /** `09:30`, the local time of the place; absent where the agenda has no beginning. */
  readonly startsAt?: string;
  readonly endsAt?: string;
}

/** One agenda with its clock times, and how long it takes in all. */
export interface TimedAgenda {
  readonly items: readonly TimedItem[];
  readonly minutes: number;
}

const minutesOfDay = 24 * 60;

/**
 * Each item with the clock times it begins and ends at; past midnight the clock begins anew.
 *
 * @param startsAt `09:30`
 * @example timeAgenda([{ title: 'Welcome', minutes: 10 }], '09:55')
 * // { items: [{ title: 'Welcome', minutes: 10, startsAt: '09:55', endsAt: '10:05' }], minutes: 10 }
 */
export function timeAgenda(agenda: readonly AgendaItem[], startsAt?: string): TimedAgenda {
  let elapsed = 0;
  const items = agenda.map((item): TimedItem => {
    const from = elapsed;
    elapsed += item.minutes;
    return startsAt === undefined
      ? item
      : { ...item, startsAt: clockAfter(startsAt, from), endsAt: clockAfter(startsAt, elapsed) };
  });
  return { items, minutes: elapsed };
}

function clockAfter(startsAt: string, minutes: number): string {
  const [hours = 0, minute = 0] = startsAt.split(':').map(Number);
  const time = (hours * 60 + minute + minutes) % minutesOfDay;
  return [Math.floor(time / 60), time % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * Reads one item a line, its minutes first. Blank lines are passed over; a line without minutes has NaN of them, which
 * `parseSetup` refuses.
 *
 * @example readAgenda('10 Welcome\n\n25 First vote')
 * // [{ minutes: 10, title: 'Welcome' }, { minutes: 25, title: 'First vote' }]
 */
export function readAgenda(text: string): readonly AgendaItem[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line) => (cleanLine(line) === '' ? [] : [readItem(line.trim())]));
}

function readItem(line: string): AgendaItem {
  const [, minutes, title] = /^(\p{Nd}{1,4})(?:\s+(.*))?$/su.exec(line) ?? [];
  return minutes === undefined
    ? { title: line, minutes: NaN }
    : { title: title ?? '', minutes: Number(plainSpelling(minutes)) };
}

/**
 * What the field of the agenda shows; what `readAgenda` reads.
 *
 * @example agendaText([{ title: 'Welcome', minutes: 10 }]) // '10 Welcome'
 */
export function agendaText(agenda: readonly AgendaItem[]): string {
  return agenda.map(({ title, minutes }) => `${minutes} ${title}`).join('\n');
}
