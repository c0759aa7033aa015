/** Messages of the catalogue as text, as a drawing and as marked-up text. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createWords } from './create-words';
import { english, pseudoLocales } from './locales';

const words = createWords(english);

describe('words of a language', () => {
  it('gives a message as it stands, and with its arguments', () => {
    expect(words.t('voting.page.voted', { voted: 1234, present: 2 })).toBe('1,234 of 2 have voted');
    expect(words.t('stages.emerging')).toBe('Emerging');
  });

  it.each(['workshop.unheard-of', 'workshop', 'constructor', 'stages.emerging.further'])(
    'has no message under %s, and says so',
    (key) => {
      expect(words.has(key)).toBe(false);
      expect(() => words.t(key)).toThrow(key);
    },
  );

  it('does not leave out an argument without a word', () => {
    expect(() => words.t('voting.page.voted', { voted: 1 })).toThrow('present');
  });

  it('draws tags without a word of React about keys, wherever they stand', () => {
    const drawn = words.rich('method.ranges.low', { b: (chunks) => createElement('b', null, chunks) });
    const text = words.markup('method.ranges.low', { b: (content) => `<b>${content}</b>` });
    expect(renderToStaticMarkup(drawn)).toBe(text);
    expect(text).toMatch(/<b>.+<\/b>/);
  });

  it('lets nobody take a message with tags for text', () => {
    expect(() => words.t('method.ranges.low')).toThrow();
  });

  it.each(pseudoLocales)('keeps tags and arguments of $tag', (locale) => {
    const pseudo = createWords(locale);
    expect(pseudo.t('voting.page.voted', { voted: 1234, present: 2 })).toContain('1,234');
    expect(pseudo.markup('method.ranges.low', { b: (content) => `<b>${content}</b>` })).toMatch(/<b>.+<\/b>/);
  });
});
