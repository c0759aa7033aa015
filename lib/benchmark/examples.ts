/**
 * Documented practices of real cities, each with its source. They show that a thing can be done, not that it suits
 * everyone.
 */
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { FigureSource } from './figure';

/**
 * The practice in words stands in the message catalogue under `examples.<id>.practice`; who did it under
 * `examples.<id>.who`, only where that is a group and not cities by name.
 */
export interface DocumentedPractice {
  readonly id: string;
  readonly area: AreaId;
  /** Proper names; empty where a group did it. */
  readonly cities: readonly string[];
  /** ISO 3166-1 alpha-2, where it is one country. */
  readonly country?: string;
  readonly year?: number;
  readonly source: FigureSource;
}

/** In the order of the areas of the evidence. */
export const documentedPractices: readonly DocumentedPractice[] = [
  {
    id: 'montreal-2017',
    area: 'strategy',
    cities: ['Montréal'],
    country: 'CA',
    year: 2017,
    source: {
      url: 'https://www.coe.int/eu/web/interculturalcities/-/long-term-policies-for-international-cooperation',
    },
  },
  {
    id: 'barcelona-2020',
    area: 'strategy',
    cities: ['Barcelona'],
    country: 'ES',
    year: 2020,
    source: {
      url: 'https://docslib.org/doc/5997538/barcelona-global-city-international-relations-master-plan-2020-2023',
    },
  },
  {
    id: 'bristol-2017',
    area: 'strategy',
    cities: ['Bristol'],
    country: 'GB',
    year: 2017,
    source: { url: 'https://paperzz.com/doc/6929079/international-strategy' },
  },
  {
    id: 'melbourne-2022',
    area: 'prioritisation',
    cities: ['Melbourne'],
    country: 'AU',
    year: 2022,
    source: { url: 'https://participate.melbourne.vic.gov.au/international-engagement' },
  },
  {
    id: 'buenos-aires-strategy',
    area: 'strategy',
    cities: ['Buenos Aires'],
    country: 'AR',
    source: { url: 'https://clarin.com/opinion/ciudades-salen-mundo_0_Ysss9afF.html' },
  },
  {
    id: 'los-angeles-2017',
    area: 'resources',
    cities: ['Los Angeles'],
    country: 'US',
    source: { url: 'https://kit-magazine.co/2023/09/10/nina-hachigian-2021/' },
  },
  {
    id: 'detailed-diplomats',
    area: 'resources',
    cities: ['Seoul', 'Paris', 'Rome', 'Montréal', 'Buenos Aires', 'Tokyo'],
    source: { url: 'https://trumancenter.org/issues/us-city-state-diplomacy-map' },
  },
  {
    id: 'budapest-2020',
    area: 'resources',
    cities: ['Budapest'],
    country: 'HU',
    year: 2020,
    source: {
      url: 'https://eurocommpr.at/de/Dialog-Service/Delegationen/Studienreise-der-Budapester-Akademie-fuer-Staedtediplomatie-nach-Wien',
    },
  },
  {
    id: 'melbourne-masterclass',
    area: 'resources',
    cities: ['Melbourne'],
    country: 'AU',
    source: {
      url: 'https://sites.research.unimelb.edu.au/cities/education/city-diplomacy/shared-pathways-dfat-supported',
    },
  },
  {
    id: 'gmf-network',
    area: 'resources',
    cities: [],
    year: 2026,
    source: { url: 'https://globalcitieshub.org/en/city-directors-of-international-affairs-network' },
  },
  {
    id: 'bogota-medellin',
    area: 'resources',
    cities: ['Bogotá', 'Medellín'],
    country: 'CO',
    source: { url: 'https://revistas.urosario.edu.co/index.php/desafios/article/view/4476/5822' },
  },
  {
    id: 'toronto-2024',
    area: 'prioritisation',
    cities: ['Toronto'],
    country: 'CA',
    year: 2024,
    source: {
      url: 'https://www.toronto.ca/business-economy/business-operation-growth/international-alliance-program/',
    },
  },
  {
    id: 'cape-town-2018',
    area: 'prioritisation',
    cities: ['Cape Town'],
    country: 'ZA',
    year: 2018,
    source: { url: 'https://globalpolicyjournal.com/blog/03/10/2018/joining-city-networks-lessons-impact' },
  },
  {
    id: 'cidob-ideal-network',
    area: 'prioritisation',
    cities: ['Barcelona', 'Berlin', 'Bogotá', 'Buenos Aires', 'Durban', 'Milan', 'Montréal', 'Vienna'],
    source: {
      url: 'https://www.cidob.org/en/publications/publication_series/notes_internacionals/274/towards_an_ideal_network_of_cities',
    },
  },
  {
    id: 'oecd-c2c',
    area: 'impact',
    cities: [],
    year: 2023,
    source: { url: 'https://read.oecd.org/10.1787/8af2d425-en?format=html' },
  },
  {
    id: 'logic-model',
    area: 'impact',
    cities: [],
    source: { url: 'http://usacompetes.com/plan-strategize/measuring-success/' },
  },
  {
    id: 'sister-cities-2015',
    area: 'impact',
    cities: [],
    year: 2015,
    source: { url: 'https://cld.bz/bookdata/R9YiHat/basic-html/page-5.html' },
  },
  {
    id: 'cidob-value-2021',
    area: 'impact',
    cities: [],
    year: 2021,
    source: {
      url: 'https://prod.cidob.org/en/publications/understanding-value-proposition-city-networks-towards-framework-measuring-impact',
    },
  },
  {
    id: 'new-york-2018',
    area: 'agenda',
    cities: ['New York City'],
    country: 'US',
    year: 2018,
    source: { url: 'https://use.metropolis.org/case-studies/global-vision--urban-action-program' },
  },
  {
    id: 'vlr-movement',
    area: 'agenda',
    cities: [],
    year: 2025,
    source: {
      url: 'https://www.nyc.gov/site/international/news/aissata-mara-announces-new-york-city-s-2025-voluntary-local-review.page',
    },
  },
  {
    id: 'urban20-2018',
    area: 'agenda',
    cities: ['Buenos Aires', 'Paris'],
    year: 2018,
    source: { url: 'https://clarin.com/opinion/ciudades-salen-mundo_0_Ysss9afF.html' },
  },
  {
    id: 'core-cities-uk',
    area: 'agenda',
    cities: [],
    country: 'GB',
    source: { title: 'Sam Tabory, Public Diplomacy Magazine', year: 2017 },
  },
];

const byId: ReadonlyMap<string, DocumentedPractice> = new Map(
  documentedPractices.map((practice) => [practice.id, practice]),
);

/**
 * The documented practice of an id that must exist, such as one that a recommendation names.
 *
 * @throws RangeError where there is no such practice.
 * @example requireExample('toronto-2024').cities // ['Toronto']
 */
export function requireExample(id: string): DocumentedPractice {
  const practice = byId.get(id);
  if (practice === undefined) throw new RangeError(`No documented practice '${id}'`);
  return practice;
}
