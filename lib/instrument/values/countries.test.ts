import { describe, expect, it } from 'vitest';
import { countries, findCountry, regionIds, regionM49, unlistedPlace } from './countries';

describe('countries', () => {
  it('are the 249 of ISO 3166-1, Kosovo and the place that is not listed, each once and in order', () => {
    const codes = countries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(251);
    expect(codes).toEqual(expect.arrayContaining(['XK', unlistedPlace]));
    expect(codes).toEqual([...codes].sort());
  });

  it('have a name that the platform knows, but for the place that is not listed', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countries.filter(({ code }) => names.of(code) === undefined)).toEqual([{ code: unlistedPlace }]);
  });

  // Counts of UN M49, with Taiwan in Asia and Kosovo in Europe.
  it.each([
    ['africa', 60],
    ['americas', 57],
    ['asia', 51],
    ['europe', 52],
    ['oceania', 29],
  ] as const)('of %s are %i', (region, count) => {
    expect(countries.filter((country) => country.region === region)).toHaveLength(count);
  });

  it('are in one region each, but for Antarctica and the place that is not listed', () => {
    expect(countries.filter(({ region }) => region === undefined)).toEqual([{ code: 'AQ' }, { code: unlistedPlace }]);
  });

  it.each([
    ['KE', 'africa'],
    ['CY', 'asia'],
    ['RU', 'europe'],
    ['GL', 'americas'],
    ['UM', 'oceania'],
    ['XK', 'europe'],
  ])('%s is in %s', (code, region) => {
    expect(findCountry(code)).toEqual({ code, region });
  });

  it.each(['ZZ', 'ke', 'xk', 'qz', 'UK', '', 'KEN', 'constructor'])('%j is none', (code) => {
    expect(findCountry(code)).toBeUndefined();
  });

  it('have regions with codes of their own', () => {
    expect(new Set(regionIds.map((region) => regionM49[region])).size).toBe(regionIds.length);
  });
});
