/** The dates of the action plan as a calendar (RFC 5545) that the office's own calendar can take in. */
import { ICalAlarmType, ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { cleanLine, cleanText } from '@/lib/instrument/values/clean-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { becauseText, dueText, effortText, statusName } from '@/lib/i18n/text/plan-text';
import { isOpen } from '@/lib/plan/arrange-plan';
import type { ActionReport } from '@/lib/plan/plan';
import type { Report } from '@/lib/report/types/report';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { withoutTurns } from '@/lib/export/text/legible-text';

const dayMilliseconds = 24 * 60 * 60 * 1000;
/** At nine on the day before, by the clock of whoever is reminded; the day itself begins at midnight. */
const reminderSeconds = 15 * 60 * 60;

/** What a calendar says beside the report. Moments in ISO 8601. */
export interface CalendarMarks {
  /** By the id of an action: how often it was saved, and when last. */
  readonly saved?: Readonly<Record<string, { readonly version: number; readonly savedAt: string }>>;
  /** Dates that the plan has no more; the ids are those of their actions. */
  readonly cancelled?: readonly CancelledEvent[];
}

interface CancelledEvent {
  readonly id: string;
  readonly sequence: number;
  /** ISO 8601 calendar date. */
  readonly day: string;
  readonly cancelledAt: string;
}

/**
 * One event for the whole day for every action that has a date; of one that is done or dropped, and of a date that the
 * plan has no more, that it is cancelled. An action keeps its event's id, and its number rises with every saving, so
 * that taking in a later calendar moves or removes what is there instead of doubling it. Events rather than to-dos:
 * Outlook and Google take in no to-dos from a file.
 */
export function writeCalendar(
  report: Report,
  setting: DocumentSetting,
  { saved = {}, cancelled = [] }: CalendarMarks = {},
): string {
  const { words } = setting.reading;
  const calendar = new ICalCalendar({
    prodId: { company: 'Chancery', product: 'Action plan', language: words.locale.toUpperCase() },
    // The library writes the name as it is given.
    name: escapeText(cleanLine(withoutTurns(words.t('plan.calendar.name', { city: report.head.city })))),
  });
  const dated = report.plan.filter(hasDate);
  for (const action of dated) {
    const { version, savedAt } = saved[action.id] ?? { version: 0, savedAt: report.head.asOf };
    calendar.createEvent({
      ...wholeDay({ id: action.id, day: action.dueOn, sequence: version, saved: savedAt }),
      ...sayingOf(action),
      description: describe(action, report, setting),
    });
  }
  for (const { cancelledAt, ...date } of cancelled.filter(({ id }) => !dated.some((action) => action.id === id))) {
    calendar.createEvent({
      ...wholeDay({ ...date, saved: cancelledAt }),
      summary: words.t('plan.calendar.cancelled'),
      status: ICalEventStatus.CANCELLED,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function hasDate(action: ActionReport): action is ActionReport & { readonly dueOn: string } {
  return action.dueOn !== undefined;
}

function sayingOf(action: ActionReport) {
  const summary = cleanLine(withoutTurns(action.title));
  if (!isOpen(action)) return { summary, status: ICalEventStatus.CANCELLED };
  return {
    summary,
    alarms: [{ type: ICalAlarmType.display as const, triggerBefore: reminderSeconds, description: summary }],
  };
}

interface DayEvent extends Omit<CancelledEvent, 'cancelledAt'> {
  readonly saved: string;
}

function wholeDay({ id, day, sequence, saved }: DayEvent) {
  const stamp = new Date(saved);
  const start = new Date(`${day}T00:00:00Z`);
  return {
    id: `${id}@chancery`,
    sequence,
    stamp,
    lastModified: stamp,
    start,
    end: new Date(start.getTime() + dayMilliseconds),
    allDay: true,
    // A date to keep in mind is no reason to be out of reach for the day.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function describe(action: ActionReport, { head }: Report, { reading }: DocumentSetting): string {
  const { words } = reading;
  const { owner, area, effortDays, cost, status } = action;
  const because = becauseText(reading, action);
  const lines = [
    owner === undefined ? '' : words.t('plan.calendar.owner', { owner }),
    area === undefined ? '' : words.t('plan.calendar.area', { area: areaName(reading, area) }),
    words.t('plan.calendar.status', { status: statusName(words, status) }),
    effortDays === undefined ? '' : words.t('plan.calendar.effort', { effort: effortText(words, effortDays) }),
    cost === undefined ? '' : words.t('plan.calendar.cost', { cost }),
    because === '' ? '' : words.t('plan.calendar.because', { facts: because }),
    words.t('plan.calendar.from', { city: head.city, date: dueText(words, head.asOf) }),
  ];
  return cleanText(withoutTurns(lines.filter((line) => line !== '').join('\n')));
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`);
}
