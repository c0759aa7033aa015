import { expect, it } from 'vitest';
import { attackSimulation } from './attack-simulation';
import { sliceOf } from './simulated-pool';

const tens = Array.from({ length: 10 }, (_, ten) => ten * 10);
const patienceMilliseconds = 240_000;

/**
 * Attacks the long histories of a hundred seeds, in two files of tests that can run side by side. Cities of each pool
 * differ in one way of dividing it and in one heading, and are asked one question: sixty pools try all of them together.
 */
export function itNarrowsNothingAfter(seed: number): void {
  it.each(tens.map((ten) => seed + ten))('nothing is narrowed in the ten pools after %d', (after) => {
    for (let next = after + 1; next <= after + 10; next += 1) {
      const { history, outcome, untrue } = attackSimulation({ seed: next, slice: sliceOf(next) });
      expect(outcome.narrowings).toEqual([]);
      expect(untrue).toEqual([]);
      expect(history.editions).toHaveLength(40);
      expect(history.members.length).toBeGreaterThanOrEqual(1000);
      expect(outcome.sets).toBeGreaterThan(5_000);
    }
  }, patienceMilliseconds);
}
