import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { answerCells } from '@/lib/benchmark/pool/contribution/contribution-of';
import { publishedParts } from '@/lib/benchmark/pool/edition/published-parts';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { sampleEdition } from '@/lib/report/sample-edition.fixture';
import { Explorer } from './explorer';
import { type ExplorerQuery, readExplorerQuery } from './explorer-query';
import type { MarkChoice, MarkedCity } from './marked-city';

const instrument = requireInstrument(1);
const reading = { words: createWords(english), instrument };
const { assessment } = requirePersona('evidenced-capital');
const city: MarkedCity = {
  city: 'Lisboa',
  cells: answerCells(instrument, assessment.answers),
  ranges: { strategy: { low: 60, high: 70 } },
};
const nobody: MarkChoice = { held: [], chosen: undefined, marked: undefined };
const marking = (marked: MarkedCity | undefined): MarkChoice => ({
  held: [{ id: 'x', city: 'Lisboa' }],
  chosen: 'x',
  marked,
});

function draw(query: ExplorerQuery, mark = nobody): string {
  return renderToStaticMarkup(
    <Explorer
      edition={sampleEdition}
      chosen={readExplorerQuery(sampleEdition, instrument, query)}
      mark={mark}
      self="/benchmark/2026-11-01"
      reading={reading}
    />,
  );
}

const count = (text: string, part: string | RegExp) => text.split(part).length - 1;
const rowsOf = (page: string, question: string) =>
  (page.split(`id="question-${question}"`)[1]?.split('</section>')[0] ?? '').split('<li ').slice(1);

describe('the explorer', () => {
  it('draws a bar for every answer of every question that a group publishes', () => {
    for (const [group, division] of [
      ['everyone', 'everyone'],
      ['region.europe', 'region'],
    ] as const) {
      const page = draw({ group, topic: 'all' });
      for (const { question, parts } of publishedParts(instrument, division)) {
        const rows = rowsOf(page, question);
        expect([question, rows.length], group).toEqual([question, parts.length]);
        expect(rows.filter((row) => count(row, '<svg') !== 1)).toEqual([]);
      }
    }
  });

  it('shows the five areas first, and the questions of one topic alone', () => {
    expect(count(draw({}), 'role="img"')).toBe(5);
    expect(draw({})).not.toContain('id="question-');
    const topic = requireQuestion(instrument, 'continuity').section;
    const page = draw({ topic });
    const shown = [...page.matchAll(/<h3 id="question-([^"]+)"/g)].map(
      ([, id = '']) => requireQuestion(instrument, id).section,
    );
    expect(new Set(shown)).toEqual(new Set([topic]));
  });

  it('stands two groups side by side, a bar each where both publish the answer', () => {
    const page = draw({ group: 'region.europe', beside: 'mandate.restricted', topic: 'all' });
    expect(rowsOf(page, 'continuity').map((row) => count(row, '<svg'))).toEqual([2]);
    expect(page).toContain('A: Europe (15 to 24 cities)');
    expect(page).toContain('Percentages: give or take 11.');
    // Each leaves out the question that it divides by.
    expect(rowsOf(page, 'profile-mandate').map((row) => count(row, '<svg'))).toEqual([1]);
    const withEveryone = rowsOf(draw({ group: 'region.europe', beside: 'everyone', topic: 'all' }), 'continuity');
    expect(withEveryone.map((row) => /<abbr[^>]*>(\w)/.exec(row)?.[1]).join('')).toMatch(/^AB{6,7}$/);
  });

  it('marks the city’s own answers and ranges, and says whose they are', () => {
    const page = draw({ topic: 'all' }, marking(city));
    for (const [question, said] of Object.entries(city.cells)) {
      const marks = rowsOf(page, question).filter((row) => row.includes('Lisboa')).length;
      expect([question, marks]).toEqual([question, said.length]);
    }
    expect(draw({}, marking(city))).toContain('Lisboa: 60–70');
    expect(draw({ topic: 'all' })).not.toContain('Lisboa');
  });

  it('says the city’s answer where a group publishes no part that it is in', () => {
    const low = { ...city, cells: { ...city.cells, continuity: ['1'] } };
    const page = draw({ group: 'region.europe', topic: 'all' }, marking(low));
    const part = page.split('id="question-continuity"')[1]?.split('</section>')[0] ?? '';
    expect(rowsOf(page, 'continuity').join('')).not.toContain('Lisboa');
    expect(part).toContain('(level 1)');
  });

  it('says why nothing is marked', () => {
    expect(draw({}, marking(undefined))).toContain(reading.words.t('benchmark.own.otherVersion'));
    expect(draw({}, marking({ ...city, ranges: {} }))).toContain(reading.words.t('benchmark.own.quick'));
  });
});
