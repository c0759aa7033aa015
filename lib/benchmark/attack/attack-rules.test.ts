import { describe, expect, it } from 'vitest';
import { allRules, type Rules } from '../edition/rules';
import { attackSimulation } from './attack-simulation';
import type { Narrowing } from './attack-editions';

/** As few editions as it takes: the first of these pools whose answers are found out. */
function firstLeak(rules: Rules, kind: Narrowing['kind']): readonly Narrowing[] {
  for (let seed = 1; seed <= 12; seed += 1) {
    const { outcome, untrue } = attackSimulation({ seed, length: 6, rules });
    expect(untrue).toEqual([]);
    const leaks = outcome.narrowings.filter((narrowing) => narrowing.kind === kind);
    if (leaks.length > 0) return leaks;
  }
  return [];
}

describe('each rule keeps something back that the attack finds without it', () => {
  it.each<readonly [rule: keyof Rules, kind: Narrowing['kind']]>([
    ['merge', 'residual'],
    ['keep', 'difference'],
    ['round', 'difference'],
    ['code', 'class'],
  ])('%s: by a %s', (rule, kind) => {
    expect(firstLeak({ ...allRules, [rule]: false }, kind)).not.toEqual([]);
  }, 120_000);
});
