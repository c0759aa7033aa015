import { describe, expect, it } from 'vitest';
import { agendaTemplates } from '@/lib/workshop/model/agenda';
import { votableQuestions } from '@/lib/workshop/model/setup-schema';
import { drawPdf } from '@/lib/export/pdf/draw-pdf';
import { hasPoppler, placesOf, structureOf, wordsOf as wordsOfPdf } from '@/lib/export/pdf/poppler.fixture';
import { blocksOf, textsOf, wordsIn, wordsOf } from '@/lib/export/write/blocks/document-parts.fixture';
import { messagesOf } from '@/lib/i18n/catalogue/catalogue';
import type { Messages } from '@/lib/i18n/catalogue/messages';
import { english } from '@/lib/i18n/catalogue/locales';
import { pseudoSettings, setting } from '@/lib/export/write/reports.fixture';
import { questionCards, writeCards } from './write-cards';
import { writeGuide } from './write-guide';

const { words, instrument } = setting.reading;
const guide = writeGuide(words);

/** Every sentence of the catalogue that has no gaps to fill. */
function sentences(messages: Messages | string | undefined): readonly string[] {
  if (messages === undefined) return [];
  return typeof messages === 'string' ? [messages] : Object.values(messages).flatMap(sentences);
}

describe('the guide for whoever leads a workshop', () => {
  it('says everything that was written for it', () => {
    const { guide: written = {} } = messagesOf(english);
    const parts =
      typeof written === 'string'
        ? []
        : ['why', 'before', 'agenda90', 'agendaHalf', 'run', 'paper', 'trouble', 'after'].flatMap((part) =>
            sentences(written[part]),
          );
    const said = wordsOf(guide);
    expect(parts.length).toBeGreaterThan(60);
    expect(parts.filter((sentence) => !said.includes(sentence))).toEqual([]);
  });

  it('has the agendas that the console offers, with the minutes that its titles promise', () => {
    const tables = blocksOf(guide).flatMap((block) =>
      block.kind === 'table' ? [block.rows.map((row) => row.map(wordsIn))] : [],
    );
    expect(tables.map((rows) => rows.map(([, , minutes]) => Number(minutes)))).toEqual(
      Object.values(agendaTemplates).map((items) => items.map(({ minutes }) => minutes)),
    );
    expect(tables[0]?.reduce((sum, [, , minutes]) => sum + Number(minutes), 0)).toBe(90);
    expect(tables[0]?.[0]?.[0]).toBe('09:30');
  });

  it('has an address for each of its parts, and something to read in every language', () => {
    const ids = blocksOf(guide).flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []));
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(8);
    for (const { reading } of pseudoSettings)
      for (const text of textsOf(writeGuide(reading.words))) expect(wordsIn(text).trim()).not.toBe('');
  });

  it.runIf(hasPoppler)('is opened by another program', { timeout: 60_000 }, async () => {
    expect(wordsOfPdf(await drawPdf(guide, {})).replace(/\s+/g, ' ')).toContain('Somebody loses the network.');
  });
});

describe('the cards', () => {
  it.each(['full', 'short'] as const)('are one for every question that a workshop can vote on, %s', (length) => {
    const cards = questionCards(instrument, words, length);
    expect(cards.map(({ question }) => question)).toEqual(votableQuestions(instrument));
    for (const { options, title, instruction } of cards) {
      expect(options.length).toBeGreaterThan(1);
      expect([title, instruction, ...options].filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('say what a level means only where there is space for it', () => {
    const [full, short] = (['full', 'short'] as const).map(
      (length) =>
        questionCards(instrument, words, length).find(({ question }) => question === 'continuity')?.options[2] ?? '',
    );
    expect(full?.startsWith(`${short ?? '?'}. `)).toBe(true);
    expect(short).toBe('2: Up-to-date handover note');
  });

  it.runIf(hasPoppler)(
    'stand two to a page in frames of one size, each with its own number under its question',
    { timeout: 60_000 },
    async () => {
      const pdf = await drawPdf(writeCards(instrument, words), {});
      const structure = structureOf(pdf);
      expect(structure.match(/ H1 /g)).toHaveLength(1);
      const titles = structure.split(/ H2 "/).slice(1);
      expect(titles).toHaveLength(68);
      titles.forEach((card, place) =>
        expect([...card.matchAll(/Card \d+ of 68/g)].map(([number]) => number)).toEqual([`Card ${place + 1} of 68`]),
      );
      const tops = placesOf(pdf).filter(({ word }) => word === 'Because:');
      const places = [...new Set(tops.map(({ page }) => page))].map((page) =>
        tops
          .filter((one) => one.page === page)
          .map(({ top }) => Math.round(top))
          .join(' '),
      );
      expect(new Set(places).size).toBe(1);
      expect(places[0]).toMatch(/^\d+ \d+$/);
    },
  );

  it('give the same file each time, a card each', { timeout: 60_000 }, async () => {
    const document = writeCards(instrument, words);
    expect(document.blocks.filter((block) => block.kind === 'group')).toHaveLength(votableQuestions(instrument).length);
    expect(Buffer.compare(await drawPdf(document, {}), await drawPdf(document, {}))).toBe(0);
  });
});
