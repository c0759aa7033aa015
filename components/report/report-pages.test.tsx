import { describe, expect, it } from 'vitest';
import { documentedPractices } from '@/lib/benchmark/examples';
import { findFigure } from '@/lib/benchmark/published/series';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, pseudoLocales } from '@/lib/i18n/catalogue/locales';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import { drawReport, wholeReport } from './drawn-report.fixture';

const cities = personas.map(({ id, assessment }) => [id, assessment] as const);
const { assessment: megacity } = requirePersona('spread-megacity');
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, first = '']) => first);

const withoutHash = (address: string) => address.replace(/#.*$/, '');

describe.each(cities)('the report of %s', (_id, assessment) => {
  const extra = { attempt: { recommendations: ['publish-strategy', 'three-objectives'], days: 15 } };
  const drawn = drawReport({ assessment, extra });
  const idsOf = (address: string) => found(drawn.get(address) ?? '', / id="([^"]+)"/g);

  it('has a page for each area, and says on every page which one it is', () => {
    for (const [address, html] of drawn)
      expect(new Set(found(html, /<a href="([^"]+)" aria-current="page"/g)), address).toEqual(new Set([address]));
  });

  it('needs no inline style and no script', () => {
    for (const html of drawn.values()) expect(html).not.toMatch(/ style=|<script|on[a-z]+=/);
  });

  it('has every id once on its page, and something at the end of every link between its pages', () => {
    for (const [address, html] of drawn) {
      const ids = idsOf(address);
      expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
      for (const target of found(html, /href="((?:\/report|\/areas|#)[^"]*)"/g)) {
        const page = withoutHash(target) || address;
        expect([...drawn.keys()], `${address} to ${target}`).toContain(page);
        const [, id] = /#(.+)$/.exec(target) ?? [];
        if (id !== undefined) expect(idsOf(page), `${address} to ${target}`).toContain(id);
      }
    }
  });

  it('points at figures and practices that the evidence page has', () => {
    for (const id of found([...drawn.values()].join(''), /href="\/evidence#([^"]+)"/g)) {
      expect(findFigure(id) ?? documentedPractices.find((practice) => practice.id === id), id).toBeDefined();
    }
  });

  it('steps down through its headings without leaving a level out', () => {
    for (const [address, html] of drawn) {
      const levels = found(html, /<h([1-6])/g).map(Number);
      expect(
        levels.filter((level) => level === 1),
        address,
      ).toHaveLength(1);
      expect(levels[0]).toBe(1);
      levels.forEach((level, position) => expect(level - (levels[position - 1] ?? 0), address).toBeLessThanOrEqual(1));
    }
  });

  it.each(pseudoLocales)('can be read in $tag', (locale) => {
    for (const html of drawReport({ assessment, locale }).values()) expect(html).not.toBe('');
  });
});

describe('what a reader is offered', () => {
  it('no place to change anything, where none is given', () => {
    const html = wholeReport({ assessment: megacity, extra: { targets: {} } });
    expect(found(html, /href="(\/assessments[^"]*)"/g)).toEqual([]);
  });

  it('the targets beside a proposed one, where the reader may set them', () => {
    const html = wholeReport({
      assessment: megacity,
      extra: { targets: {} },
      links: { targets: '/targets' },
    });
    expect(html).toContain('href="/targets"');
  });
});

describe('what is said', () => {
  it('leads with what stands out and with the targets', () => {
    expect(text(wholeReport({ assessment: megacity }))).toContain(
      'Most is in place in Resources and Agenda alignment, least in Prioritisation and Impact measurement. ' +
        'Of the city’s own targets, two are reached and three are still ahead.',
    );
  });

  it('of an area that does not apply, that it does not apply', () => {
    expect(text(wholeReport({ assessment: requirePersona('shared-service-town').assessment }))).toContain(
      'Does not apply to this city',
    );
  });

  it('where next to nothing is known, that finding out comes first', () => {
    expect(text(wholeReport({ assessment: requirePersona('silent-suburb').assessment }))).toContain(
      'the first step is to find out',
    );
  });

  it('what an answer rests on, so that it can be checked, and what was noted beside it', () => {
    const html = wholeReport({ assessment: requirePersona('thin-tertiary').assessment });
    expect(text(html)).toContain('Town gazette, report on the youth exchange (invented), 2024-09');
    expect(text(html)).toContain('Note: All contacts are in one private telephone.');
    expect(wholeReport({ assessment: requirePersona('evidenced-capital').assessment })).toMatch(
      /<td[^>]*><p><a href="https:/,
    );
  });

  it('where the usual recommendations are wrong, what to do instead, with steps of its own', () => {
    const words = createWords(english);
    const html = wholeReport({ assessment: requirePersona('thin-tertiary').assessment });
    const card = html.slice(
      html.indexOf('id="recommendation-two-page-strategy"'),
      html.indexOf('</article>', html.indexOf('id="recommendation-two-page-strategy"')),
    );
    expect(text(card)).toContain('In your case');
    expect(text(card)).toContain(words.t('recommendations.two-page-strategy.variants.restricted-mandate.firstStep'));
    expect(text(card)).not.toContain(words.t('recommendations.two-page-strategy.firstStep'));
  });

  it('never a share turned into a number of cities', { timeout: 30_000 }, () => {
    for (const [, assessment] of cities)
      expect(text(wholeReport({ assessment }))).not.toMatch(/\b\d+ of (the )?(27|47|59|85) cities/);
  });
});

describe('trying out', () => {
  it('sends its form to its own address and keeps what was ticked', () => {
    const html = wholeReport({
      assessment: megacity,
      extra: { attempt: { recommendations: ['publish-strategy'], days: 20 } },
    });
    expect(html).toMatch(/<form [^>]*action="\/report\/try-out" method="get"/);
    expect(html).toMatch(/<input type="checkbox" name="do" checked="" value="publish-strategy"\/>/);
    expect(html).toMatch(/name="days"[^>]*value="20"/);
  });
});

describe('trying actions out', () => {
  const capital = requirePersona('evidenced-capital').assessment;

  it.each([
    ['nothing ticked', { recommendations: [] }, 'Nothing was ticked, so nothing moves.'],
    [
      'nothing called for',
      { recommendations: ['publish-strategy'] },
      'The answers call for nothing that was ticked, so nothing moves.',
    ],
    [
      'nothing that fits',
      { recommendations: ['end-dates'], days: 1 },
      'Nothing that was ticked fits into the days given. Days given: 1.',
    ],
    [
      'something that fits',
      { recommendations: ['end-dates'], days: 10 },
      'One action, 4 working days in all. Days given: 10.',
    ],
  ])('says what came of %s', (_, attempt, sentence) => {
    expect(text(wholeReport({ assessment: capital, extra: { attempt } }))).toContain(sentence);
  });
});
