/** The four stages of an area (method, section 3). */
import { stageIds, type StageId } from '@/lib/instrument/model/stage';
import { reaches } from '@/lib/scoring/numbers/tolerance';

/**
 * Where each stage begins, in points: equal quarters of the scale. The cuts are judgement, chosen so that a
 * area whose every answer is at one of the five levels (0, 25, 50, 75, 100) falls at the foot of a stage.
 */
const lowerThresholds: Readonly<Record<StageId, number>> = {
  'ad-hoc': 0,
  emerging: 25,
  established: 50,
  institutionalised: 75,
};

/**
 * The points from which a stage begins; it ends below the next stage's beginning.
 *
 * @example stageThreshold('established') // 50
 */
export function stageThreshold(stage: StageId): number {
  return lowerThresholds[stage];
}

/**
 * The stage that a value from 0 to 100 falls in (method, section 3).
 *
 * @throws RangeError where the points are not within 0 to 100.
 * @example stageOf(24.9) // 'ad-hoc'
 * @example stageOf(25) // 'emerging'
 */
export function stageOf(points: number): StageId {
  if (!(points >= 0 && points <= 100)) throw new RangeError(`Points lie from 0 to 100, not ${points}`);
  return stageIds.findLast((stage) => reaches(points, lowerThresholds[stage])) ?? 'ad-hoc';
}

/**
 * Every stage that a range touches, lowest first (method, section 3).
 *
 * @throws RangeError where an end is not within 0 to 100.
 * @example stagesOf(20, 50) // ['ad-hoc', 'emerging', 'established']
 */
export function stagesOf(low: number, high: number): readonly StageId[] {
  return stageIds.slice(stageIds.indexOf(stageOf(low)), stageIds.indexOf(stageOf(high)) + 1);
}
