import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagesOfPlaces, placeIds, placeOfPage, placesOf } from './assessment-places';

const folder = 'app/assessments/[id]';
const hasPage = (name: string) =>
  readdirSync(`${folder}/${name}`, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('page.tsx'));

describe('the places of an assessment', () => {
  it('have every page in exactly one of them', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const pages = folders.map(({ name }) => name).filter((name) => name !== '_lib' && hasPage(name));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of ['', ...pages])
      expect(
        placeIds.filter((place) => pagesOfPlaces[place].includes(page)),
        page,
      ).toHaveLength(1);
  });

  it('name no page that there is not', () => {
    for (const page of Object.values(pagesOfPlaces).flat()) expect(existsSync(`${folder}/${page}`), page).toBe(true);
  });

  it.each([
    ['', 'questions'],
    ['sections/networks', 'questions'],
    ['areas/impact', 'report'],
    ['report/programme', 'report'],
    ['plan/abc/removal', 'plan'],
    ['workshops/abc', 'workshops'],
    ['office', 'share'],
    ['elsewhere', undefined],
  ])('has “%s” in %s', (page, place) => {
    expect(placeOfPage(page)).toBe(place);
  });

  it.each([
    ['edit', ['', 'report', 'plan', 'workshops', 'share']],
    ['view', ['review', 'report']],
    ['report', ['report']],
    ['area', []],
    ['one-pager', []],
    ['facilitator', []],
  ] as const)('show a link to %s these', (role, pages) => {
    expect(placesOf(role).map(({ page }) => page)).toEqual(pages);
  });
});
