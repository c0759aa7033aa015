/** Van der Eijk's agreement A among ordered answers. */

/**
 * Agreement from -1, half at each end, by way of 0, all answers alike often, to 1, everybody the same. Counts are taken
 * apart into layers: in each, every answer that is given at all is given equally often. A layer's agreement is the
 * unimodality of its pattern, less the wider it spreads; A is the mean of the layers, each by the votes in it.
 *
 * @param counts how many gave each answer, from the lowest to the highest; at least three answers
 * @throws RangeError where nobody answered, or with fewer than three possible answers.
 * @see method, section 8; Cees van der Eijk, Measuring Agreement in Ordered Rating Scales, Quality & Quantity 35 (2001)
 * @example agreement([5, 0, 0, 0, 5]) // -1
 * @example agreement([0, 0, 7, 0, 0]) // 1
 */
export function agreement(counts: readonly number[]): number {
  const votes = counts.reduce((sum, count) => sum + count, 0);
  if (votes === 0 || counts.length < 3) throw new RangeError('Agreement needs votes, on three answers or more');
  // Every height at which some count ends is the top of a layer; what lies between two of them has one pattern.
  const tops = [...new Set(counts.filter((count) => count > 0))].toSorted((one, other) => one - other);
  return tops.reduce((sum, top, index) => {
    const pattern = counts.map((count) => count >= top);
    const height = top - (tops[index - 1] ?? 0);
    return sum + (height * widthOf(pattern) * patternAgreement(pattern)) / votes;
  }, 0);
}

function widthOf(pattern: readonly boolean[]): number {
  return pattern.filter(Boolean).length;
}

function patternAgreement(pattern: readonly boolean[]): number {
  return unimodality(pattern) * (1 - (widthOf(pattern) - 1) / (pattern.length - 1));
}

/**
 * From triples of answers: one that breaks off beside two neighbours speaks for one peak, a gap between two against it.
 */
function unimodality(pattern: readonly boolean[]): number {
  let single = 0;
  let gaps = 0;
  forEachTriple(pattern, (low, middle, high) => {
    if (middle && low !== high) single += 1;
    if (low && !middle && high) gaps += 1;
  });
  const answers = pattern.length;
  return single + gaps === 0 ? 1 : ((answers - 2) * single - (answers - 1) * gaps) / ((answers - 2) * (single + gaps));
}

function forEachTriple<Item>(items: readonly Item[], visit: (low: Item, middle: Item, high: Item) => void): void {
  items.forEach((low, first) => {
    items.slice(first + 1).forEach((middle, second) => {
      for (const high of items.slice(first + second + 2)) visit(low, middle, high);
    });
  });
}
