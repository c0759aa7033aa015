/** The attack on a pool that was simulated, where it can be told whether what it claims is true. */
import { buildEdition } from '../edition/build-edition';
import { allRules, type Rules } from '../edition/rules';
import { attackEditions, type AttackOutcome, type LearntSet } from './attack-editions';
import { insiderLogOf } from './insider-log-of';
import { asPublished, type Reading } from './read-figures';
import { simulateHistory, type SimulatedHistory } from './simulate-history';
import { simulatedInstrument, type Slice } from './simulated-pool';
import { trueCount } from './truth';

export interface SimulatedAttack {
  readonly seed: number;
  /** How many editions; 40 where left out. */
  readonly length?: number;
  readonly rules?: Rules;
  /** Cities differ in no more than this; in everything where left out. */
  readonly slice?: Slice;
}

export interface SimulatedOutcome {
  readonly history: SimulatedHistory;
  readonly outcome: AttackOutcome;
  /** Claims that the truth contradicts: the attack would be reading something wrongly. */
  readonly untrue: readonly LearntSet[];
}

function readingOf({ round, code }: Rules): Reading {
  return { step: round ? asPublished.step : 1, coded: code };
}

/**
 * One pool from its first day, and the attack on all its editions.
 *
 * @example attackSimulation({ seed: 1 }).outcome.narrowings // []
 */
export function attackSimulation({ seed, length = 40, rules = allRules, slice }: SimulatedAttack): SimulatedOutcome {
  const history = simulateHistory({ seed, length, rules, build: buildEdition, ...(slice && { slice }) });
  const untrue: LearntSet[] = [];
  const onSet = (set: LearntSet): void => {
    const truth = trueCount(history.members, set);
    if (truth.members !== set.members || truth.marked < set.marked.lo || truth.marked > set.marked.hi) untrue.push(set);
  };
  const attacked = { instrument: slice?.instrument ?? simulatedInstrument, editions: history.editions, log: insiderLogOf(history.ledger) };
  return { history, outcome: attackEditions({ ...attacked, reading: readingOf(rules), onSet }), untrue };
}
