/**
 * One entry of the catalogue of recommendations. Structure only: the words (title, what, why, first step, steps for
 * the first 90 days, whom to involve, what would change our mind) stand in the message catalogue under
 * `recommendations.<id>`; what it moves stands with the version of the questionnaire that has the questions.
 */
import type { AreaId } from '@/lib/instrument/model/instrument';

/** A condition on the answers and the indicators; plain data, so that a page can print it. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The indicator is known and its value is under this; or, with `orUnknown`, nothing is known of it. */
  | { readonly indicator: string; readonly below: number; readonly orUnknown?: true }
  | { readonly indicator: string; readonly atLeast: number }
  /** The answer is one of these options, levels (as "0" to "4"), or contains one of them. */
  | { readonly question: string; readonly is: readonly string[] };

/** The obstacles of 2020 and the needs of 2022, as cross-tags of the recommendations. */
export type Need = 'funding' | 'training' | 'recognition' | 'coordination';

/** What a city puts in place first, what it then does, and what makes it better still. */
export type Group = 'foundation' | 'practice' | 'refinement';

/** Who can set it going without asking anybody further up. */
export type Starter = 'office' | 'department' | 'leadership';

/**
 * In this situation the recommendation as written is wrong. The variant's words stand under
 * `recommendations.<id>.variants.<variant>`: `note` and `instead`, and of `title`, `firstStep`, `ninetyDays`, `involve`
 * and `changeOurMind` those that differ. A way has a title, a first step and steps for 90 days of its own.
 */
export interface ContextVariant {
  readonly id: string;
  readonly when: Condition;
  /** Something else is to be done, and not the same thing with more care: of several ways the first applies. */
  readonly way?: true;
  /** Ids of variants that say the opposite: where one of them applies, this one does not. */
  readonly notWith?: readonly string[];
  /** Where doing it this way differs in needing leaders' time. */
  readonly needsLeaders?: boolean;
  /** Working days and cost of doing it this way, where they truly differ. */
  readonly effortDays?: number;
  readonly cost?: Cost;
  readonly monthsToEffect?: number;
  readonly startedBy?: Starter;
  /** Ids of the published figures that doing it this way rests on, where the general ones do not fit. */
  readonly figures?: readonly string[];
  /** Id of a documented practice; 'none' where the general one does not show this. */
  readonly example?: string;
}

export type Cost = 'none' | 'low' | 'medium' | 'high';

export interface Recommendation {
  readonly id: string;
  readonly group: Group;
  readonly startedBy: Starter;
  readonly area: AreaId;
  readonly needs: readonly Need[];
  readonly trigger: Condition;
  /** In the order of their precedence: what several say, the first of them says. */
  readonly variants: readonly ContextVariant[];
  /** Working days of staff in the first year, for the recommendation as written. Our judgement, stated as such. */
  readonly effortDays: number;
  readonly cost: Cost;
  readonly monthsToEffect: number;
  /** Needs the mayor's or senior leaders' time, beyond a signature. */
  readonly needsLeaders: boolean;
  /** What must be done before. */
  readonly prerequisites: readonly string[];
  /** What comes first where it is missing, since this stands on it; it could be done without. */
  readonly restsOn: readonly string[];
  /** What says much the same: never two of them among the first steps. */
  readonly repeats: readonly string[];
  /** Ids of published figures that it rests on. */
  readonly figures: readonly string[];
  /** Id of a documented practice. */
  readonly example?: string;
}
