/** The published versions of the questionnaire. Nothing else imports a version. */
import type { Instrument } from './model/instrument';
import { instrumentV1 } from './v1/instrument';

export const instruments: readonly Instrument[] = [instrumentV1];

/** The version that new assessments use. */
export const currentInstrument: Instrument = instrumentV1;

/**
 * The instrument of a version, or undefined where none was published.
 *
 * @example findInstrument(1)?.questions.length // 69
 */
export function findInstrument(version: number): Instrument | undefined {
  return instruments.find((instrument) => instrument.version === version);
}

/**
 * The instrument of a version that must exist, such as the one a stored assessment names.
 *
 * @throws RangeError where no such version was published.
 * @example requireInstrument(1).version // 1
 */
export function requireInstrument(version: number): Instrument {
  const instrument = findInstrument(version);
  if (instrument === undefined) throw new RangeError(`No instrument of version ${version} was published`);
  return instrument;
}
