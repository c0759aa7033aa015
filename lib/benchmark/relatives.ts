/**
 * A few figures of other organisations' surveys, as named context. They asked other cities other things, so they never
 * stand beside a city's answer and are no part of the series: no verdict and no trend rests on them.
 */
import type { FigureSource, Quantity } from './figure';

/** Words (`item`, `wording`, `note`) stand in the message catalogue under `figures.relatives.<id>`. */
export interface RelativeFigure {
  readonly id: string;
  /** The survey and who made it; a proper name, not translated. */
  readonly survey: string;
  readonly year: number;
  /** How many the survey covers, where that was published: cities, councils or partnerships. */
  readonly covered?: number;
  readonly quantity: Quantity;
  readonly source: FigureSource;
}

const usSurvey = {
  survey: 'United States Conference of Mayors and Truman Center, survey of US cities',
  year: 2024,
  source: { url: 'https://trumancenter.org/issues-posts/mapping-the-global-footprint-of-u-s-cities' },
};

export const relatives: readonly RelativeFigure[] = [
  { ...usSurvey, id: 'us24-staff', quantity: { kind: 'percent', percent: 60 } },
  { ...usSurvey, id: 'us24-director', quantity: { kind: 'verbal', range: [0, 20], below: true } },
  {
    id: 'bu-n',
    survey: 'Boston University, Cities Joining Ranks (Menino Survey 2017)',
    year: 2018,
    covered: 50,
    quantity: { kind: 'count', count: 44 },
    source: { url: 'https://www.bu.edu/ioc/news/news-events/citiesjoiningranks' },
  },
  {
    id: 'net-count-2018',
    survey: 'University College London, database of city networks',
    year: 2018,
    quantity: { kind: 'count', count: 200 },
    source: {
      title: 'Toward City Diplomacy: Assessing Capacity in Select Global Cities',
      publisher: 'Chicago Council on Global Affairs, UCL City Leadership Lab, Melbourne School of Design',
      year: 2018,
    },
  },
  {
    id: 'cemr-twin-more',
    survey: 'Council of European Municipalities and Regions, town-twinning survey',
    year: 2025,
    covered: 315,
    quantity: { kind: 'verbal', range: [75, 80], below: true },
    source: { url: 'https://ccre-cemr.org/governance-2/analysis-of-twinning-in-europe' },
  },
  {
    id: 'dfi-stable',
    survey: 'Bertelsmann Stiftung and Deutsch-Französisches Institut, study of Franco-German twinning',
    year: 2018,
    covered: 1322,
    quantity: { kind: 'percent', percent: 63 },
    source: { url: 'https://www.rgre.de/partnerschaft/tipps-und-hinweise/materialien-und-medien' },
  },
  {
    id: 'vlr-330',
    survey: 'New York City Mayor’s Office for International Affairs',
    year: 2025,
    quantity: { kind: 'count', count: 330 },
    source: {
      url: 'https://www.nyc.gov/site/international/news/aissata-mara-announces-new-york-city-s-2025-voluntary-local-review.page',
    },
  },
  {
    id: 'pulse25',
    survey: 'Eurocities, Pulse Mayors Survey',
    year: 2025,
    covered: 86,
    quantity: { kind: 'verbal', range: [50, 100], above: true },
    source: { url: 'https://eurocities.eu/resources/eurocities-monitor-and-pulse-mayors-survey-2025' },
  },
];
