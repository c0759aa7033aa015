/** From a count to the share that is published, and back to what the share tells (method, section 6). */
import { roundHalfAway } from '@/lib/scoring/round';
import type { PublishedShare } from './edition';
import { codedUpTo, shareStep, type Rules } from './rules';

/**
 * The published form of a count of cities out of the size of their class.
 *
 * @example codeShare({ count: 9, size: 20 }, allRules) // 45
 * @example codeShare({ count: 3, size: 20 }, allRules) // 'few'
 */
export function codeShare({ count, size }: { readonly count: number; readonly size: number }, rules: Pick<Rules, 'round' | 'code'>): PublishedShare {
  if (rules.code && count <= codedUpTo) return 'few';
  if (rules.code && count >= size - codedUpTo) return 'nearly-all';
  const percent = (100 * count) / size;
  return rules.round ? shareStep * roundHalfAway(percent / shareStep) : roundHalfAway(percent, 1);
}

/** How many cities there may be, at least and at most. */
export interface CountRange {
  readonly lo: number;
  readonly hi: number;
}

/**
 * The counts that a published share leaves possible for a reader who knows the size of the class: those with that
 * rounding that would not have been coded. A share that breaks the rules, as tests make them, is read as if it kept them.
 *
 * @example shareRange(45, 20) // { lo: 9, hi: 9 }
 * @example shareRange('nearly-all', 20) // { lo: 17, hi: 20 }
 */
export function shareRange(share: PublishedShare, size: number): CountRange {
  if (share === 'few') return { lo: 0, hi: Math.min(codedUpTo, size) };
  if (share === 'nearly-all') return { lo: Math.max(0, size - codedUpTo), hi: size };
  const percent = shareStep * roundHalfAway(share / shareStep);
  const lo = Math.max(codedUpTo + 1, Math.ceil(((2 * percent - shareStep) * size) / 200));
  const hi = Math.min(size - codedUpTo - 1, Math.ceil(((2 * percent + shareStep) * size) / 200) - 1);
  if (lo <= hi) return { lo, hi };
  return shareRange(percent < 50 ? 'few' : 'nearly-all', size);
}
