import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listImports, sourceNamed } from '@/lib/house/import-graph';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { formatIds, recordFormatIds } from './formats';

const words = createWords(english);
const described = readFileSync('docs/api.md', 'utf8');

/** All files that come along with one. */
function broughtBy(file: string, known: Set<string> = new Set()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const brought of listImports([file])) {
    const named = sourceNamed(brought);
    if (named === undefined) known.add(brought.specifier);
    else broughtBy(named, known);
  }
  return known;
}

describe('the table of formats', () => {
  it.each(formatIds)('has words for %s', (id) => {
    expect(words.t(`documents.formats.${id}`)).not.toBe('');
  });

  it.each(recordFormatIds)('has words for %s', (id) => {
    expect(words.t(`record.files.${id}`)).not.toBe('');
  });

  it('is described to programs', () => {
    expect([...formatIds, ...recordFormatIds].filter((id) => !new RegExp(`[\`=]${id}\``).test(described))).toEqual([]);
  });

  it('loads nothing that makes documents', () => {
    const brought = [...broughtBy('lib/export/model/formats.ts')];
    expect(brought.filter((file) => !/\/([a-z]+-)?format(s|-traits)\.ts$/.test(file))).toEqual([]);
  });
});
