/** Which order statistics bound the median. */

export interface Ranks {
  /** From 1 for the smallest; 0 and one more than the size stand for "nothing is known on this side". */
  readonly from: number;
  readonly to: number;
}

const outside = 0.05 / 2;

/**
 * The ranks of the 95 % order-statistic interval of the median: the shortest symmetric one that covers it with
 * at least 95 %, by the binomial distribution with one half. It has no order statistics where even the smallest and the
 * largest cover less.
 *
 * @param size number of values, at least 1.
 * @see method, section 6
 * @example medianRanks(10) // { from: 2, to: 9 }
 * @example medianRanks(5) // { from: 0, to: 6 }
 */
export function medianRanks(size: number): Ranks {
  const ranks = known.get(size) ?? findRanks(size);
  known.set(size, ranks);
  return ranks;
}

const known = new Map<number, Ranks>();

function findRanks(size: number): Ranks {
  // Logarithms, because one half to the power of the size is nothing from 1,075 on.
  let logTerm = -size * Math.LN2;
  let below = Math.exp(logTerm);
  let from = 0;
  while (below <= outside) {
    from += 1;
    logTerm += Math.log(size - from + 1) - Math.log(from);
    below += Math.exp(logTerm);
  }
  return { from, to: size + 1 - from };
}
