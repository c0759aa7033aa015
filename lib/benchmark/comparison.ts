/** A city's own answer beside one published figure. */
import type { Figure } from './figure';

/**
 * Where the city's answer stands among those who answered a survey; they volunteered. Nothing is said of other cities.
 */
export type Verdict = 'with-most' | 'with-minority' | 'split';

export interface Comparison {
  readonly figure: Figure;
  readonly question: string;
  /** `similar` where the wording of the published item differs from ours. */
  readonly match: 'same' | 'similar';
  /**
   * Whether the city's answer is the one that the figure counts. `unknown`: not answered, not asked, or outside the
   * figure's base.
   */
  readonly city: 'counted' | 'not-counted' | 'unknown';
  /**
   * Percent, whole numbers: Wilson 95 % interval of a share, or the range that words imply. Always the share
   * that the figure counts, also where the city's answer is not the one counted. No verdict follows from it.
   */
  readonly interval?: readonly [from: number, to: number];
  /** What the interval rests on. Absent for words and ranks. */
  readonly base?: { readonly cities: number; readonly published: boolean };
  /** Absent where the figure or the answer does not carry one (ranks, words that name no share, unknown answers). */
  readonly verdict?: Verdict;
}
