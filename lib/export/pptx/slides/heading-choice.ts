/** What of a heading stands on its slide: what is most in place, and what leaves most open. */
import type { HeadingReport, IndicatorReport } from '@/lib/report/report';

/** From three quarters on an indicator counts as in place, under a half as missing; what lies between stands in the notes. */
const inPlace = 0.75;
const missing = 0.5;

const known = ({ status }: IndicatorReport) => status === 'answered' || status === 'closed';
const missed = ({ contribution: { most, high } }: IndicatorReport) => most - high;

/** Those that bring most come first. */
export function strengthsOf({ indicators }: HeadingReport): readonly IndicatorReport[] {
  return indicators.filter((one) => known(one) && one.lo >= inPlace).toSorted((one, other) => other.contribution.low - one.contribution.low);
}

/** Those that leave most points out come first. */
export function gapsOf({ indicators }: HeadingReport): readonly IndicatorReport[] {
  return indicators.filter((one) => known(one) && one.hi < missing).toSorted((one, other) => missed(other) - missed(one));
}

export function unknownCount({ indicators }: HeadingReport): number {
  return indicators.filter(({ status }) => status === 'unknown').length;
}

/** Too little is known for an estimate, or nothing applies: it needs no slide of its own. */
export function isBrief({ score }: HeadingReport): boolean {
  return score.point === null;
}

export type HeadingGroup = readonly [HeadingReport] | readonly [HeadingReport, HeadingReport];

/**
 * The headings on at most so many slides, in their order: first those of which little is known share one, then, where
 * that is not enough, those of which the least is known.
 */
export function groupHeadings(headings: readonly HeadingReport[], most: number): readonly HeadingGroup[] {
  const byKnown = headings.toSorted((one, other) => (one.score.knownShare ?? 0) - (other.score.knownShare ?? 0));
  const needed = 2 * Math.max(0, headings.length - most);
  const brief = headings.filter(isBrief);
  const paired = new Set(brief.length >= needed ? brief : byKnown.slice(0, needed));
  const groups: HeadingGroup[] = [];
  let waiting: { readonly heading: HeadingReport; readonly place: number } | undefined;
  for (const heading of headings) {
    if (!paired.has(heading)) groups.push([heading]);
    else if (waiting === undefined) {
      waiting = { heading, place: groups.length };
      groups.push([heading]);
    } else {
      groups[waiting.place] = [waiting.heading, heading];
      waiting = undefined;
    }
  }
  return groups;
}
