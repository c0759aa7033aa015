/** What can be said of the whole in one line, by ranges that do not overlap; never more than that. */
import type { DimensionId } from '@/lib/instrument/instrument';
import { overlap } from '@/lib/scoring/interval';
import type { ApplicableDimensionScore } from '@/lib/scoring/score';
import type { TargetDistance } from '@/lib/scoring/distance-to-target';
import type { HeadingReport, Standing, Summary, TargetReport } from './report';

interface Standpoint {
  readonly dimension: DimensionId;
  readonly score: ApplicableDimensionScore;
  readonly target?: TargetReport;
}

/** A range of points that belongs to a heading. */
interface Span {
  readonly dimension: DimensionId;
  readonly low: number;
  readonly high: number;
}

/**
 * Names a heading only where its range lies wholly above, or wholly below, the ranges of all other headings; the
 * same holds for the distance to the target.
 *
 * @example summarise(headings).standing // { kind: 'weakest', weakest: 'impact' }
 */
export function summarise(headings: readonly Pick<HeadingReport, 'dimension' | 'score' | 'target'>[]): Summary {
  const applicable = headings.flatMap(({ dimension, score, target }): readonly Standpoint[] =>
    score.applicable ? [{ dimension, score, ...(target && { target }) }] : [],
  );
  const furthest = clearlyAbove(
    applicable.flatMap(({ dimension, target }) =>
      target ? [{ dimension, low: target.distance.from, high: target.distance.to }] : [],
    ),
  );
  return {
    standing: standing(applicable),
    targets: {
      reached: inState(applicable, 'reached'),
      'not-reached': inState(applicable, 'not-reached'),
      'cannot-tell': inState(applicable, 'cannot-tell'),
    },
    ...(furthest && { furthest }),
    targetsSetBy: setBy(applicable),
  };
}

function standing(applicable: readonly Standpoint[]): Standing {
  if (applicable.every(({ score }) => score.knownShare === 0)) return { kind: 'nothing-known' };
  if (applicable.length === 1) return { kind: 'one-heading' };
  const spans = applicable.map(({ dimension, score: { low, high } }) => ({ dimension, low, high }));
  const strongest = clearlyAbove(spans);
  const weakest = clearlyAbove(spans.map(({ dimension, low, high }) => ({ dimension, low: -high, high: -low })));
  if (strongest && weakest) return { kind: 'strongest-and-weakest', strongest, weakest };
  if (strongest) return { kind: 'strongest', strongest };
  return weakest ? { kind: 'weakest', weakest } : { kind: 'too-close' };
}

/** The one span that lies above all others without touching any; undefined where there are no others. */
function clearlyAbove(spans: readonly Span[]): DimensionId | undefined {
  if (spans.length < 2) return undefined;
  return spans.find((span) =>
    spans.every((other) => other === span || (span.low > other.high && !overlap([span.low, span.high], [other.low, other.high]))),
  )?.dimension;
}

function inState(applicable: readonly Standpoint[], state: TargetDistance['state']): readonly DimensionId[] {
  return applicable.filter(({ target }) => target?.distance.state === state).map(({ dimension }) => dimension);
}

function setBy(applicable: readonly Standpoint[]): Summary['targetsSetBy'] {
  const own = applicable.filter(({ target }) => target?.setBy === 'city').length;
  if (own === 0) return 'proposal';
  return own === applicable.length ? 'city' : 'both';
}
