import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Edition } from '@/lib/benchmark/pool/edition/edition';
import { editionSchema } from '@/lib/benchmark/pool/edition/edition-schema';
import { sampleEdition } from '@/lib/report/sample-edition.fixture';
import { editionCsvColumns, writeEditionCsv } from './edition-csv';

type Row = Readonly<Record<(typeof editionCsvColumns)[number], string>>;

function read(csv: string): readonly Row[] {
  return parse(csv, { columns: true });
}

/** As the rows must tell it, from the document by another way than the writer's: each figure with where it stands. */
function figuresIn(edition: Edition): readonly string[] {
  const found: string[] = [];
  for (const { id: division, classes } of edition.divisions) {
    for (const { id: name, size, sharesMayBeOff, areas, questions } of classes) {
      for (const [id, { mayBeOff, ...figures }] of Object.entries(areas)) {
        for (const [key, value] of Object.entries(figures))
          found.push([division, name, size, id, key, value, /^median./.test(key) ? '' : mayBeOff].join('|'));
      }
      for (const [id, shares] of Object.entries(questions)) {
        for (const [key, value] of Object.entries(shares))
          found.push([division, name, size, id, key, value, typeof value === 'number' ? sharesMayBeOff : ''].join('|'));
      }
    }
  }
  return found.toSorted();
}

function figuresOf(rows: readonly Row[]): readonly string[] {
  const camel = (text: string) => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return rows
    .map((row) => {
      const size = row.size_to === '' ? `${row.size_from}+` : `${row.size_from}-${row.size_to}`;
      const key = row.kind === 'area' ? camel(row.statistic) : row.part;
      return [row.division, row.class, size, row.id, key, row.value, row.may_be_off].join('|');
    })
    .toSorted();
}

describe('the figures of an edition as a table', () => {
  const csv = writeEditionCsv(sampleEdition);
  const rows = read(csv);

  it('come from an edition as there may be one', () => {
    expect(editionSchema.parse(sampleEdition)).toEqual(sampleEdition);
  });

  it('are those of the document, each once', () => {
    expect(figuresOf(rows)).toEqual(figuresIn(sampleEdition));
  });

  it('name their edition, their licence and what kind they are in every row', () => {
    for (const row of rows) {
      expect(row).toMatchObject({
        edition: '2',
        date: '2026-11-01',
        licence: 'CC-BY-4.0',
        kind: row.statistic === 'share' ? 'question' : 'area',
      });
      expect(row.part === '').toBe(row.kind === 'area');
    }
  });

  it('are plain ASCII with the columns first and a line a row', () => {
    expect(csv.split('\r\n')[0]).toBe(editionCsvColumns.map((column) => `"${column}"`).join(','));
    expect(csv).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('are written the same way each time', () => {
    expect(writeEditionCsv(structuredClone(sampleEdition))).toBe(csv);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never begin a cell like the formula %j', (text) => {
    const divisions = sampleEdition.divisions.map((division) => ({
      ...division,
      classes: division.classes.map((one) => ({ ...one, questions: { [text]: { yes: 50 } } })),
    }));
    const hostile = { ...sampleEdition, divisions };
    const ids = read(writeEditionCsv(hostile))
      .filter(({ kind }) => kind === 'question')
      .map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([`'${text}`]));
  });
});
