/** What to tell others about a workshop, and in which order: chosen by rules from its record. */
import { isConsensus, leastDivided } from '@/lib/workshop/model/tally/consensus';
import { gapSize } from './perception-gap';
import type { EvidenceToFind, PerceptionGap, QuestionRecord, WorkshopRecord } from './workshop-record';

/** One level, or a quarter of the votes. */
export const wideGap = 0.25;

/** More than that nobody listens to. */
const mostTold = 3;

export interface Debrief {
  readonly voted: number;
  readonly decided: number;
  /** Questions that the workshop agreed on before it spoke, in order. */
  readonly agreed: readonly string[];
  /** Questions that it was divided on, those first that were discussed first; at most three. */
  readonly divided: readonly QuestionRecord[];
  /** What moved between the votes and is not told of already. */
  readonly moved: readonly QuestionRecord[];
  /** The widest gaps between departments, at most three. */
  readonly gaps: readonly PerceptionGap[];
  /** Questions with a minority view. */
  readonly minority: readonly string[];
  readonly undecided: readonly string[];
  readonly toFind: readonly EvidenceToFind[];
}

/**
 * The same record gives the same script.
 *
 * @example debriefOf(record).divided.map(({ question }) => question) // ['strategy-coordination']
 */
export function debriefOf({ questions, byDisagreement, undecided, toFind, gaps }: WorkshopRecord): Debrief {
  const divided = byDisagreement
    .flatMap((id) => questions.filter((one) => one.question === id && isDivided(one)))
    .slice(0, mostTold);
  return {
    voted: questions.filter(({ voted }) => voted).length,
    decided: questions.filter(({ decision }) => decision !== undefined).length,
    agreed: questions.filter(isAgreed).map(({ question }) => question),
    divided,
    moved: questions.filter((one) => one.shift !== undefined && one.shift.kind !== 'little' && !divided.includes(one)),
    gaps: gaps.filter(isWide).slice(0, mostTold),
    minority: questions.filter(({ decision }) => decision?.minorityView !== undefined).map(({ question }) => question),
    undecided,
    toFind,
  };
}

/** A list on which nearly everybody left out the same things is no agreement. */
function isAgreed({ first }: QuestionRecord): boolean {
  return (
    first !== undefined &&
    first.summary.kind !== 'several' &&
    isConsensus({ voters: first.voters, counts: first.counts.map(({ count }) => count) })
  );
}

/**
 * Whether the workshop was divided before it spoke.
 *
 * @example isDivided({ question: 'a', weight: 0, voted: false, hiddenRounds: [] }) // false
 */
export function isDivided(one: QuestionRecord): boolean {
  return (one.first?.disagreement ?? 0) >= leastDivided && !isAgreed(one);
}

/**
 * Whether departments were so far apart that it is worth telling.
 *
 * @example isWide({ kind: 'levels', question: 'a', gap: 1, departments: [] }) // true
 */
export function isWide(gap: PerceptionGap): boolean {
  return gapSize(gap) >= wideGap;
}
