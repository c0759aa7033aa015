/** A date that the plan has no more, as the file of an assessment holds it: nothing of what its action said. */
import { z } from 'zod';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import { isDay } from '@/lib/instrument/values/calendar-day';
import { mostActions } from '@/lib/plan/action-form';
import { actionVersion, moment } from './line-schema';

export interface CancelledDate {
  /** That of the action. */
  readonly id: string;
  /** Calendars take in only what has a higher one than they know. */
  readonly sequence: number;
  readonly day: string;
  readonly cancelledAt: Date;
}

/** As many as there can be actions: what was cancelled longest ago, calendars have been told. */
export const mostCancelled = mostActions;

const cancelledDateSchema = z.strictObject(
  {
    id: z.string('invalid').refine(looksLikeId, 'invalid'),
    sequence: actionVersion,
    day: z.string('invalid').refine(isDay, 'not-a-day'),
    cancelledAt: moment,
  },
  'not-an-object',
);

export const cancelledDatesSchema = z.array(cancelledDateSchema, 'not-a-list').max(mostCancelled, 'too-many');
