/** What of an area stands on its slide: what is most in place, and what leaves most open. */
import type { AreaReport, IndicatorReport } from '@/lib/report/types/report';

/**
 * From three quarters on an indicator counts as in place, under a half as missing; what lies between stands in the
 * notes.
 */
const inPlace = 0.75;
const missing = 0.5;

const known = ({ status }: IndicatorReport) => status === 'answered' || status === 'closed';
const missed = ({ contribution: { most, high } }: IndicatorReport) => most - high;

/** Those that bring most come first. */
export function strengthsOf({ indicators }: AreaReport): readonly IndicatorReport[] {
  return indicators
    .filter((one) => known(one) && one.lo >= inPlace)
    .toSorted((one, other) => other.contribution.low - one.contribution.low);
}

/** Those that leave most points out come first. */
export function gapsOf({ indicators }: AreaReport): readonly IndicatorReport[] {
  return indicators
    .filter((one) => known(one) && one.hi < missing)
    .toSorted((one, other) => missed(other) - missed(one));
}

export function unknownCount({ indicators }: AreaReport): number {
  return indicators.filter(({ status }) => status === 'unknown').length;
}

/** Too little is known for an estimate, or nothing applies: it needs no slide of its own. */
export function isBrief({ score }: AreaReport): boolean {
  return score.point === null;
}

export type AreaGroup = readonly [AreaReport] | readonly [AreaReport, AreaReport];

/**
 * The areas on at most so many slides, in their order: first those of which little is known share one, then, where
 * that is not enough, those of which the least is known.
 */
export function groupAreas(areas: readonly AreaReport[], most: number): readonly AreaGroup[] {
  const byKnown = areas.toSorted((one, other) => (one.score.knownShare ?? 0) - (other.score.knownShare ?? 0));
  const needed = 2 * Math.max(0, areas.length - most);
  const brief = areas.filter(isBrief);
  const paired = new Set(brief.length >= needed ? brief : byKnown.slice(0, needed));
  const groups: AreaGroup[] = [];
  let waiting: { readonly area: AreaReport; readonly place: number } | undefined;
  for (const area of areas) {
    if (!paired.has(area)) groups.push([area]);
    else if (waiting === undefined) {
      waiting = { area, place: groups.length };
      groups.push([area]);
    } else {
      groups[waiting.place] = [waiting.area, area];
      waiting = undefined;
    }
  }
  return groups;
}
