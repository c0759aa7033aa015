import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestCut } from './smallest-cut';

function byTrying(edges: readonly (readonly number[])[]): number {
  let smallest = Infinity;
  for (let part = 1; part < 2 ** (edges.length - 1); part += 1) {
    let cut = 0;
    edges.forEach((row, one) => row.forEach((count, other) => (cut += one < other && ((part >> one) & 1) !== ((part >> other) & 1) ? count : 0)));
    smallest = Math.min(smallest, cut);
  }
  return smallest;
}

describe('smallestCut', () => {
  it('is what trying every division finds', () => {
    const graph = fc.integer({ min: 1, max: 7 }).chain((nodes) =>
      fc.array(fc.nat({ max: 6 }), { minLength: nodes * nodes, maxLength: nodes * nodes }).map((counts) =>
        Array.from({ length: nodes }, (_, one) => Array.from({ length: nodes }, (__, other) => (one === other ? 0 : (counts[Math.min(one, other) * nodes + Math.max(one, other)] ?? 0)))),
      ),
    );
    fc.assert(
      fc.property(graph, (edges) => {
        expect(smallestCut(edges)).toBe(byTrying(edges));
      }),
    );
  });

  it('is 0 where the graph is not connected, and leaves its argument alone', () => {
    const edges = [[0, 4, 0], [4, 0, 0], [0, 0, 0]];
    expect(smallestCut(edges)).toBe(0);
    expect(edges).toEqual([[0, 4, 0], [4, 0, 0], [0, 0, 0]]);
  });
});
