/** The survey of 2024, "City Diplomacy in Response to Multiple Crises": third parties only. */
import type { FigureSource } from '@/lib/benchmark/figure';
import { definePublishedSurvey, type FigureRow, words } from '@/lib/benchmark/published/published-survey';
import { crosswalk2024 } from './crosswalk';

/** Third party, 2025. */
const source2024: FigureSource = { url: 'https://www.citydiplomacylab.net/policy-brief-july2025/' };
/** Third party: a city network's article. */
const networkArticle: FigureSource = {
  url: 'https://eurocities.eu/latest/how-city-diplomacy-is-shaping-eu-and-global-policy/',
};

const rows: readonly FigureRow[] = [
  {
    id: '2024-office',
    topic: 'office',
    quantity: { kind: 'percent', percent: 84 },
    secondary: true,
  },
  {
    id: '2024-training',
    topic: 'training',
    quantity: { kind: 'percent', percent: 57 },
    secondary: true,
  },
  {
    id: '2024-network-impact',
    topic: 'impact',
    // A rating of activities, no share: the 73 % in the same sentence of the source is the figure after this.
    quantity: { kind: 'rank', order: 1 },
    secondary: true,
  },
  {
    id: '2024-network-influence',
    topic: 'impact',
    quantity: { kind: 'percent', percent: 73 },
    secondary: true,
  },
  { id: '2024-training-effect', topic: 'training', quantity: words, secondary: true },
  {
    id: '2024-climate',
    topic: 'issues',
    quantity: { kind: 'rank', order: 1 },
    paraphrase: true,
    secondary: true,
    source: networkArticle,
  },
  { id: '2024-n', topic: 'method', quantity: { kind: 'count', count: 85 }, secondary: true, source: networkArticle },
];

export const survey2024 = definePublishedSurvey(
  {
    year: 2024,
    title: 'City Diplomacy in Response to Multiple Crises',
    cities: 85,
    source: source2024,
    crosswalk: crosswalk2024,
  },
  rows,
);
