/** What an answer did to the place of advice, in a sentence: the same in the report and on the page of the method. */
import { rankAdjustments } from '@/lib/recommendations/rank-adjustments';
import type { Words } from './words';

/**
 * @param id of a row of `rankAdjustments`.
 * @example adjustmentText(words, 'hard-to-travel') // 'You named travel as a barrier, and this is hard to do without it. ...'
 */
export function adjustmentText(words: Words, id: string): string {
  const days = rankAdjustments.find((row) => row.id === id)?.overDays;
  return words.t(`advice.adjustments.${id}`, days === undefined ? {} : { days });
}
