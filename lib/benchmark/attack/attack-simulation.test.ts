import { describe, expect, it } from 'vitest';
import { attackSimulation } from './attack-simulation';

// As many as a run of all tests has time for; `npm run attack` takes 200, or more.
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe('with all rules on', () => {
  it.each(seeds)('nothing is narrowed in pool %d', (seed) => {
    const { outcome, untrue } = attackSimulation({ seed });
    expect(outcome.narrowings).toEqual([]);
    expect(untrue).toEqual([]);
    expect(outcome.sets).toBeGreaterThan(1000);
  }, 120_000);
});
