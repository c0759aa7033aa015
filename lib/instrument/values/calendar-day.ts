/** Days and years as they are written down: the one rule that evidence, plans, links, workshops and files go by. */

/** First and last year that can be meant. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** What somebody plans: a year like 0026 is a slip of the finger. */
export const plannedYears: Years = { first: 2000, last: 2199 };

/** What stands in an archive, up to what was signed ahead of its time. */
export function documentYears(thisYear: number): Years {
  return { first: 1900, last: thisYear + 10 };
}

export type DayFault = 'not-a-date' | 'other-calendar' | 'year-out-of-range';

interface DayRule {
  readonly years: Years;
  /** Whether a year alone, or with its month, is enough. */
  readonly parts?: boolean;
}

/**
 * What is wrong with a day of the Gregorian calendar. Years such as 2568 and 1403 are those of the Buddhist and of the
 * Persian or Islamic calendars: nothing is converted, since a slip of the finger looks the same.
 *
 * @example dayFault('2568-03-01', { years: plannedYears }) // 'other-calendar'
 * @example dayFault('2026-02-29', { years: plannedYears }) // 'not-a-date'
 */
export function dayFault(text: string, { years, parts = false }: DayRule): DayFault | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (found === null || (!parts && found[3] === undefined)) return 'not-a-date';
  const [year = 0, month = 1, day = 1] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return isThere(year, month, day) ? yearFault(year, years) : 'not-a-date';
}

function isThere(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * What is wrong with a year.
 *
 * @example yearFault(1403, documentYears(2026)) // 'other-calendar'
 */
export function yearFault(year: number, { first, last }: Years): DayFault | undefined {
  if (year >= first && year <= last) return undefined;
  return isOfOtherCalendar(year) ? 'other-calendar' : 'year-out-of-range';
}

function isOfOtherCalendar(year: number): boolean {
  return (year >= 2400 && year <= 2700) || (year >= 1300 && year <= 1500);
}

/**
 * A day of the calendar that can be planned for.
 *
 * @example isDay('2026-02-29') // false
 */
export function isDay(text: string): boolean {
  return dayFault(text, { years: plannedYears }) === undefined;
}

/** For schemas of what is planned; an empty text is no day, and nothing is wrong with it. */
export function refuseDay(text: string, context: { addIssue(issue: { code: 'custom'; message: string }): void }): void {
  const fault = text === '' ? undefined : dayFault(text, { years: plannedYears });
  if (fault !== undefined)
    context.addIssue({ code: 'custom', message: fault === 'other-calendar' ? fault : 'not-a-day' });
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
