/** The published versions of the questionnaire. Nothing else imports a version. */
import { type Crosswalk, crosswalksWithin } from './model/crosswalk';
import type { Instrument } from './model/instrument';
import type { VersionMoves } from './model/move';
import { instrumentV1 } from './v1/instrument';
import { movesV1 } from './v1/moves';

/** What the folder of a version holds, besides words and invented cities. */
interface PublishedVersion {
  readonly instrument: Instrument;
  readonly moves: VersionMoves;
  /** From the version before; the first has none. */
  readonly crosswalk?: Crosswalk;
}

/** From the first to the last. */
const versions: readonly PublishedVersion[] = [{ instrument: instrumentV1, moves: movesV1 }];

export const instruments: readonly Instrument[] = versions.map(({ instrument }) => instrument);

/** The version that new assessments use. */
export const currentInstrument: Instrument = instrumentV1;

function findVersion(version: number): PublishedVersion | undefined {
  return versions.find(({ instrument }) => instrument.version === version);
}

function requireVersion(version: number): PublishedVersion {
  const found = findVersion(version);
  if (found === undefined) throw new RangeError(`No instrument of version ${version} was published`);
  return found;
}

/**
 * The instrument of a version, or undefined where none was published.
 *
 * @example findInstrument(1)?.questions.length // 69
 */
export function findInstrument(version: number): Instrument | undefined {
  return findVersion(version)?.instrument;
}

/**
 * The instrument of a version that must exist, such as the one a stored assessment names.
 *
 * @throws RangeError where no such version was published.
 * @example requireInstrument(1).version // 1
 */
export function requireInstrument(version: number): Instrument {
  return requireVersion(version).instrument;
}

/**
 * What each recommendation moves in the questions of a version that must exist.
 *
 * @throws RangeError where no such version was published.
 * @example requireMoves(1)['coordination-overview']?.asWritten // [{ question: 'strategy-coordination', to: 2 }]
 */
export function requireMoves(version: number): VersionMoves {
  return requireVersion(version).moves;
}

/**
 * What leads from one version to a later one, from version to version.
 *
 * @example crosswalksBetween({ earlier: 1, later: 1 }) // []
 */
export function crosswalksBetween({ earlier, later }: Pick<Crosswalk, 'earlier' | 'later'>): readonly Crosswalk[] {
  return crosswalksWithin(
    versions.flatMap(({ crosswalk = [] }) => crosswalk),
    { earlier, later },
  );
}
