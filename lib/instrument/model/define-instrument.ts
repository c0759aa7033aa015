/** Checks a questionnaire before anything may use it. */
import type { Instrument } from './instrument';
import { conditionFaults } from './condition-faults';
import { scoringFaults } from './scoring-faults';
import { shapeFaults } from './shape-faults';

/** A questionnaire that cannot be used, with every reason why. */
export class InstrumentError extends Error {
  readonly faults: readonly string[];

  constructor(version: number, faults: readonly string[]) {
    super(`Instrument version ${version} has ${faults.length} fault(s):\n- ${faults.join('\n- ')}`);
    this.name = 'InstrumentError';
    this.faults = faults;
  }
}

/**
 * The draft itself, frozen to its leaves, once nothing is wrong with it: ids are unique and readable, sections
 * and parents exist, conditions point backwards to options that the parent has, weights and points are possible,
 * and every area can be scored in both forms.
 *
 * @throws InstrumentError that lists all faults, not only the first.
 * @see method, sections 1 to 3
 * @example
 * const id = 'city-diplomacy-capacity';
 * const instrument = defineInstrument({ id, version: 2, sections, questions, derivedIndicators });
 */
export function defineInstrument(draft: Instrument): Instrument {
  const faults = [...shapeFaults(draft), ...conditionFaults(draft), ...scoringFaults(draft)];
  if (faults.length > 0) throw new InstrumentError(draft.version, faults);
  deepFreeze(draft);
  return draft;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}
