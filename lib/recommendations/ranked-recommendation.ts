/** One recommendation for one city, with everything it rests on; plain data, nothing textual. */
import type { StageId } from '@/lib/instrument/model/stage';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { Fact } from './condition';
import type { Cost, Group, Need, Starter } from './recommendation';

/** Points from 0 to 100, unrounded. */
export interface PointRange {
  readonly low: number;
  readonly high: number;
}

/** What it takes of a city. */
export interface Undertaking {
  /** Working days of staff in the first year, in this city's situation where the variant says so. */
  readonly effortDays: number;
  /** Whether the days are reckoned for this city's situation; if not, for the recommendation as written. */
  readonly ownDays: boolean;
  readonly cost: Cost;
  readonly monthsToEffect: number;
  readonly needsLeaders: boolean;
  readonly startedBy: Starter;
  readonly needs: readonly Need[];
  /** Whether leaders' time is too scarce, or their support too uncertain, for more than a small request. */
  readonly smallerAsk: boolean;
}

/** The because-chain: these answers, this gap, these figures, this effort, this example. */
export interface Because extends Undertaking {
  /** The answers and indicators that call for it. */
  readonly facts: readonly Fact[];
  /** The city's own target for the area, where it set one. */
  readonly target?: StageId;
  /** Points from the area's low to where the target begins; 0 at the target and without one. */
  readonly gap: number;
  /** The area today, and with this and everything that must come before it done. */
  readonly before: PointRange;
  readonly after: PointRange;
  /** Ids of published figures. */
  readonly figures: readonly string[];
  /** Id of a documented practice. */
  readonly example?: string;
  /** Ids of what must be done first, in that order. */
  readonly prerequisites: readonly string[];
  /**
   * What is different here, in the order of precedence, and the facts that make it so; empty: the recommendation as
   * written.
   */
  readonly variants: readonly { readonly id: string; readonly facts: readonly Fact[] }[];
  /** Ids of what comes first where it is missing, and is missing here. */
  readonly restsOn: readonly string[];
  /** The troubles of the city that it answers, and the facts that make them so. */
  readonly troubles: readonly { readonly id: string; readonly facts: readonly Fact[] }[];
  /** What makes it wait, and the facts that make it so; empty: nothing does. */
  readonly hindrances: readonly { readonly id: string; readonly facts: readonly Fact[] }[];
}

export interface RankedRecommendation {
  readonly id: string;
  readonly area: AreaId;
  readonly group: Group;
  /** Points that the area's low gains from this alone, on top of what must come before it. */
  readonly gain: number;
  readonly because: Because;
}

/** Whether at least one fact that calls for it is known. */
export function isKnown({ because }: Pick<RankedRecommendation, 'because'>): boolean {
  return because.facts.some((fact) => fact.holds && (fact.kind === 'answer' || fact.status !== 'unknown'));
}
