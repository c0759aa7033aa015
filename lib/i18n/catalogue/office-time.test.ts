import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedLocales } from './locales';

const folder = new URL('../messages/', import.meta.url);
const files = publishedLocales.flatMap(({ messages }) =>
  readdirSync(new URL(messages, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${messages}/${name}`),
);

describe('a time of day', () => {
  it.each(files.filter((name) => name.endsWith('.json')))(
    'is the office’s wherever %s tells one, and never that of UTC',
    (file) => {
      expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/\bUTC\b/);
    },
  );
});
