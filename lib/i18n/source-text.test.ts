import { describe, expect, it } from 'vitest';
import { createWords } from './catalogue/create-words';
import { english } from './catalogue/locales';
import { sourceName } from './text/source-text';

const words = createWords(english);
const title = 'Cities at work';
const publisher = 'House of Cities';
const url = 'https://www.example.org/cities?page=2';

describe('sourceName', () => {
  it.each([
    ['a publication', { title, publisher, year: 2022, url }, 'Cities at work, House of Cities, 2022'],
    ['a place in a publication', { title, publisher, year: 2022, locator: 'p. 14', url }, 'Cities at work, p. 14'],
    ['a publication that names no publisher', { title, year: 2022, url }, 'Cities at work'],
    ['a site', { url }, 'example.org'],
    ['a site of a name that only holds “www.”', { url: 'https://data.www.example.org/' }, 'data.www.example.org'],
    ['nothing', { publisher, year: 2022 }, ''],
  ])('of %s', (_, source, name) => {
    expect(sourceName(words, source)).toBe(name);
  });
});
