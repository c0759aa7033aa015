/** A recommendation as the report shows it: every link of its because-chain looked up, nothing left to work out. */
import type { Comparison } from '@/lib/benchmark/comparison';
import type { DocumentedPractice } from '@/lib/benchmark/examples';
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { Fact } from '@/lib/recommendations/condition';
import type { Programme } from '@/lib/recommendations/programme';
import type { PointRange, Undertaking } from '@/lib/recommendations/ranked-recommendation';
import type { Group } from '@/lib/recommendations/recommendation';
import type { WhatIfAction } from '@/lib/recommendations/what-if';
import type { AreaScore } from '@/lib/scoring/score/score';

/** Enough to put a recommendation into words: a variant may have words of its own. */
export interface NamedRecommendation {
  readonly id: string;
  /** In the order of precedence; empty: as written. */
  readonly variants: readonly { readonly id: string }[];
}

/** The words stand under `recommendations.<id>`, those of a variant under `recommendations.<id>.variants.<variant>`. */
export interface RecommendationReport extends Undertaking {
  readonly id: string;
  readonly area: AreaId;
  readonly group: Group;
  /** Place in the order of all recommendations to this city, from 1. */
  readonly place: number;
  /** Points that the area's low gains by this alone; 0 where no scored answer moves. */
  readonly gain: number;
  readonly facts: readonly FactReport[];
  readonly before: PointRange;
  /** With this and all prerequisites done. */
  readonly after: PointRange;
  readonly gapCovered: GapCovered;
  /** Published figures it rests on. */
  readonly others: readonly FigureReport[];
  readonly example?: DocumentedPractice;
  /** What must be done first, in that order. */
  readonly prerequisites: readonly NamedRecommendation[];
  /** What is different here, in the order of precedence, and why; empty: the recommendation as written. */
  readonly variants: readonly { readonly id: string; readonly facts: readonly FactReport[] }[];
  /** What comes first where it is missing, and is missing here. */
  readonly restsOn: readonly NamedRecommendation[];
  /** Ids of the city's troubles that it answers. */
  readonly troubles: readonly string[];
  /** Ids of what makes it wait. */
  readonly hindrances: readonly string[];
}

/** How much of the way from the area's low to its target it goes. */
export type GapCovered =
  /** No way to go: the low is at the target, or the recommendation moves no scored answer. */
  | 'none'
  /** Under a quarter. */
  | 'little'
  /** A quarter to under 45 in a hundred. */
  | 'some'
  /** 45 to 55 in a hundred. */
  | 'half'
  /** Over 55 in a hundred, but not all. */
  | 'most'
  | 'all';

/** A fact with the answer it speaks of, where one was given. */
export type FactReport = Fact & { readonly answer?: GivenAnswer };

/** Why the area with the longest way to its target is not among the first steps. */
export interface LongestWay {
  readonly area: AreaId;
  /** What comes before it: what brought the city here, or what others rest on. */
  readonly because: 'trouble' | 'foundation';
}

/** What fits a year, in sequence, and what does not. */
export interface ProgrammeReport extends Omit<Programme, 'recommendations' | 'notThisYear'> {
  /** Of the working days of those who do the work, from 0 to 1. */
  readonly share: number;
  readonly recommendations: readonly ProgrammeEntry[];
  readonly notThisYear: readonly ProgrammeEntry[];
}

export interface ProgrammeEntry extends NamedRecommendation {
  readonly effortDays: number;
}

/** A published figure with what it leaves open, by itself. */
export type FigureReport = Pick<Comparison, 'figure' | 'interval' | 'base'>;

export interface WhatIfReport {
  /** Ids as asked for, in the order of the recommendations. */
  readonly chosen: readonly string[];
  /** Working days that could be given; absent: no limit. */
  readonly days?: number;
  readonly actions: readonly WhatIfAction[];
  readonly totalDays: number;
  readonly leftOut: readonly WhatIfAction[];
  readonly notNeeded: readonly string[];
  readonly areas: readonly WhatIfArea[];
}

export interface WhatIfArea {
  readonly area: AreaId;
  readonly before: AreaScore;
  readonly after: AreaScore;
  readonly moved: boolean;
}
