/** The last day of a link: it opens until that day has ended by the clocks of the office. */
import { z } from 'zod';
import { refuseDay } from '@/lib/instrument/values/calendar-day';
import { plainDate } from '@/lib/instrument/values/plain-spelling';
import { dayIn, endOfDay } from '@/lib/instrument/values/zoned-day';

const dayMilliseconds = 24 * 60 * 60 * 1000;
const usualDays = 90;

/** What the form offers: long enough for a consultation, too short to be forgotten. */
export function usualLastDay(zone: string, now = new Date()): string {
  return dayIn(zone, new Date(now.getTime() + usualDays * dayMilliseconds));
}

/** A day of the calendar; none where the link ends only when it is withdrawn. */
export const lastDay = z
  .string('invalid')
  .transform(plainDate)
  .superRefine(refuseDay)
  .transform((text) => (text === '' ? undefined : text))
  .optional();

/** The last moment of the day; undefined where it is over. */
export function endOfLastDay(zone: string, day: string, now = new Date()): Date | undefined {
  const end = endOfDay(zone, day);
  return end > now ? end : undefined;
}
