/**
 * Everything a report says, in one plain, serialisable object: ids, numbers and dates as ISO 8601 texts, no words.
 * Pages and exports look up the words for the ids and draw; they never compute. Numbers are unrounded; points run
 * from 0 to 100, shares from 0 to 1.
 */
import type { Comparison } from '@/lib/benchmark/comparison';
import type { Answer, EvidenceItem } from '@/lib/instrument/answer';
import type { BandId } from '@/lib/instrument/band';
import type { GivenAnswer } from '@/lib/instrument/given-answer';
import type { DimensionId, FormId } from '@/lib/instrument/instrument';
import type { Change } from '@/lib/scoring/change/change';
import type { TargetDistance } from '@/lib/scoring/targets/distance-to-target';
import type { DimensionScore, IndicatorStatus } from '@/lib/scoring/score/score';
import type { ReasonCode } from '@/lib/scoring/targets/targets';
import type { WeightRobustness } from '@/lib/scoring/stability/weight-robustness';
import type { AdviceReport, LongestWay, ProgrammeReport, WhatIfReport } from './advice-report';
import type { EditionName, PeersReport } from './peers-report';
import type { ActionReport } from './plan';
import type { KeptState } from './report-input';
import type { DecidedIn, RoomReport } from './room-report';

export interface Report {
  readonly head: ReportHead;
  readonly summary: Summary;
  /** All five, in the order of the framework. */
  readonly headings: readonly HeadingReport[];
  /** Published figures beside answers that belong to no heading, such as barriers and benefits. */
  readonly context: ComparisonsReport;
  /** The first things to do across all headings, at most three, of those that known answers call for. */
  readonly first: readonly AdviceReference[];
  /** Only where the heading with the longest way to its target is not among the first steps. */
  readonly longestWay?: LongestWay;
  readonly programme: ProgrammeReport;
  readonly unknowns: Unknowns;
  /** Only where actions were tried. */
  readonly whatIf?: WhatIfReport;
  /** Only where an earlier state of the same assessment was given. */
  readonly change?: ChangeReport;
  /** Only where states of the assessment were kept; newest first. */
  readonly states?: readonly KeptState[];
  /** Only for the quick form. */
  readonly fullFormAdds?: FullFormAdds;
  /** Every question of the form that was not ruled out, with its answer, evidence and note, in order. */
  readonly answers: readonly AnswerReport[];
  /** The office's own order; empty where nothing was planned. */
  readonly plan: readonly ActionReport[];
  /** Only where a closed workshop was divided or a minority view was recorded; newest first. */
  readonly rooms?: readonly RoomReport[];
  /** Only where a pool of assessments was looked at. */
  readonly peers?: PeersReport;
  readonly provenance: Provenance;
}

export interface ReportHead {
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly form: FormId;
  /** ISO 8601 calendar date. */
  readonly asOf: string;
  /** Who answered, in their own words. */
  readonly answeredBy?: string;
  readonly counts: AnswerCounts;
}

/** `questions` is the sum of the five counts below it. */
export interface AnswerCounts {
  /** Questions of the form that the answers have not ruled out. */
  readonly questions: number;
  readonly answered: number;
  readonly unsure: number;
  readonly withheld: number;
  readonly notApplicable: number;
  /** Not answered yet, among them those that wait for another answer. */
  readonly unanswered: number;
  /** Answers that carry at least one evidence item. */
  readonly withEvidence: number;
}

/**
 * Which headings stand out, one or two at either end. Headings are told apart only where neither the unknowns nor
 * the weights could bring them together: the range of each, widened by the 5th to 95th percentile of the weight
 * draws, must not overlap, and the estimates must be five points apart or more.
 *
 * - `little-known`: no heading has an estimate.
 * - `one-heading`: only one heading applies.
 * - `too-close`: none is clearly above or below the others.
 */
export type Standing =
  | { readonly kind: 'little-known' | 'at-the-beginning' | 'one-heading' | 'too-close' }
  | { readonly kind: 'strongest'; readonly strongest: readonly DimensionId[] }
  | { readonly kind: 'weakest'; readonly weakest: readonly DimensionId[] }
  | {
      readonly kind: 'strongest-and-weakest';
      readonly strongest: readonly DimensionId[];
      readonly weakest: readonly DimensionId[];
    };

export interface Summary {
  readonly standing: Standing;
  /** Whether fewer than half of the applicable headings have an estimate: then finding out comes first. */
  readonly mostlyUnknown: boolean;
  /** The applicable headings by what can be said of their targets. */
  readonly targets: Readonly<Record<TargetDistance['state'], readonly DimensionId[]>>;
  /** The one or two headings that are clearly farther from their target than all others; may be empty. */
  readonly farthest: readonly DimensionId[];
  /** Whether all targets are the city's own, none, or some. */
  readonly targetsSetBy: 'city' | 'proposal' | 'both';
}

