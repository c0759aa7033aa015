import { describe, expect, it } from 'vitest';
import { countries, findCountry, regionIds, regionM49 } from './countries';

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each once and in order', () => {
    const codes = countries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(249);
    expect(codes).toEqual([...codes].sort());
  });

  it('have a name that the platform knows', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countries.filter(({ code }) => names.of(code) === undefined)).toEqual([]);
  });

  // Counts of UN M49, with Taiwan in Asia.
  it.each([
    ['africa', 60],
    ['americas', 57],
    ['asia', 51],
    ['europe', 51],
    ['oceania', 29],
  ] as const)('of %s are %i', (region, count) => {
    expect(countries.filter((country) => country.region === region)).toHaveLength(count);
  });

  it('are in one region each, but for Antarctica', () => {
    expect(countries.filter(({ region }) => region === undefined)).toEqual([{ code: 'AQ' }]);
  });

  it.each([
    ['KE', 'africa'],
    ['CY', 'asia'],
    ['RU', 'europe'],
    ['GL', 'americas'],
    ['UM', 'oceania'],
  ])('%s is in %s', (code, region) => {
    expect(findCountry(code)).toEqual({ code, region });
  });

  it.each(['ZZ', 'ke', 'UK', '', 'KEN', 'constructor'])('%j is none', (code) => {
    expect(findCountry(code)).toBeUndefined();
  });

  it('have regions with codes of their own', () => {
    expect(new Set(regionIds.map((region) => regionM49[region])).size).toBe(regionIds.length);
  });
});
