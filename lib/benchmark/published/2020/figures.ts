/** The survey of 2020, "Conducting City Diplomacy": its summary, an article by its authors, and a third party. */
import type { FigureSource } from '@/lib/benchmark/figure';
import { definePublishedSurvey, type FigureRow, words } from '@/lib/benchmark/published/published-survey';
import { crosswalk2020 } from './crosswalk';

const source2020: FigureSource = {
  title: 'Conducting City Diplomacy: A Survey of International Engagement in 47 Cities (executive summary)',
  publisher: 'Chicago Council on Global Affairs',
  year: 2020,
  url: 'https://globalaffairs.org/research/report/conducting-city-diplomacy-survey-international-engagement-47-cities',
};

/** An article of which one author is an author of the survey. */
const authorsArticle: FigureSource = {
  url: 'https://jia.sipa.columbia.edu/news/city-diplomacy-back-home-central-local-tensions-time-global-urban-governance',
};
/** Third party: a consultancy that cites the report. */
const consultancyPost: FigureSource = {
  url: 'https://ocareputacion.com/post/diplomacia-una-oportunidad-para-las-ciudades',
};
/** A library's abstract of the report of 2022, which looks back. */
const libraryAbstract: FigureSource = { url: 'https://www.hsdl.org/?abstract&did=867642' };

const rows: readonly FigureRow[] = [
  { id: '2020-office', topic: 'office', quantity: { kind: 'percent', percent: 86 }, source: authorsArticle },
  { id: '2020-chief', topic: 'leadership', quantity: words, source: authorsArticle },
  {
    id: '2020-senior',
    topic: 'leadership',
    quantity: { kind: 'percent', percent: 93 },
    secondary: true,
    source: consultancyPost,
  },
  {
    id: '2020-travel-budget',
    topic: 'budget',
    quantity: { kind: 'percent', percent: 40 },
    secondary: true,
    source: consultancyPost,
  },
  {
    id: '2020-events-budget',
    topic: 'budget',
    quantity: { kind: 'percent', percent: 38 },
    secondary: true,
    source: consultancyPost,
  },
  {
    id: '2020-strategy-none',
    topic: 'strategy',
    quantity: { kind: 'verbal', range: [25, 100], above: true },
    secondary: true,
    source: consultancyPost,
  },
  { id: '2020-training-lack', topic: 'training', quantity: words, secondary: true, source: consultancyPost },
  { id: '2020-training-lack-report', topic: 'training', quantity: words, paraphrase: true },
  { id: '2020-sdg', topic: 'sdgs', quantity: { kind: 'verbal', range: [50, 100], above: true } },
  { id: '2020-climate', topic: 'confidence', quantity: { kind: 'verbal', range: [50, 100], above: true } },
  { id: '2020-importance', topic: 'attitude', quantity: words },
  { id: '2020-cases', topic: 'method', quantity: { kind: 'count', count: 5 } },
  {
    id: '2020-mexico',
    topic: 'method',
    quantity: { kind: 'count', count: 2 },
    secondary: true,
    source: consultancyPost,
  },
  { id: '2022-retrospect-2020', topic: 'budget', quantity: words, source: libraryAbstract, paraphrase: true },
];

export const survey2020 = definePublishedSurvey(
  { year: 2020, title: 'Conducting City Diplomacy', cities: 47, source: source2020, crosswalk: crosswalk2020 },
  rows,
);
