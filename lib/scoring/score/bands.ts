/** The four bands of a heading (method, section 3). */
import { bandIds, type BandId } from '@/lib/instrument/band';
import { reaches } from '../numbers/tolerance';

/**
 * Where each band begins, in points: equal quarters of the scale. The cuts are judgement, chosen so that a
 * heading whose every answer is at one of the five levels (0, 25, 50, 75, 100) falls at the foot of a band.
 */
const lowerThresholds: Readonly<Record<BandId, number>> = {
  'ad-hoc': 0,
  emerging: 25,
  established: 50,
  institutionalised: 75,
};

/**
 * The points from which a band begins; it ends below the next band's beginning.
 *
 * @example bandThreshold('established') // 50
 */
export function bandThreshold(band: BandId): number {
  return lowerThresholds[band];
}

/**
 * The band that a value from 0 to 100 falls in (method, section 3).
 *
 * @throws RangeError where the points are not within 0 to 100.
 * @example bandOf(24.9) // 'ad-hoc'
 * @example bandOf(25) // 'emerging'
 */
export function bandOf(points: number): BandId {
  if (!(points >= 0 && points <= 100)) throw new RangeError(`Points lie from 0 to 100, not ${points}`);
  return bandIds.findLast((band) => reaches(points, lowerThresholds[band])) ?? 'ad-hoc';
}

/**
 * Every band that a range touches, lowest first (method, section 3).
 *
 * @throws RangeError where an end is not within 0 to 100.
 * @example bandsOf(20, 50) // ['ad-hoc', 'emerging', 'established']
 */
export function bandsOf(low: number, high: number): readonly BandId[] {
  return bandIds.slice(bandIds.indexOf(bandOf(low)), bandIds.indexOf(bandOf(high)) + 1);
}
