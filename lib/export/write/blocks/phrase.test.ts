import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { phrase, spaced, typed } from './phrase';

const words = createWords(english);

describe('a message as runs', () => {
  it.each(['Porto', '', '{city}', '<b>x</b>', "'", '\ue000', '\ue100x\ue200', 'عمّان'])(
    'keeps what was typed apart: %j',
    (city) => {
      expect(phrase(words, 'export.cover.titles.handover', { own: { city } })).toEqual([
        { text: 'What ' },
        ...(city === '' ? [] : [{ text: city, own: true }]),
        { text: ' hands over' },
      ]);
    },
  );

  it('gives a tag its look', () => {
    const runs = phrase(words, 'report.compare.question', {
      values: { question: 'Office', answer: 'Yes' },
      tags: { b: { strong: true } },
    });
    expect(runs).toEqual([{ text: 'Office: ' }, { text: 'Yes', strong: true }]);
  });

  it('marks what was typed within a tag as both', () => {
    const runs = phrase(words, 'report.area.note', { own: { note: 'Ask' }, tags: { typed: { strong: true } } });
    expect(runs).toEqual([{ text: 'Note: ' }, { text: 'Ask', own: true, strong: true }]);
  });

  it('takes our own values as they are', () => {
    const runs = phrase(words, 'report.area.dated', { values: { date: '2024-03' }, own: { title: 'Minutes' } });
    expect(runs).toEqual([{ text: 'Minutes', own: true }, { text: ', 2024-03' }]);
  });
});

describe('texts one after another', () => {
  it('have a space between them, and none beside nothing', () => {
    expect(spaced(typed('a'), [], typed(''), typed('b'))).toEqual([
      { text: 'a', own: true },
      { text: ' ' },
      { text: 'b', own: true },
    ]);
  });
});
