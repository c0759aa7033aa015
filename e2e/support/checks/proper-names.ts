/**
 * Names that no language translates: cities, publications, publishers, sites, and the ids that a report is made again
 * by.
 */
import { documentedCities } from '@/lib/benchmark/documented-cities';
import { documentedPractices } from '@/lib/benchmark/examples';
import { cities2018 } from '@/lib/benchmark/published/2018/cities-2018';
import { surveys, figuresVersion, publishedFigures } from '@/lib/benchmark/published/series';
import { relatives } from '@/lib/benchmark/relatives';
import { countries } from '@/lib/instrument/values/countries';
import { usualZone } from '@/lib/instrument/values/country-zones';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { personas } from '@/lib/instrument/v1/personas';

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return URL.canParse(value) ? [value, new URL(value).hostname.replace(/^www\./, '')] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const named: readonly unknown[] = [
  surveys.map(({ title, source }) => [title, source]),
  publishedFigures.map(({ source }) => source),
  cities2018,
  relatives.map(({ survey, source }) => [survey, source]),
  documentedPractices.map(({ cities, source }) => [cities, source]),
  documentedCities.map(({ city, passages }) => [city, passages.map(({ source }) => source)]),
  personas.map(({ assessment: { city, answers } }) => [
    city,
    Object.values(answers).map(({ evidence = [] }) => evidence),
  ]),
  figuresVersion,
  instrumentV1.id,
  countries
    .map(({ code }) => usualZone(code).replaceAll('_', ' ').replaceAll('/', ' / '))
    .filter((zone) => zone.includes(' / ')),
];

/** The longest first, since some stand inside others. */
export const properNames: readonly string[] = [...new Set(textsIn(named))]
  .filter((name) => name.length > 2)
  .toSorted((a, b) => b.length - a.length);
