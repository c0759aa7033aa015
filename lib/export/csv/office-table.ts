/**
 * A table that Excel opens in columns on a double click. Excel parts cells at the separator of its computer, which is a
 * semicolon wherever the comma is for decimals, and takes 22.5 for a day there. A first line `sep=,` would name another
 * separator, but makes Excel forget that the file is UTF-8 (alexcaza/export-to-csv#119). Whose computer it is nobody
 * can know, so it is taken for one in the city's country; where it is not, everything stands in one column, and no
 * number is read as another.
 */
import { stringify } from 'csv-stringify/sync';

export type Field = string | number | undefined;

/**
 * Without a country as RFC 4180 has it. With a byte order mark, CRLF, and an apostrophe before what might be taken for
 * a formula.
 */
export function officeTable(rows: readonly (readonly Field[])[], country: string | undefined): string {
  const { delimiter, decimal } = habitsOf(country);
  const written = rows.map((row) =>
    row.map((field) => (typeof field === 'number' ? numberField(field, decimal) : field)),
  );
  return stringify(written, {
    bom: true,
    delimiter,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_string: true,
  });
}

/**
 * Where it has a comma it becomes a text in quotation marks: programs that part cells at commas as well leave it whole.
 */
function numberField(value: number, decimal: string): Field {
  return decimal === '.' || Number.isInteger(value) ? value : String(value).replace('.', decimal);
}

interface Habits {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** They write a full stop, and part cells at semicolons all the same. */
const semicolonsAnyway = new Set(['CH', 'LI']);

/** What is usual in the language that most people of the country speak. */
export function habitsOf(country: string | undefined): Habits {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return { delimiter: ',', decimal: '.' };
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  const parts = new Intl.NumberFormat(`${language}-${country}`, { numberingSystem: 'latn' }).formatToParts(1.5);
  const decimal = parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
  return { delimiter: decimal === ',' || semicolonsAnyway.has(country) ? ';' : ',', decimal };
}
