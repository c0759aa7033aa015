/** One published aggregate of the survey series. Only aggregates were ever published. */

/** What was published: a share, a number of cities, a place in an order, or words. */
export type Quantity =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'rank'; readonly order: number }
  /** `range` in percent where the words imply one: our reading, not a published figure. */
  | {
      readonly kind: 'verbal';
      readonly range?: readonly [from: number, to: number];
      /** True where the words exclude the range's lower end ("more than half"). */
      readonly above?: boolean;
      /** True where the words exclude the range's upper end ("less than half"). */
      readonly below?: boolean;
      /** Where the words imply no range and yet say on which side of the half they are ("all but one"). */
      readonly side?: 'most' | 'minority';
    };

/**
 * Whose share a figure is.
 *
 * - `survey`: the responding cities of the survey, as far as anyone can tell; an item's own base was never printed.
 * - `part`: only some of them ("of those cases"), and how many was not published.
 * - `unclear`: the published sentence can be read either way.
 * - `networks`: networks, not cities.
 * - `officials`: people who work for the cities, not the cities.
 */
export type FigureBase = 'survey' | 'part' | 'unclear' | 'networks' | 'officials';

export interface FigureSource {
  readonly title?: string;
  readonly publisher?: string;
  readonly year?: number;
  readonly locator?: string;
  readonly url?: string;
}

/** Words (`item`, `option`, `wording`, `note`) stand in the message catalogue under `figures.items.<id>`. */
export interface Figure {
  readonly id: string;
  /** The year of its survey. */
  readonly survey: number;
  /** Responding cities of the survey; not the base of the item, which was hardly ever published. */
  readonly citiesInSurvey: number;
  readonly topic: string;
  readonly quantity: Quantity;
  readonly base: FigureBase;
  /** The item's own number of answers, where the survey printed it. */
  readonly publishedBase?: number;
  /**
   * Numbers of answers that the item's values fit, where they do not fit the survey's: our arithmetic, not published.
   */
  readonly likelyBase?: readonly number[];
  /** True where the words in the catalogue are ours and stand in no source, so that they are never quoted. */
  readonly paraphrase?: true;
  /** Reported by a third party, not by the survey's own publications. */
  readonly secondary: boolean;
  readonly source: FigureSource;
}
