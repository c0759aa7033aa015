import type { Figure, FigureSource, Quantity } from '@/lib/benchmark/figure';
import type { SurveyCrosswalk } from './survey-crosswalk';

/** One published figure as its survey's table lists it: what the survey says of all its figures is left out. */
export type FigureRow = Pick<Figure, 'id' | 'topic' | 'quantity'> &
  Partial<Pick<Figure, 'base' | 'publishedBase' | 'likelyBase' | 'paraphrase' | 'secondary' | 'source'>>;

/** One survey of the series. The words about it stand under `figures.surveys.<year>`. */
export interface PublishedSurvey<Year extends number> {
  readonly year: Year;
  /** The report's name as published; a proper name, not translated. */
  readonly title: string;
  /** Cities that answered. They volunteered, so they stand for nobody but themselves. */
  readonly cities: number;
  /** Where its figures stand, unless a figure names another place. */
  readonly source: FigureSource;
  /** In the order of its report. */
  readonly figures: readonly Figure[];
  /** Where each of its figures stands in our questionnaire. */
  readonly crosswalk: SurveyCrosswalk;
}

/** Words that name no share, such as "often": they stand in the catalogue and stay words. */
export const words: Quantity = { kind: 'verbal' };
/** Words that mean more than half without implying a range, such as "nearly all". */
export const mostOfThem: Quantity = { kind: 'verbal', side: 'most' };
/** Words that mean less than half without implying a range, such as "just a few". */
export const fewOfThem: Quantity = { kind: 'verbal', side: 'minority' };

/**
 * A survey with its figures, in the order of its rows. A row without a base speaks of the survey's cities; a row
 * without `secondary` was reported by the survey's own authors.
 *
 * @see method, section 5
 * @example
 * definePublishedSurvey({ year: 2018, title: 'A report', cities: 27, source: { title: 'A report' }, crosswalk },
 *   [{ id: '2018-office-exists', topic: 'office', quantity: words }]).figures[0]?.base // 'survey'
 */
export function definePublishedSurvey<Year extends number>(
  survey: Omit<PublishedSurvey<Year>, 'figures'>,
  rows: readonly FigureRow[],
): PublishedSurvey<Year> {
  const { year, cities, source } = survey;
  const shared = { base: 'survey', secondary: false, survey: year, citiesInSurvey: cities, source } as const;
  return { ...survey, figures: rows.map((row) => ({ ...shared, ...row })) };
}
