/** From a count to the share that is published (method, section 6). */
import { roundHalfAway } from '@/lib/scoring/numbers/round';
import type { PublishedShare } from './edition';
import { movesOf, type NoiseTable } from './noise-table';
import { codedUpTo, step } from '@/lib/benchmark/pool/rules';

interface Noisy {
  /** Moved by the noise of the cell, below 0 and above the size too. */
  readonly count: number;
  /** Moved by the noise of the class. */
  readonly size: number;
}

/**
 * The published form of a noisy count out of the noisy size of its class. A count moved beyond an end is coded like one
 * at the end, so no figure is impossible; and a coded one leaves several counts possible, so none is certain.
 *
 * @see method, section 6
 * @example publishedShare({ count: 9, size: 20 }) // 45
 * @example publishedShare({ count: -1, size: 20 }) // 'few'
 */
export function publishedShare({ count, size }: Noisy): PublishedShare {
  if (count <= codedUpTo) return 'few';
  if (count >= size - codedUpTo) return 'nearly-all';
  return Math.min(100 - step, Math.max(step, step * roundHalfAway((100 * count) / size / step)));
}

/**
 * How far published shares of a class may be off, in points: of every ten, nine by no more. Over all counts that are
 * told as a share, each alike, with the noise of the count, the noise of the size and the rounding.
 *
 * @param size the noisy size of the class: the true one is told to nobody.
 * @returns whole points, rounded up.
 * @example sharesMayBeOff(20, noiseTable) // 12, or nearly
 */
export function sharesMayBeOff(size: number, table: NoiseTable): number {
  // In larger classes hardly more than the rounding is left.
  const counted = Math.min(size, 400);
  const bySize = known.get(table) ?? new Map<number, number>();
  known.set(table, bySize);
  const points = bySize.get(counted) ?? nineInTen(errorsOf(counted, table));
  bySize.set(counted, points);
  return points;
}

/** Pages tell it for the same few sizes again and again, and it takes ten milliseconds. */
const known = new WeakMap<NoiseTable, Map<number, number>>();

function nineInTen(unsorted: readonly ErrorChance[]): number {
  const errors = unsorted.toSorted((one, other) => one.points - other.points);
  const whole = errors.reduce((sum, { chance }) => sum + chance, 0);
  let seen = 0;
  const last = errors.find(({ chance }) => (seen += chance) >= 0.9 * whole);
  return Math.ceil((last?.points ?? 0) - 1e-9);
}

interface ErrorChance {
  readonly points: number;
  readonly chance: number;
}

function errorsOf(size: number, table: NoiseTable): readonly ErrorChance[] {
  const moves = movesOf(table);
  const errors: ErrorChance[] = [];
  for (let count = 0; count <= size; count += 1) {
    for (const ofCount of moves) {
      for (const ofSize of moves) {
        const share = publishedShare({ count: count + ofCount.by, size: size + ofSize.by });
        if (typeof share === 'number')
          errors.push({ points: Math.abs(share - (100 * count) / size), chance: ofCount.chance * ofSize.chance });
      }
    }
  }
  return errors;
}
