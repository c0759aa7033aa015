import { describe, expect, it } from 'vitest';
import { attackSimulation } from './attack-simulation';
import { sliceOf } from './simulated-pool';

// Cities of each pool differ in one way of dividing it and in one heading: twenty pools try all of them together, and
// ten times twenty try each of them ten times. `npm run attack` takes pools whose cities differ in everything.
const tens = Array.from({ length: 20 }, (_, ten) => ten * 10);

describe('with all rules on', () => {
  it.each(tens)('nothing is narrowed in the ten long histories after %d', (after) => {
    for (let seed = after + 1; seed <= after + 10; seed += 1) {
      const { history, outcome, untrue } = attackSimulation({ seed, slice: sliceOf(seed) });
      expect(outcome.narrowings).toEqual([]);
      expect(untrue).toEqual([]);
      expect(history.editions).toHaveLength(40);
      expect(history.members.length).toBeGreaterThanOrEqual(1000);
      expect(outcome.sets).toBeGreaterThan(10_000);
    }
  }, 240_000);

  it.each([1, 2])('nothing is narrowed in pool %d, whose cities differ in everything', (seed) => {
    const { outcome, untrue } = attackSimulation({ seed, length: 14 });
    expect(outcome.narrowings).toEqual([]);
    expect(untrue).toEqual([]);
    expect(outcome.sets).toBeGreaterThan(1000);
  }, 120_000);
});
