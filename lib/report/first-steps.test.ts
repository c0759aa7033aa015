import { describe, expect, it } from 'vitest';
import type { DimensionId } from '@/lib/instrument/instrument';
import type { NamedAdvice } from './advice-report';
import { firstSteps } from './first-steps';

const noSteps: readonly NamedAdvice[] = [];
const step = (id: string, dimension: DimensionId, gain: number) => ({ id, dimension, gain, prerequisites: noSteps });
const after = (prerequisite: string, one: ReturnType<typeof step>) => ({ ...one, prerequisites: [{ id: prerequisite, variants: [] }] });
const ids = (...given: Parameters<typeof firstSteps>) => firstSteps(...given).map(({ id }) => id);

describe('firstSteps', () => {
  it('keeps the order of the advice where all targets are ahead', () => {
    const advice = [step('a', 'impact', 5), step('b', 'strategy', 5), step('c', 'impact', 5), step('d', 'agenda', 5)];
    expect(ids(advice, { impact: 30, strategy: 30, agenda: 30 })).toEqual(['a', 'b', 'c']);
  });

  it('puts what leads to a target still ahead before what goes beyond one', () => {
    const advice = [step('beyond', 'agenda', 20), step('towards', 'strategy', 3)];
    expect(ids(advice, { strategy: 12, agenda: 0 })).toEqual(['towards', 'beyond']);
  });

  it('makes room once a heading would be at its target', () => {
    const advice = [step('a', 'impact', 20), step('b', 'impact', 4), step('c', 'strategy', 3), step('d', 'strategy', 2)];
    expect(ids(advice, { impact: 20, strategy: 10 })).toEqual(['a', 'c', 'd']);
  });

  it('names nothing before what it needs, and nothing that needs what is not named', () => {
    const advice = [after('a', step('needs-a', 'strategy', 9)), after('z', step('needs-unknown', 'strategy', 8)), step('a', 'strategy', 1)];
    expect(ids(advice, { strategy: 50 })).toEqual(['a', 'needs-a']);
  });

  it('leaves out what gains nothing', () => {
    expect(ids([step('a', 'strategy', 0)], { strategy: 50 })).toEqual([]);
  });

  it('orders by the advice alone where no target is ahead', () => {
    expect(ids([step('a', 'strategy', 1), step('b', 'impact', 2)], {})).toEqual(['a', 'b']);
  });
});
