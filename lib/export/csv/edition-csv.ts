/** The figures of an edition, a row a figure, for programs that read tables. */
import { stringify } from 'csv-stringify/sync';
import type { CellShares, Edition, EditionClass, EditionFigures, HeadingFigures, PublishedShare, SizeBand } from '@/lib/benchmark/pool/edition';

/** New columns may follow; none of these changes its place or its meaning. They are explained in docs/api.md. */
export const editionCsvColumns = ['edition', 'date', 'partition', 'class', 'size_from', 'size_to', 'kind', 'id', 'cell', 'statistic', 'value', 'figures_from', 'licence'] as const;

// A band written as one text, such as 10-14, would be taken for a day by programs that calculate.
const sizes: Readonly<Record<SizeBand, readonly [from: number, to?: number]>> = {
  '10-14': [10, 14],
  '15-24': [15, 24],
  '25-49': [25, 49],
  '50-99': [50, 99],
  '100+': [100],
};

const statistics = {
  'lower-quartile': 'lowerQuartile',
  median: 'median',
  'upper-quartile': 'upperQuartile',
  'median-from': 'medianFrom',
  'median-to': 'medianTo',
} as const satisfies Record<string, keyof HeadingFigures>;

type Field = string | number | undefined;
/** What one figure says: of which cell, which statistic, how much. */
type Figure = readonly [cell: string, statistic: string, value: PublishedShare];

/** RFC 4180 with CRLF, in ASCII, hence without a byte order mark; rows in the order of the document. */
export function writeEditionCsv(edition: Edition): string {
  const rows = edition.partitions.flatMap(({ id, headings, questions }) => [
    ...headings.flatMap((figures) => rowsOf({ edition, partition: id, kind: 'heading' }, figures, headingFigures)),
    ...questions.flatMap((figures) => rowsOf({ edition, partition: id, kind: 'question' }, figures, shares)),
  ]);
  return stringify([editionCsvColumns, ...rows], { record_delimiter: 'windows', escape_formulas: true, quoted_string: true });
}

interface Place {
  readonly edition: Edition;
  readonly partition: string;
  readonly kind: 'heading' | 'question';
}

function rowsOf<Figures>(place: Place, { id, from, classes }: EditionFigures<string, Figures>, list: (figures: Figures) => readonly Figure[]): readonly (readonly Field[])[] {
  return classes.flatMap((one) => list(one.figures).map((figure) => [...placeFields(place, one), place.kind, id, ...figure, from, place.edition.licence]));
}

function placeFields({ edition, partition }: Place, { id, size }: EditionClass): readonly Field[] {
  const [from, to] = sizes[size];
  return [edition.number, edition.date, partition, id, from, to];
}

function headingFigures(figures: HeadingFigures): readonly Figure[] {
  return Object.entries(statistics).map(([name, key]) => ['', name, figures[key]]);
}

function shares(figures: CellShares): readonly Figure[] {
  return Object.entries(figures).map(([cell, share]) => [cell, 'share', share]);
}
