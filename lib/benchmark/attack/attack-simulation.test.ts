import { describe, expect, it } from 'vitest';
import { attackSimulation } from './attack-simulation';

// As many and as long as a run of all tests has time for; `npm run attack` takes 200 pools of 40 editions, or more.
const seeds = [1, 2, 3, 4, 5, 6];
const length = 14;

describe('with all rules on', () => {
  it.each(seeds)('nothing is narrowed in pool %d', (seed) => {
    const { outcome, untrue } = attackSimulation({ seed, length });
    expect(outcome.narrowings).toEqual([]);
    expect(untrue).toEqual([]);
    expect(outcome.sets).toBeGreaterThan(1000);
  }, 120_000);
});
