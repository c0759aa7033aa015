/** The last day of a link: it opens until that day has ended by universal time, so that everybody can work it out. */
import { z } from 'zod';
import { plainDate } from '@/lib/instrument/plain-spelling';

const dayMilliseconds = 24 * 60 * 60 * 1000;
const usualDays = 90;

/** What the form offers: long enough for a consultation, too short to be forgotten. */
export function usualLastDay(now = new Date()): string {
  return new Date(now.getTime() + usualDays * dayMilliseconds).toISOString().slice(0, 10);
}

function endOf(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}

const isDay = (text: string) => z.iso.date().safeParse(text).success;

/** A day of the calendar that has not ended yet; empty where the link ends only when it is withdrawn. */
export const lastDay = z
  .string('invalid')
  .transform(plainDate)
  .refine((text) => text === '' || isDay(text), { error: 'not-a-day', abort: true })
  .refine((text) => text === '' || endOf(text) > new Date(), 'day-past')
  .transform((text) => (text === '' ? undefined : endOf(text)))
  .optional();
