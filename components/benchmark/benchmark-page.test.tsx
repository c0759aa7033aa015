import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { AttackResult } from '@/lib/benchmark/attack/attack-result';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { requireInstrument } from '@/lib/instrument/registry';
import { sampleEdition, sampleSealed } from '@/lib/report/sample-edition.fixture';
import { BenchmarkPage } from './benchmark-page';
import { EditionPage } from './edition-page';
import { readExplorerQuery } from './explorer/explorer-query';

const instrument = requireInstrument(1);
const reading = { words: createWords(english), instrument };
const tried: AttackResult = {
  tried: true,
  figures: 812,
  perCity: 455,
  certain: 0,
  notDecided: 0,
  guess: 61.2,
  base: 58,
};

function textOf(attack: AttackResult | undefined): string {
  const mark = { held: [], chosen: undefined, marked: undefined };
  const chosen = readExplorerQuery(sampleEdition, instrument, {});
  return renderToStaticMarkup(
    <EditionPage sealed={sampleSealed} attack={attack} chosen={chosen} mark={mark} reading={reading} />,
  );
}

describe('the pages of the benchmark', () => {
  it('say before the first edition what it takes and how to give, on one short screen', () => {
    const page = renderToStaticMarkup(<BenchmarkPage newest={undefined} editions={[]} reading={reading} />);
    const words = page
      .replace(/<[^>]+>/g, ' ')
      .split(/\s+/)
      .filter((word) => word !== '');
    expect(words.length).toBeLessThan(190);
    for (const href of ['/start', '/benchmark/demonstration', '/method#pool', '/benchmark/withdrawal'])
      expect(page).toContain(`href="${href}"`);
  });

  it('list every edition with what became of the attack in short', () => {
    const page = renderToStaticMarkup(
      <BenchmarkPage
        newest={sampleEdition}
        editions={[{ version: 1, number: 2, date: sampleEdition.date, attack: tried }]}
        reading={reading}
      />,
    );
    expect(page).toContain('No answer could be worked out, of 455 statements on each city');
  });

  it.each<[string, AttackResult | undefined]>([
    [
      '812 published shares were taken together, and 455 statements on each city were tested. No answer ' +
        'could be worked out for certain. Over all questions, the best guess at an answer is right in 61 of ' +
        '100 cases. Somebody who only takes the most usual answer of the city’s smallest group is right in 58 ' +
        'of 100.',
      tried,
    ],
    ['No answer could be worked out for certain; 3 could not be settled.', { ...tried, notDecided: 3 }],
    ['2 answers could be worked out for certain, which is a fault.', { ...tried, certain: 2 }],
    ['above 100 cities it would take hours', { tried: false, reason: 'too-many-cities' }],
    ['Not run yet', undefined],
  ])('tell of the attack on an edition: %s', (said, attack) => {
    expect(textOf(attack)).toContain(said);
  });
});
