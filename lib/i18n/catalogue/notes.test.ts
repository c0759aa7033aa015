import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createWords } from './create-words';
import { english } from './locales';

const notes = JSON.parse(readFileSync('lib/i18n/messages/notes.json', 'utf8')) as Readonly<Record<string, string>>;

it('tell translators of messages that there are, each once, in the order of the alphabet, in sentences', () => {
  const words = createWords(english);
  const keys = Object.keys(notes);
  expect(keys.filter((key) => !words.has(key))).toEqual([]);
  expect(keys).toEqual(keys.toSorted());
  expect(Object.values(notes).filter((note) => !/^\p{Lu}.*\.$/su.test(note))).toEqual([]);
});
