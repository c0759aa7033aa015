/** The figures of an edition, a row a figure, for programs that read tables. */
import { stringify } from 'csv-stringify/sync';
import {
  type Edition,
  type EditionClass,
  type AreaFigures,
  type PublishedShare,
  sizeEnds,
} from '@/lib/benchmark/pool/edition/edition';
import { areaIds } from '@/lib/instrument/model/instrument';

/** New columns may follow; none of these changes its place or its meaning. They are explained in docs/api.md. */
export const editionCsvColumns = [
  'edition',
  'date',
  'division',
  'class',
  'size_from',
  'size_to',
  'kind',
  'id',
  'part',
  'statistic',
  'value',
  'may_be_off',
  'licence',
] as const;

const statistics = {
  'lower-quartile': 'lowerQuartile',
  median: 'median',
  'upper-quartile': 'upperQuartile',
  'median-from': 'medianFrom',
  'median-to': 'medianTo',
} as const satisfies Record<string, keyof AreaFigures>;

/** The interval of the median is wider by what it may be off already. */
const intervalEnds: ReadonlySet<string> = new Set(['median-from', 'median-to']);

type Field = string | number | undefined;

/** RFC 4180 with CRLF, in ASCII, hence without a byte order mark; rows in the order of the document. */
export function writeEditionCsv({ number, date, licence, divisions }: Edition): string {
  const rows = divisions.flatMap(({ id, classes }) =>
    classes.flatMap((one) => {
      // A range written as one text, such as 10-14, would be taken for a day by programs that calculate.
      const { from, to } = sizeEnds[one.size];
      return [...areaRows(one), ...shareRows(one)].map((figure): readonly Field[] => [
        number,
        date,
        id,
        one.id,
        from,
        to,
        ...figure,
        licence,
      ]);
    }),
  );
  return stringify([editionCsvColumns, ...rows], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_string: true,
  });
}

/** From `kind` to `may_be_off`. */
type Figure = readonly [
  kind: 'area' | 'question',
  id: string,
  part: string,
  statistic: string,
  value: PublishedShare,
  mayBeOff: number | undefined,
];

function areaRows({ areas }: EditionClass): readonly Figure[] {
  return areaIds.flatMap((area) =>
    Object.entries(statistics).map(([name, key]): Figure => [
      'area',
      area,
      '',
      name,
      areas[area][key],
      intervalEnds.has(name) ? undefined : areas[area].mayBeOff,
    ]),
  );
}

function shareRows({ questions, sharesMayBeOff }: EditionClass): readonly Figure[] {
  return Object.entries(questions).flatMap(([question, shares]) =>
    Object.entries(shares).map(([part, share]): Figure => [
      'question',
      question,
      part,
      'share',
      share,
      typeof share === 'number' ? sharesMayBeOff : undefined,
    ]),
  );
}
