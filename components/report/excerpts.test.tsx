import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { basisText } from '@/lib/i18n/text/report/basis-text';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, pseudoLocales } from '@/lib/i18n/catalogue/locales';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import { areaExcerptOf } from '@/lib/report/area-excerpt';
import { AreaPage } from './area/area-page';
import { Letterhead } from './letterhead';
import { OnePagerBody } from './one-pager-body';

const instrument = requireInstrument(1);
const words = createWords(english);
const reading = { words, instrument };
const cities = personas.map(({ id, assessment }) => [id, assessment] as const);
const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, first = '']) => first);

function reportOf(assessment: AssessmentInput) {
  return buildReport({ ...assessment, instrument, targets: assessment.targets ?? {}, asOf: '2026-11-22' });
}

function expectSound(html: string): void {
  expect(html).not.toMatch(/ style=|<script|on[a-z]+=/);
  const ids = found(html, / id="([^"]+)"/g);
  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  for (const target of found(html, /href="#([^"]+)"/g)) expect(ids).toContain(target);
  const levels = found(html, /<h([1-6])/g).map(Number);
  expect(levels[0]).toBe(1);
  levels.forEach((level, position) => expect(level - (levels[position - 1] ?? 0)).toBeLessThanOrEqual(1));
}

describe.each(cities)('%s', (_id, assessment) => {
  const report = reportOf(assessment);

  it.each(areaIds)('by its area %s alone', (area) => {
    const html = renderToStaticMarkup(
      <AreaPage excerpt={areaExcerptOf(report, area)} report={{ plan: [] }} reading={reading} links={{}} />,
    );
    expectSound(html);
    expect(html).not.toMatch(/<form|href="\/(?!evidence)/);
  });

  it.each([english, ...pseudoLocales])('on one page in $tag', (locale) => {
    const own = createWords(locale);
    const page = writeOnePager(report, { reading: { words: own, instrument }, office: {} });
    const html = renderToStaticMarkup(
      <OnePagerBody page={page} files={[{ href: '/file', label: 'PDF' }]} words={own} />,
    );
    expectSound(html);
    // It says facts and no points.
    expect(html).not.toContain('role="img"');
    for (const fact of report.basis.filter(({ state }) => state === 'missing').slice(0, 5))
      expect(html).toContain(basisText(own, fact));
  });
});

describe('what somebody typed', () => {
  it('is shown as it is and carries nothing', () => {
    const hostile = '<img src=x onerror=alert(1)> \u202Etxet';
    const report = reportOf({ ...requirePersona('spread-megacity').assessment, city: hostile });
    const page = writeOnePager(report, { reading, office: {} });
    const html = renderToStaticMarkup(
      <OnePagerBody
        page={page}
        letterhead={<Letterhead assessmentId="a" office={{ name: hostile }} words={words} />}
        files={[]}
        words={words}
      />,
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x');
  });
});
