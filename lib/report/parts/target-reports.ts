/** The target of each area, the city's own or the proposed one, and how far away it is. */
import type { Answers } from '@/lib/instrument/answers/answer';
import type { StageId } from '@/lib/instrument/model/stage';
import type { AreaId } from '@/lib/instrument/model/instrument';
import { stageThreshold } from '@/lib/scoring/score/stages';
import { byArea } from '@/lib/scoring/score/by-area';
import { distanceToTarget } from '@/lib/scoring/targets/distance-to-target';
import type { Score } from '@/lib/scoring/score/score';
import { proposeTargets } from '@/lib/scoring/targets/targets';
import type { TargetReport } from '@/lib/report/types/report';

/** The city's own targets; an area left out has none. */
export type OwnTargets = Partial<Readonly<Record<AreaId, StageId>>>;

/**
 * The targets that the report speaks of; undefined where an area does not apply.
 *
 * @param answers those to the profile's questions; others are not looked at.
 * @example targetReports(score, { strategy: 'emerging' }, answers).strategy?.setBy // 'city'
 */
export function targetReports(
  score: Score,
  own: OwnTargets,
  answers: Answers,
): Record<AreaId, TargetReport | undefined> {
  const proposals = proposeTargets(answers);
  return byArea((area) => {
    const standing = score.areas[area];
    if (!standing.applicable) return undefined;
    const { stage: proposed, reasons } = proposals[area];
    const stage = own[area] ?? proposed;
    return {
      stage,
      threshold: stageThreshold(stage),
      setBy: own[area] === undefined ? 'proposal' : 'city',
      proposed,
      reasons,
      distance: distanceToTarget(standing, stage),
    };
  });
}
