/** The survey of 2022, "City Diplomacy During COVID-19": an article by its publisher. */
import type { FigureSource } from '@/lib/benchmark/figure';
import { definePublishedSurvey, type FigureRow, words } from '@/lib/benchmark/published/published-survey';
import { crosswalk2022 } from './crosswalk';

/** An article by the survey's publisher: the report's own body is not at hand. */
const source2022: FigureSource = {
  title: 'Leveraging City Diplomacy to Drive the Global Agenda',
  publisher: 'Chicago Council on Global Affairs',
  year: 2022,
  url: 'https://globalaffairs.org/commentary-and-analysis/blogs/leveraging-city-diplomacy-drive-global-agenda',
};

/** The report's entry in the university's repository. */
const repository: FigureSource = {
  url: 'https://melbourne.figshare.com/articles/report/City_Diplomacy_During_COVID-19_The_2022_Cities_and_International_Engagement_Survey/19719676/1',
};

const rows: readonly FigureRow[] = [
  {
    id: '2022-impact',
    topic: 'impact',
    quantity: { kind: 'verbal', range: [50, 100], above: true },
    base: 'officials',
  },
  { id: '2022-training', topic: 'training', quantity: { kind: 'verbal', range: [50, 50] } },
  { id: '2022-training-cert', topic: 'training', quantity: { kind: 'percent', percent: 10 }, base: 'part' },
  { id: '2022-offices-lack', topic: 'budget', quantity: words, paraphrase: true },
  { id: '2022-benefit-adapt', topic: 'benefits', quantity: { kind: 'percent', percent: 71 } },
  { id: '2022-benefit-advocacy', topic: 'benefits', quantity: { kind: 'percent', percent: 49 } },
  { id: '2022-pandemic', topic: 'pandemic', quantity: { kind: 'verbal', range: [60, 67], below: true } },
  { id: '2022-funds', topic: 'budget', quantity: { kind: 'percent', percent: 80 } },
  { id: '2022-better-training', topic: 'training', quantity: { kind: 'verbal', range: [67, 67] } },
  {
    id: '2022-national-any',
    topic: 'national-government',
    quantity: { kind: 'verbal', range: [50, 100], above: true },
  },
  {
    id: '2022-national-adhoc',
    topic: 'national-government',
    quantity: { kind: 'percent', percent: 73 },
    base: 'unclear',
  },
  { id: '2022-national-say', topic: 'national-government', quantity: { kind: 'percent', percent: 20 } },
  { id: '2022-n', topic: 'method', quantity: { kind: 'count', count: 59 }, source: repository },
];

export const survey2022 = definePublishedSurvey(
  { year: 2022, title: 'City Diplomacy During COVID-19', cities: 59, source: source2022, crosswalk: crosswalk2022 },
  rows,
);
