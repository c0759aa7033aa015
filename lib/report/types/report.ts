/**
 * Everything a report says, in one plain, serialisable object: ids, numbers and dates as ISO 8601 texts, no words.
 * Pages and exports look up the words for the ids and draw; they never compute. Numbers are unrounded; points run
 * from 0 to 100, shares from 0 to 1.
 */
import type { BasisFact, Headline } from './basis';
import type { Comparison } from '@/lib/benchmark/comparison';
import type { Answer, EvidenceItem } from '@/lib/instrument/answers/answer';
import type { StageId } from '@/lib/instrument/model/stage';
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import type { AreaId, FormId } from '@/lib/instrument/model/instrument';
import type { Change } from '@/lib/scoring/change/change';
import type { TargetDistance } from '@/lib/scoring/targets/distance-to-target';
import type { AreaScore, IndicatorStatus } from '@/lib/scoring/score/score';
import type { ReasonCode } from '@/lib/scoring/targets/targets';
import type { WeightRobustness } from '@/lib/scoring/stability/weight-robustness';
import type { RecommendationReport, LongestWay, ProgrammeReport, WhatIfReport } from './recommendation-report';
import type { EditionName, PeersReport } from './peers-report';
import type { ActionReport } from '@/lib/plan/plan';
import type { SnapshotEntry } from './report-input';
import type { SeriesReport } from './series-report';
import type { DecidedIn, WorkshopReport } from './workshop-report';

export interface Report {
  readonly head: ReportHead;
  /** What one sentence may say of the whole, in facts. */
  readonly headline: Headline;
  /** What is known of what international work rests on. */
  readonly basis: readonly BasisFact[];
  readonly summary: Summary;
  /** All five, in the order of the framework. */
  readonly areas: readonly AreaReport[];
  /** Published figures beside answers that belong to no area, such as barriers and benefits. */
  readonly context: ComparisonsReport;
  /** The first things to do across all areas, at most three, of those that known answers call for. */
  readonly first: readonly RecommendationReference[];
  /** Only where the area with the longest way to its target is not among the first steps. */
  readonly longestWay?: LongestWay;
  readonly programme: ProgrammeReport;
  readonly unknowns: Unknowns;
  /** Only where actions were tried. */
  readonly whatIf?: WhatIfReport;
  /** Only where an earlier snapshot of the same assessment was given. */
  readonly change?: ChangeReport;
  /** Only where there is such a comparison, and three states or more. */
  readonly series?: SeriesReport;
  /** Actions that were finished since that snapshot, as far as their last change tells; only with `change`. */
  readonly doneSince?: readonly ActionReport[];
  /** Only where states of the assessment were kept; newest first. */
  readonly snapshots?: readonly SnapshotEntry[];
  /** Only for the quick form. */
  readonly fullFormAdds?: FullFormAdds;
  /** Every question of the form that was not ruled out, with its answer, evidence and note, in order. */
  readonly answers: readonly AnswerReport[];
  /** The office's own order; empty where nothing was planned. */
  readonly plan: readonly ActionReport[];
  /** Only where a closed workshop was divided or a minority view was recorded; newest first. */
  readonly workshops?: readonly WorkshopReport[];
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
 * Which areas stand out, one or two at either end. Areas are told apart only where neither the unknowns nor
 * the weights could bring them together: the range of each, widened by the 5th to 95th percentile of the weight
 * draws, must not overlap, and the estimates must be five points apart or more.
 *
 * - `little-known`: no area has an estimate.
 * - `one-area`: only one area applies.
 * - `too-close`: none is clearly above or below the others.
 */
export type Standing =
  | { readonly kind: 'little-known' | 'at-the-beginning' | 'one-area' | 'too-close' }
  | { readonly kind: 'strongest'; readonly strongest: readonly AreaId[] }
  | { readonly kind: 'weakest'; readonly weakest: readonly AreaId[] }
  | {
      readonly kind: 'strongest-and-weakest';
      readonly strongest: readonly AreaId[];
      readonly weakest: readonly AreaId[];
    };

export interface Summary {
  readonly standing: Standing;
  /** Whether fewer than half of the applicable areas have an estimate: then finding out comes first. */
  readonly mostlyUnknown: boolean;
  /** The applicable areas by what can be said of their targets. */
  readonly targets: Readonly<Record<TargetDistance['state'], readonly AreaId[]>>;
  /** The one or two areas that are clearly farther from their target than all others; may be empty. */
  readonly farthest: readonly AreaId[];
  /** Whether all targets are the city's own, none, or some. */
  readonly targetsSetBy: 'city' | 'proposal' | 'both';
}

export interface AreaReport {
  readonly area: AreaId;
  readonly score: AreaScore;
  /** Only where the area has a point. */
  readonly robustness?: WeightRobustness;
  /** The quick form’s picture: drawn with the interval under other weights, and called rough. */
  readonly rough?: true;
  /** Only where the area applies. */
  readonly target?: TargetReport;
  readonly indicators: readonly IndicatorReport[];
  readonly comparisons: ComparisonsReport;
  /** What known answers call for: ranked, most useful first. */
  readonly recommendations: readonly RecommendationReport[];
  /** What would be called for if something that is not known turned out to be missing; ranked likewise. */
  readonly recommendationsIfMissing: readonly RecommendationReport[];
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
  readonly stage: StageId;
  /** Where the stage begins, in points. */
  readonly threshold: number;
  readonly setBy: 'city' | 'proposal';
  readonly proposed: StageId;
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
  /** Of the weight of all applicable indicators of the area; 0 where not applicable. */
  readonly share: number;
  /** What it brings to the area, in points, out of at most 100 times `share`. */
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

export interface RecommendationReference {
  readonly id: string;
  readonly area: AreaId;
}

export interface Unknowns {
  /** What leaves an area open, by what its answer would narrow most. */
  readonly open: readonly Unknown[];
  /** Unanswered questions that touch no area; they are missing only beside published figures. */
  readonly withoutEffect: readonly string[];
}

export interface Unknown {
  /** The question whose answer would narrow the range. */
  readonly question: string;
  /** `nothing-chosen`: a list was answered with none, and a share of none is not known. */
  readonly state: 'unsure' | 'withheld' | 'unanswered' | 'nothing-chosen';
  /** How many points of which area stay open for want of it. */
  readonly widens: readonly { readonly area: AreaId; readonly points: number }[];
  /** Scored questions that cannot be asked before it is answered. */
  readonly waiting: readonly string[];
}

export interface ChangeReport {
  readonly earlier: {
    readonly asOf: string;
    readonly answeredBy?: string;
    readonly form: FormId;
    readonly instrumentVersion: number;
  };
  /** The form on which both were scored; the quick one where either was quick. */
  readonly form: FormId;
  readonly areas: readonly AreaChange[];
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

export interface AreaChange {
  readonly area: AreaId;
  readonly change: Change;
  /** The smallest detectable change, in points from 0 to 100. */
  readonly detectable: number;
  readonly before: AreaScore;
  readonly after: AreaScore;
}

export interface FullFormAdds {
  readonly questions: number;
  readonly areas: readonly { readonly area: AreaId; readonly indicators: number }[];
}

export interface Provenance {
  readonly instrument: { readonly id: string; readonly version: number };
  readonly figuresVersion: string;
  /** Seed of the weight draws. */
  readonly weightSeed: number;
  /** The edition of the pool that it is compared with. */
  readonly poolEdition: EditionName | 'none';
}
