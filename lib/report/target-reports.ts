/** The target of each heading, the city's own or the proposed one, and how far away it is. */
import type { Answers } from '@/lib/instrument/answer';
import type { BandId } from '@/lib/instrument/band';
import type { DimensionId } from '@/lib/instrument/instrument';
import { bandThreshold } from '@/lib/scoring/score/bands';
import { byDimension } from '@/lib/scoring/score/by-dimension';
import { distanceToTarget } from '@/lib/scoring/targets/distance-to-target';
import type { Score } from '@/lib/scoring/score/score';
import { proposeTargets } from '@/lib/scoring/targets/targets';
import type { TargetReport } from './report';

/** The city's own targets; a heading left out has none. */
export type OwnTargets = Partial<Readonly<Record<DimensionId, BandId>>>;

/**
 * The targets that the report speaks of; undefined where a heading does not apply.
 *
 * @param answers those to the profile's questions; others are not looked at.
 * @example targetReports(score, { strategy: 'emerging' }, answers).strategy?.setBy // 'city'
 */
export function targetReports(score: Score, own: OwnTargets, answers: Answers): Record<DimensionId, TargetReport | undefined> {
  const proposals = proposeTargets(answers);
  return byDimension((dimension) => {
    const standing = score.dimensions[dimension];
    if (!standing.applicable) return undefined;
    const { band: proposed, reasons } = proposals[dimension];
    const band = own[dimension] ?? proposed;
    return {
      band,
      threshold: bandThreshold(band),
      setBy: own[dimension] === undefined ? 'proposal' : 'city',
      proposed,
      reasons,
      distance: distanceToTarget(standing, band),
    };
  });
}
