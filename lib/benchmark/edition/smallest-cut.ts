/** How few edges hold a graph together. */

/** Number of edges between any two nodes; symmetric, the diagonal is not looked at. */
export type EdgeCounts = readonly (readonly number[])[];

/**
 * The smallest number of edges that must be cut to divide the nodes into two parts (Stoer and Wagner, 1997): 0 where
 * the graph is not connected, Infinity where there is nothing to divide.
 *
 * @example smallestCut([[0, 3, 1], [3, 0, 2], [1, 2, 0]]) // 3
 */
export function smallestCut(edges: EdgeCounts): number {
  const counts = edges.map((row) => [...row]);
  let nodes = edges.map((_, node) => node);
  let smallest = Infinity;
  while (nodes.length > 1) {
    const { last, beforeLast, weight } = cutOfPhase(counts, nodes);
    smallest = Math.min(smallest, weight);
    mergeNodes(counts, beforeLast, last);
    nodes = nodes.filter((node) => node !== last);
  }
  return smallest;
}

interface Phase {
  readonly last: number;
  readonly beforeLast: number;
  /** Edges between the last node and all others. */
  readonly weight: number;
}

/** Takes up, one after the other, the node that is most tightly connected with those taken up so far. */
function cutOfPhase(counts: readonly (readonly number[])[], nodes: readonly number[]): Phase {
  const weights = new Map(nodes.map((node) => [node, 0]));
  let last = -1;
  let beforeLast = -1;
  let weight = 0;
  while (weights.size > 0) {
    const [node, held] = [...weights].reduce((best, next) => (next[1] > best[1] ? next : best));
    weights.delete(node);
    beforeLast = last;
    last = node;
    weight = held;
    for (const [other, sum] of weights) weights.set(other, sum + (counts[node]?.[other] ?? 0));
  }
  return { last, beforeLast, weight };
}

function mergeNodes(counts: number[][], kept: number, gone: number): void {
  counts.forEach((row, node) => {
    const sum = (row[kept] ?? 0) + (row[gone] ?? 0);
    row[kept] = sum;
    const keptRow = counts[kept];
    if (keptRow !== undefined) keptRow[node] = sum;
  });
}