export interface HeadingReport {
  readonly dimension: DimensionId;
  readonly score: DimensionScore;
  /** Only where the heading has a point. */
  readonly robustness?: WeightRobustness;
  /** The quick form’s picture: drawn with the interval under other weights, and called rough. */
  readonly rough?: true;
  /** Only where the heading applies. */
  readonly target?: TargetReport;
  readonly indicators: readonly IndicatorReport[];
  readonly comparisons: ComparisonsReport;
  /** What known answers call for: ranked, most useful first. */
  readonly advice: readonly AdviceReport[];
  /** What would be called for if something that is not known turned out to be missing; ranked likewise. */
  readonly adviceIfMissing: readonly AdviceReport[];
}

export interface ComparisonsReport {
  /** Questions that carry a verdict and weigh most, at most four. */
  readonly prominent: readonly ComparisonGroup[];
  /** Everything else that the city answered. */
  readonly further: readonly ComparisonGroup[];
  /** How many published figures stand beside questions that the city did not answer, or was not asked. */
  readonly withoutAnswer: number;
}

/** One answer beside the figures published on its question. */
export interface ComparisonGroup {
  readonly question: string;
  readonly answer: GivenAnswer;
  /** In the order of the editions. */
  readonly comparisons: readonly Comparison[];
}

export interface TargetReport {
  readonly band: BandId;
  /** Where the band begins, in points. */
  readonly threshold: number;
  readonly setBy: 'city' | 'proposal';
  readonly proposed: BandId;
  /** Why the proposal is what it is. */
  readonly reasons: readonly ReasonCode[];
  readonly distance: TargetDistance;
}

export interface IndicatorReport {
  readonly id: string;
  readonly kind: 'question' | 'derived';
  readonly status: IndicatorStatus;
  /** In [0, 1]; equal where it is known exactly. */
  readonly lo: number;
  readonly hi: number;
  readonly weight: number;
  /** Of the weight of all applicable indicators of the heading; 0 where not applicable. */
  readonly share: number;
  /** What it brings to the heading, in points, out of at most 100 times `share`. */
  readonly contribution: { readonly low: number; readonly high: number; readonly most: number };
  /** What the answer rests on; of a derived indicator, what the answer rests on that it compares. */
  readonly evidence: readonly EvidenceItem[];
  /** What was noted beside the answer. */
  readonly note?: string;
  /** What the city said; absent for derived indicators and where it said nothing. */
  readonly answer?: GivenAnswer;
}

export interface AnswerReport {
  readonly question: string;
  readonly section: string;
  /** `waiting` where it is not known yet whether the question will be asked. */
  readonly asked: 'asked' | 'waiting';
  /** Absent where nothing was said. */
  readonly answer?: Answer;
  /** Only where a workshop decided it. */
  readonly decidedIn?: DecidedIn;
}

export interface AdviceReference {
  readonly id: string;
  readonly dimension: DimensionId;
}

export interface Unknowns {
  /** What leaves a heading open, by what its answer would narrow most. */
  readonly open: readonly Unknown[];
  /** Unanswered questions that touch no heading; they are missing only beside published figures. */
  readonly withoutEffect: readonly string[];
}

export interface Unknown {
  /** The question whose answer would narrow the range. */
  readonly question: string;
  /** `nothing-chosen`: a list was answered with none, and a share of none is not known. */
  readonly state: 'unsure' | 'withheld' | 'unanswered' | 'nothing-chosen';
  /** How many points of which heading stay open for want of it. */
  readonly widens: readonly { readonly dimension: DimensionId; readonly points: number }[];
  /** Scored questions that cannot be asked before it is answered. */
  readonly waiting: readonly string[];
}

export interface ChangeReport {
  readonly earlier: { readonly asOf: string; readonly answeredBy?: string; readonly form: FormId; readonly instrumentVersion: number };
  /** The form on which both were scored; the quick one where either was quick. */
  readonly form: FormId;
  readonly headings: readonly HeadingChange[];
  /** Which answers changed, in the order of the questionnaire. */
  readonly answers: readonly AnswerChange[];
}

/** An answer that is another now; none where nothing was said, or nothing was asked. */
export interface AnswerChange {
  readonly question: string;
  readonly before?: GivenAnswer;
  readonly after?: GivenAnswer;
  /** ISO 8601 calendar date, and the name of the link it was saved with. */
  readonly saved?: { readonly on: string; readonly by?: string };
}

export interface HeadingChange {
  readonly dimension: DimensionId;
  readonly change: Change;
  /** The smallest detectable change, in points from 0 to 100. */
  readonly detectable: number;
  readonly before: DimensionScore;
  readonly after: DimensionScore;
}

export interface FullFormAdds {
  readonly questions: number;
  readonly headings: readonly { readonly dimension: DimensionId; readonly indicators: number }[];
}

export interface Provenance {
  readonly instrument: { readonly id: string; readonly version: number };
  readonly figuresEdition: string;
  /** Seed of the weight draws. */
  readonly weightSeed: number;
  /** The edition of the pool that it is compared with. */
  readonly poolEdition: EditionName | 'none';
}
