/** How far an area is from the stage a city aims for (method, section 4). */
import type { StageId } from '@/lib/instrument/model/stage';
import { stageThreshold } from '@/lib/scoring/score/stages';
import { shortfall } from '@/lib/scoring/numbers/interval';
import type { ApplicableAreaScore } from '@/lib/scoring/score/score';
import { reaches } from '@/lib/scoring/numbers/tolerance';

export interface TargetDistance {
  /** Points still missing to the stage's lower threshold: at least `from`, at most `to`; 0 where it is reached. */
  readonly from: number;
  readonly to: number;
  readonly state: 'reached' | 'not-reached' | 'cannot-tell';
}

/**
 * The distance from the range of an area to the lower threshold of a stage: reached where the whole range is in or
 * above the stage, not reached where all of it is below, else nobody can tell before more is answered.
 *
 * @example distanceToTarget({ ...score, low: 40, high: 60 }, 'established')
 * // { from: 0, to: 10, state: 'cannot-tell' }
 */
export function distanceToTarget(
  { low, high }: Pick<ApplicableAreaScore, 'low' | 'high'>,
  stage: StageId,
): TargetDistance {
  const threshold = stageThreshold(stage);
  if (reaches(low, threshold)) return { from: 0, to: 0, state: 'reached' };
  const [from, to] = shortfall([low, high], threshold);
  return reaches(high, threshold) ? { from: 0, to, state: 'cannot-tell' } : { from, to, state: 'not-reached' };
}
