import { describe, expect, it } from 'vitest';
import { personas } from '@/lib/instrument/v1/personas';
import { createWords } from './create-words';
import { english } from './locales';

describe('words about the example reports', () => {
  it.each(personas.map(({ id }) => id))('introduce %s in one sentence', (id) => {
    expect(createWords(english).t(`report.examples.about.${id}`)).toMatch(/^[A-Z].+\.$/u);
  });
});
