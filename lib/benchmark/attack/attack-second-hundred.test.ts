import { describe, expect, it } from 'vitest';
import { itNarrowsNothingAfter } from './attack-hundred.fixture';
import { attackSimulation } from './attack-simulation';

describe('with all rules on', () => {
  itNarrowsNothingAfter(100);

  it.each([1, 2])('nothing is narrowed in pool %d, whose cities differ in everything', (seed) => {
    const { outcome, untrue } = attackSimulation({ seed, length: 14 });
    expect(outcome.narrowings).toEqual([]);
    expect(untrue).toEqual([]);
    expect(outcome.sets).toBeGreaterThan(1000);
  }, 120_000);
});
