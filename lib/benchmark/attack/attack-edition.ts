/** The attack on an edition before it is published. */
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import type { Edition, EditionClass } from '@/lib/benchmark/pool/edition/edition';
import { movesOf, noiseTable } from '@/lib/benchmark/pool/edition/noise-table';
import { type Division, publishedParts } from '@/lib/benchmark/pool/edition/published-parts';
import { publishedShare, sharesMayBeOff } from '@/lib/benchmark/pool/edition/share';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { attackPool, resultOf } from './attack-pool';
import type { AttackResult } from './attack-result';
import { sizesOf } from './read-figures';
import { startSolver } from './certain/solver';

/** Above this the solver would need hours; and the more cities, the less a figure tells of one. */
export const mostCities = 100;

export interface EditionAttacked {
  readonly instrument: Instrument;
  readonly edition: Edition;
  /** Exactly those that the edition counts, in any order. */
  readonly contributions: readonly Contribution[];
}

/**
 * Attacks an edition as a reader who knows which cities it counts, in which class each is, and the noisy size of each
 * class, with no insider.
 *
 * @returns what was tried and what came of it: not tried where the edition counts more than 100 cities.
 * @throws RangeError where the contributions are not those that the edition counts.
 * @example
 * const result = await attackEdition({ instrument, edition, contributions });
 * if (result.tried && result.certain > 0) refuse();
 */
export async function attackEdition({ instrument, edition, contributions }: EditionAttacked): Promise<AttackResult> {
  if (contributions.length > mostCities) return { tried: false, reason: 'too-many-cities' };
  const noisySize = sizesOf(edition, (division, classId) =>
    likeliestSize({ instrument, edition, contributions }, division, classId),
  );
  const counted = contributions.map((_, member) => member);
  const pool = {
    instrument,
    noise: noiseTable,
    contributions,
    editions: [{ edition, counted, noisySize }],
    insiders: [],
  };
  const { answers, ...result } = resultOf(await attackPool(pool, startSolver()));
  return { tried: true, perCity: Math.round(answers / contributions.length), ...result };
}

/**
 * The noisy number of cities of a class is not published: of those that its figures allow, the one that they are
 * likeliest with.
 */
function likeliestSize(
  { instrument, edition, contributions }: EditionAttacked,
  division: Division,
  classId: string,
): number {
  const own = edition.divisions.find(({ id }) => id === division)?.classes.find(({ id }) => id === classId);
  if (own === undefined) throw new RangeError(`The edition has no class ${division}/${classId}`);
  const members = contributions.filter(
    ({ profile }) => division === 'everyone' || own.baseClasses.includes(profile[division]),
  );
  const sizes = movesOf(noiseTable)
    .map(({ by }) => members.length + by)
    .filter((size) => sharesMayBeOff(size, noiseTable) === own.sharesMayBeOff);
  const weighed = sizes.map((size) => ({ size, weight: likelihoodOf(size, { instrument, division, own, members }) }));
  const likeliest = weighed.reduce((found, next) => (next.weight > found.weight ? next : found), {
    size: 0,
    weight: Number.NEGATIVE_INFINITY,
  });
  if (likeliest.weight === Number.NEGATIVE_INFINITY)
    throw new RangeError(`The contributions are not those of the class ${division}/${classId}`);
  return likeliest.size;
}

interface ClassMembers {
  readonly instrument: Instrument;
  readonly division: Division;
  readonly own: EditionClass;
  readonly members: readonly Contribution[];
}

function likelihoodOf(size: number, { instrument, division, own, members }: ClassMembers): number {
  const moves = movesOf(noiseTable);
  return publishedParts(instrument, division)
    .flatMap(({ question, parts }) =>
      parts.map(({ id, cells }) => {
        const count = members.filter(({ answers }) => cells.some((cell) => answers[question]?.includes(cell))).length;
        const share = own.questions[question]?.[id];
        return moves.reduce(
          (sum, { by, chance }) => sum + (publishedShare({ count: count + by, size }) === share ? chance : 0),
          0,
        );
      }),
    )
    .reduce((sum, chance) => sum + Math.log(chance), 0);
}
