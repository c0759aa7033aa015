import { describe, expect, it } from 'vitest';
import type { Program } from '@/lib/benchmark/attack/certain/linear-program';
import { startSolver } from './start-solver';

/** As much as fits of things of these sizes. */
const knapsack: Program = {
  lower: [0, 0, 0],
  upper: [1, 1, 1],
  whole: [true, true, true],
  rows: [
    {
      terms: [
        [0, 5],
        [1, 4],
        [2, 3],
      ],
      is: '<=',
      value: 8,
    },
  ],
  objective: [
    [0, 5],
    [1, 4],
    [2, 3],
  ],
};
const limits = { nodes: 100, seconds: 1 };

describe('the solver', () => {
  it('finds the best, and says where nothing fits', async () => {
    const solve = startSolver();
    expect(await solve(knapsack, limits)).toEqual({ status: 'optimal', values: [1, 0, 1] });
    const [row] = knapsack.rows;
    const rows = row === undefined ? [] : [row, { ...row, is: '>=', value: 9 } as const];
    expect(await solve({ ...knapsack, rows }, limits)).toEqual({ status: 'infeasible', values: [] });
  });
});
