import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import type { Report } from '@/lib/report/types/report';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { withoutTurns } from '@/lib/export/text/legible-text';
import { calculate, hasLibreOffice } from '@/lib/export/open-xml/libre-office.fixture';
import { sampleReport, sampleSetting } from '@/lib/export/xlsx/sample.fixture';
import { habitsOf } from './office-table';
import { csvColumns, writeCsv } from './write-csv';

const reports = [...personas.map(({ id, assessment }) => [id, sampleReport(assessment)] as const)];

function read(csv: string): readonly (readonly string[])[] {
  return parse(csv, { bom: true });
}

function column(
  rows: readonly (readonly string[])[],
  key: (typeof csvColumns)[number],
): readonly (string | undefined)[] {
  return rows.slice(1).map((row) => row[csvColumns.indexOf(key)]);
}

function indicatorOf(report: Report, question: string) {
  return report.areas.flatMap(({ indicators }) => indicators).find(({ id }) => id === question);
}

/** Every hostile text as a note and as the title of a document. */
function hostileReport(): Report {
  const report = sampleReport(requirePersona('evidenced-capital').assessment);
  const answers = report.answers.map((listed, index) => {
    const text = hostileTexts[index % hostileTexts.length] ?? '';
    return listed.answer
      ? { ...listed, answer: { ...listed.answer, note: text, evidence: [{ title: text }] } }
      : listed;
  });
  return { ...report, answers };
}

describe.each(reports)('the answers of %s as a table', (_id, report) => {
  const csv = writeCsv(report, sampleSetting);
  const rows = read(csv);

  it('has a row a question, in order', () => {
    expect(rows[0]).toHaveLength(csvColumns.length);
    expect(column(rows, 'id')).toEqual(report.answers.map(({ question }) => question));
  });

  it('gives every number as the report has it', () => {
    for (const [key, value] of [
      ['weight', (question: string) => indicatorOf(report, question)?.weight],
      ['lo', (question: string) => indicatorOf(report, question)?.lo],
      ['hi', (question: string) => indicatorOf(report, question)?.hi],
      ['contributionLow', (question: string) => indicatorOf(report, question)?.contribution.low],
      ['contributionHigh', (question: string) => indicatorOf(report, question)?.contribution.high],
    ] as const) {
      const cells = column(rows, key).map((cell) => (cell === '' ? undefined : Number(cell)));
      expect(cells, key).toEqual(report.answers.map(({ question }) => value(question)));
    }
  });

  it('gives every value', () => {
    const values = column(rows, 'value');
    report.answers.forEach(({ answer }, row) => {
      if (answer?.state !== 'answered') expect(values[row]).toBe('');
      else if (Array.isArray(answer.value)) expect(values[row]).toBe(answer.value.join('; '));
      else if (typeof answer.value !== 'object') expect(values[row]).toBe(String(answer.value));
    });
  });

  it('ends its lines and begins as Excel wants it', () => {
    expect(csv.startsWith('\uFEFF"Section",')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});

describe('hostile texts in the table', () => {
  const report = hostileReport();
  const csv = writeCsv(report, sampleSetting);
  const notes = column(read(csv), 'note');

  it('come back as they were typed, but for an apostrophe before what looks like a formula', () => {
    expect(read(csv)).toHaveLength(report.answers.length + 1);
    report.answers.forEach(({ answer }, row) => {
      const note = notes[row] ?? '';
      const typed = withoutTurns(answer?.note ?? '');
      if (typed.length > 32_000) expect(note.startsWith(typed.slice(0, 32_000)) && note.endsWith('file]')).toBe(true);
      else if (/^[=+\-@＝]/.test(typed)) expect(note).toBe(`'${typed}`);
      else expect(note).toBe(typed);
    });
  });

  it('never begin a cell like a formula', () => {
    for (const cell of read(csv).flat())
      expect(/^[=+\-@\t＝＋－＠]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
  });

  it.skipIf(!hasLibreOffice)(
    'stay texts in a program that calculates',
    async () => {
      const [tables] = await calculate([new TextEncoder().encode(csv)], 'csv');
      const [table = []] = [...(tables?.values() ?? [])];
      const position = csvColumns.indexOf('note');
      const shown = table.slice(1).map((row) => row[position] ?? '');
      expect(shown).toHaveLength(report.answers.length);
      shown.forEach((note, row) => expect(note.replace(/^'/, '')).toBe((notes[row] ?? '').replace(/^'/, '')));
    },
    120_000,
  );
});

describe('the table for people', () => {
  const report = sampleReport(requirePersona('evidenced-capital').assessment);
  const written = (country?: string) =>
    writeCsv(report, { ...sampleSetting, ...(country !== undefined && { country }) });
  const plain = read(written());
  const fractions = plain.flat().filter((cell) => /^\d+\.\d+$/.test(cell)).length;

  it.each(['DE', 'AT', 'FR', 'BE', 'PT', 'BR', 'ES', 'IT', 'NL', 'PL', 'DK', 'ID'])(
    'opens in columns on a double click in %s, where the comma is for decimals (opendidac/opendidac#680)',
    (country) => {
      const rows: readonly (readonly string[])[] = parse(written(country), { bom: true, delimiter: ';' });
      expect(rows).toEqual(
        plain.map((row) => row.map((cell) => (/^\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell))),
      );
      expect(fractions).toBeGreaterThan(0);
      // A first line that names the separator would make Excel forget that the file is UTF-8.
      expect(written(country)).toMatch(/^\uFEFF"Section";/);
    },
  );

  it.each([
    ['CH', ';', '.'],
    ['GB', ',', '.'],
    ['US', ',', '.'],
    ['IN', ',', '.'],
    ['JP', ',', '.'],
    ['XX', ',', '.'],
  ])('is written for Excel in %s with %j and %j', (country, delimiter, decimal) => {
    expect(habitsOf(country)).toEqual({ delimiter, decimal });
  });

  it('stays RFC 4180 for programs', () => {
    expect(written()).toMatch(/^\uFEFF"Section",/);
    expect(habitsOf(undefined)).toEqual({ delimiter: ',', decimal: '.' });
  });

  it.skipIf(!hasLibreOffice)(
    'opens in columns in LibreOffice as well, wherever it is from',
    async () => {
      const tables = await calculate(
        [written(), written('DE'), written('CH')].map((csv) => new TextEncoder().encode(csv)),
        'csv',
      );
      for (const sheets of tables) {
        const [table = []] = [...sheets.values()];
        expect(new Set(table.map((row) => row.length))).toEqual(new Set([csvColumns.length]));
        expect(table.map(([, id]) => id)).toEqual(plain.map(([, id]) => id));
      }
    },
    120_000,
  );
});
