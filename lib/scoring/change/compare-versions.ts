/** Change across versions of the questionnaire, on the indicators that both have (method, section 3). */
import type { Crosswalk } from '@/lib/instrument/model/crosswalk';
import type { AreaId } from '@/lib/instrument/model/instrument';
import { byArea } from '@/lib/scoring/score/by-area';
import { compareArea, type Change } from './change';
import type { IndicatorScore } from '@/lib/scoring/score/score';
import { scoreArea } from '@/lib/scoring/score/score-area';

/** What leads from one version to another, and what a difference is held against on the way. */
export interface VersionComparison {
  readonly crosswalk: Crosswalk;
  /** The smallest detectable change by area, in points from 0 to 100. */
  readonly detectable: Readonly<Record<AreaId, number>>;
}

/** The indicators of one assessment and the version of its instrument, as `scoreIndicators` lists them. */
export interface VersionedIndicators {
  readonly version: number;
  readonly indicators: readonly IndicatorScore[];
}

export interface VersionChange {
  readonly change: Change;
  /** How many indicators the comparison rests on. */
  readonly compared: number;
}

/**
 * Compares only the indicators that the crosswalk marks as the same, both times under the area and with the
 * weight of the later version; an area that shares none is not comparable. An indicator missing on one side,
 * as in a quick form, is left out on both.
 *
 * @throws RangeError where the crosswalk is not between these two versions.
 * @example compareVersions(of2025, of2027, { crosswalk: crosswalk1To2, detectable }).strategy
 * // { change: { kind: 'too-little' }, compared: 4 }
 */
export function compareVersions(
  earlier: VersionedIndicators,
  later: VersionedIndicators,
  { crosswalk, detectable }: VersionComparison,
): Record<AreaId, VersionChange> {
  if (crosswalk.earlier !== earlier.version || crosswalk.later !== later.version) {
    throw new RangeError(
      `The crosswalk leads from version ${crosswalk.earlier} to ${crosswalk.later}, ` +
        `not from ${earlier.version} to ${later.version}`,
    );
  }
  const pairs = crosswalk.same.flatMap((same) => {
    const before = earlier.indicators.find(({ id }) => id === same.earlier);
    const after = later.indicators.find(({ id }) => id === same.later);
    return before && after ? [{ before: { ...before, area: after.area, weight: after.weight }, after }] : [];
  });
  return byArea((area) => {
    const own = pairs.filter(({ after }) => after.area === area);
    const before = scoreArea(own.map((pair) => pair.before));
    const after = scoreArea(own.map((pair) => pair.after));
    const noise = { detectable: detectable[area], answersChanged: own.some((pair) => differ(pair.before, pair.after)) };
    return { change: compareArea(before, after, noise), compared: own.length };
  });
}

function differ(one: IndicatorScore, other: IndicatorScore): boolean {
  return one.status !== other.status || one.lo !== other.lo || one.hi !== other.hi;
}
