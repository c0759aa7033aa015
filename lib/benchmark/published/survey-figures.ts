import type { SurveyYear, Figure, FigureSource, Quantity } from '@/lib/benchmark/figure';

/** One published figure as its survey's table lists it: what the survey says of all its figures is left out. */
export type FigureRow = Pick<Figure, 'id' | 'topic' | 'quantity'> &
  Partial<Pick<Figure, 'base' | 'publishedBase' | 'likelyBase' | 'paraphrase' | 'secondary' | 'source'>>;

export interface SurveyHead {
  readonly survey: SurveyYear;
  readonly citiesInSurvey: number;
  /** Where a figure stands unless its row names another place. */
  readonly source: FigureSource;
}

/** Words that name no share, such as "often": they stand in the catalogue and stay words. */
export const words: Quantity = { kind: 'verbal' };
/** Words that mean more than half without implying a range, such as "nearly all". */
export const mostOfThem: Quantity = { kind: 'verbal', side: 'most' };
/** Words that mean less than half without implying a range, such as "just a few". */
export const fewOfThem: Quantity = { kind: 'verbal', side: 'minority' };

/**
 * The figures of one survey, in the order of its rows. A row without a base speaks of the survey's cities; a row
 * without `secondary` was reported by the survey's own authors.
 *
 * @see method, section 5
 * @example
 * surveyFigures({ survey: 2018, citiesInSurvey: 27, source: { title: 'A report' } },
 *   [{ id: '2018-office-exists', topic: 'office', quantity: words }])[0]?.base // 'survey'
 */
export function surveyFigures(head: SurveyHead, rows: readonly FigureRow[]): readonly Figure[] {
  return rows.map((row) => ({ base: 'survey', secondary: false, ...head, ...row }));
}
