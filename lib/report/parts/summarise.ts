/** What can be said of the whole in one line, by ranges that do not overlap; never more than that. */
import type { AreaId } from '@/lib/instrument/model/instrument';
import { stageOf } from '@/lib/scoring/score/stages';
import { type Interval, overlap, shortfall } from '@/lib/scoring/numbers/interval';
import type { ApplicableAreaScore } from '@/lib/scoring/score/score';
import type { TargetDistance } from '@/lib/scoring/targets/distance-to-target';
import { reaches } from '@/lib/scoring/numbers/tolerance';
import type { AreaReport, Standing, Summary, TargetReport } from '@/lib/report/types/report';

/** Points that the estimates of two areas lie apart at least to be told apart. */
export const tellingDifference = 5;

/** Where an area lies on some scale. */
interface Place {
  readonly area: AreaId;
  /** Where it may lie, by what is unknown and by how the weights may be set. */
  readonly span: Interval;
  readonly estimate?: number;
}

interface Standpoint extends Place {
  readonly score: ApplicableAreaScore;
  readonly target?: TargetReport;
}

type ScoredArea = Pick<AreaReport, 'area' | 'score' | 'robustness' | 'target'>;

/**
 * Names an area only where it lies wholly above, or wholly below, all others, whatever the unknowns turn out to be
 * and however the weights are set, and where the estimates are at least five points apart; the same holds for the
 * distance to the target.
 *
 * @example summarise(areas).standing // { kind: 'weakest', weakest: ['impact'] }
 */
export function summarise(areas: readonly ScoredArea[]): Summary {
  const applicable = areas.flatMap(standpoint);
  const farthest = clearlyAbove(applicable.flatMap(distancePlace));
  return {
    standing: standing(applicable),
    mostlyUnknown: 2 * applicable.filter(({ score }) => score.point !== null).length < applicable.length,
    targets: {
      reached: inState(applicable, 'reached'),
      'not-reached': inState(applicable, 'not-reached'),
      'cannot-tell': inState(applicable, 'cannot-tell'),
    },
    farthest,
    targetsSetBy: setBy(applicable),
  };
}

function standpoint({ area, score, robustness, target }: ScoredArea): readonly Standpoint[] {
  if (!score.applicable) return [];
  const from = Math.min(score.low, robustness?.from ?? score.low);
  const to = Math.max(score.high, robustness?.to ?? score.high);
  return [
    {
      area,
      score,
      span: [from, to],
      ...(score.point !== null && { estimate: score.point }),
      ...(target && { target }),
    },
  ];
}

function standing(applicable: readonly Standpoint[]): Standing {
  if (applicable.every(({ score }) => score.point === null)) return { kind: 'little-known' };
  // "Most is in place for ..." would be flattery where every area is ad hoc at the very best.
  if (applicable.every(({ score }) => stageOf(score.high) === 'ad-hoc')) return { kind: 'at-the-beginning' };
  if (applicable.length === 1) return { kind: 'one-area' };
  const strongest = clearlyAbove(applicable);
  const weakest = clearlyAbove(applicable.map(upsideDown));
  if (strongest.length > 0 && weakest.length > 0) return { kind: 'strongest-and-weakest', strongest, weakest };
  if (strongest.length > 0) return { kind: 'strongest', strongest };
  return weakest.length > 0 ? { kind: 'weakest', weakest } : { kind: 'too-close' };
}

function upsideDown({ area, span: [low, high], estimate }: Place): Place {
  return { area, span: [-high, -low], ...(estimate !== undefined && { estimate: -estimate }) };
}

/** The same on the scale of points missing to the target. */
function distancePlace({ area, span, estimate, target }: Standpoint): readonly Place[] {
  if (target === undefined) return [];
  const missing = shortfall(span, target.threshold);
  return [
    { area, span: missing, ...(estimate !== undefined && { estimate: Math.max(0, target.threshold - estimate) }) },
  ];
}

/** The one place, or else the two, clearly above all others; empty where there are none. */
function clearlyAbove(places: readonly Place[]): readonly AreaId[] {
  const highestFirst = places.toSorted((one, other) => other.span[0] - one.span[0]);
  for (const count of [1, 2]) {
    const [above, below] = [highestFirst.slice(0, count), highestFirst.slice(count)];
    const apart = above.every((one) => below.every((other) => isClearlyAbove(one, other)));
    if (below.length >= count && apart) return places.filter((place) => above.includes(place)).map(({ area }) => area);
  }
  return [];
}

function isClearlyAbove(one: Place, other: Place): boolean {
  if (one.estimate === undefined || other.estimate === undefined) return false;
  return (
    one.span[0] > other.span[1] &&
    !overlap(one.span, other.span) &&
    reaches(one.estimate - other.estimate, tellingDifference)
  );
}

function inState(applicable: readonly Standpoint[], state: TargetDistance['state']): readonly AreaId[] {
  return applicable.filter(({ target }) => target?.distance.state === state).map(({ area }) => area);
}

function setBy(applicable: readonly Standpoint[]): Summary['targetsSetBy'] {
  const own = applicable.filter(({ target }) => target?.setBy === 'city').length;
  if (own === 0) return 'proposal';
  return own === applicable.length ? 'city' : 'both';
}
