/** The figures beside a distribution. */
import { levels } from '@/lib/instrument/model/levels';
import type { Question } from '@/lib/instrument/model/instrument';
import { agreement } from './agreement';
import type { Tally } from '@/lib/workshop/model/workshop';

/** Counts of everybody, or of a department. */
export type Counted = Pick<Tally, 'voters' | 'unsure' | 'counts'>;

export type TallySummary =
  /** `agreement` is van der Eijk's A, from -1, split at the ends, to 1, all the same. */
  | {
      readonly kind: 'levels';
      readonly median: number;
      readonly lowest: number;
      readonly highest: number;
      readonly agreement: number;
    }
  /** The answers given most, several where they tie, and the share of all voters, in [0, 1], who gave one of them. */
  | { readonly kind: 'one'; readonly largest: readonly string[]; readonly share: number }
  /** Several could be chosen: the counts say it. */
  | { readonly kind: 'several' }
  /** Nobody gave an answer. */
  | { readonly kind: 'none' };

/**
 * The figures that sum up a vote. Median, range and agreement are those of whoever chose a level; the share is of all
 * who voted, the unsure among them.
 *
 * @see method, section 8
 * @example tallySummary(strategyExists, { voters: 6, unsure: 1, counts: { yes: 3, no: 2 } })
 * // { kind: 'one', largest: ['yes'], share: 0.5 }
 */
export function tallySummary(question: Question, tally: Counted): TallySummary {
  if (answeredIn(tally) === 0) return { kind: 'none' };
  switch (question.kind) {
    case 'levels':
      return summaryOfLevels(levelCounts(tally));
    case 'yes-no':
    case 'choice':
      return summaryOfOptions(question.options, tally);
    case 'checklist':
    case 'matrix':
    case 'country':
      return { kind: 'several' };
  }
}

/**
 * How many gave an answer.
 *
 * @example answeredIn({ voters: 6, unsure: 1, counts: {} }) // 5
 */
export function answeredIn({ voters, unsure }: Pick<Tally, 'voters' | 'unsure'>): number {
  return voters - unsure;
}

/**
 * How many said so; 0 for what the counts do not have.
 *
 * @example countOf({ counts: { yes: 4 } }, 'no') // 0
 */
export function countOf({ counts }: Pick<Tally, 'counts'>, key: string): number {
  return Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0;
}

/**
 * From the lowest level to the highest.
 *
 * @example levelCounts({ counts: { 3: 2 } }) // [0, 0, 0, 2, 0]
 */
export function levelCounts(tally: Pick<Tally, 'counts'>): readonly number[] {
  return levels.map((level) => countOf(tally, String(level)));
}

function summaryOfLevels(counts: readonly number[]): TallySummary {
  const given = counts.flatMap((count, level) => Array.from({ length: count }, () => level));
  const middle = (given.length - 1) / 2;
  const median = ((given[Math.floor(middle)] ?? 0) + (given[Math.ceil(middle)] ?? 0)) / 2;
  return { kind: 'levels', median, lowest: given[0] ?? 0, highest: given.at(-1) ?? 0, agreement: agreement(counts) };
}

function summaryOfOptions(options: readonly string[], tally: Counted): TallySummary {
  const most = Math.max(...options.map((option) => countOf(tally, option)));
  return {
    kind: 'one',
    largest: options.filter((option) => countOf(tally, option) === most),
    share: most / tally.voters,
  };
}
