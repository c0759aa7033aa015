import { PeerStrip } from '@/components/charts/peer-strip';
import { DataTable } from '@/components/ui/data-table';
import type { EditionClass, HeadingFigures } from '@/lib/benchmark/pool/edition';
import type { Reading } from '@/lib/i18n/answer-text';
import { figureTexts, peerStripText } from '@/lib/i18n/benchmark-text';
import { headingName } from '@/lib/i18n/report-text';
import type { DimensionId } from '@/lib/instrument/instrument';

/** The figures of one heading for the chosen cities, with the class as it stood when they were published. */
export interface ShownHeading {
  readonly id: DimensionId;
  readonly from: number;
  readonly group: EditionClass;
  readonly figures: HeadingFigures;
}

interface HeadingFiguresProps {
  readonly shown: readonly ShownHeading[];
  readonly reading: Reading;
}

const columns = [
  { key: 'heading' },
  { key: 'middle', numeric: true },
  { key: 'median', numeric: true },
  { key: 'interval', numeric: true },
  { key: 'size', numeric: true },
  { key: 'from', numeric: true },
] as const;

/** The headings as strips, and the same numbers in a table. */
export function HeadingFiguresPart({ shown, reading }: HeadingFiguresProps) {
  const { words } = reading;
  return (
    <>
      <ul>
        {shown.map(({ id, figures }) => (
          <li key={id} className="grid break-inside-avoid items-center gap-x-8 gap-y-1 border-b border-line py-3 sm:grid-cols-[13rem_1fr]">
            <p className="font-serif font-bold">{headingName(reading, id)}</p>
            <div className="px-3">
              <PeerStrip label={peerStripText(reading, id, figures)} figures={figures} digits={(points) => words.whole(points)} />
            </div>
          </li>
        ))}
      </ul>
      <PeerLegend reading={reading} />
      <DataTable
        caption={words.t('benchmark.headings.caption')}
        columns={columns.map((column) => ({ ...column, label: words.t(`benchmark.headings.columns.${column.key}`) }))}
        rows={shown.map(({ id, from, group, figures }) => ({
          key: id,
          cells: {
            heading: headingName(reading, id),
            ...figureTexts(words, figures, group.size),
            from: words.t('benchmark.editions.name', { number: from }),
          },
        }))}
      />
    </>
  );
}

const marks = [
  { key: 'middle', mark: <rect x="1" y="3" width="24" height="10" className="fill-paper stroke-ink" /> },
  { key: 'median', mark: <line x1="13" x2="13" y2="16" className="stroke-ink stroke-[3]" /> },
  { key: 'interval', mark: <line x2="26" y1="8" y2="8" className="stroke-muted stroke-[4]" /> },
] as const;

/** What the marks of the peers mean. */
export function PeerLegend({ reading: { words } }: Pick<HeadingFiguresProps, 'reading'>) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-base text-muted print:text-xs">
      {marks.map(({ key, mark }) => (
        <li key={key} className="flex items-center gap-2">
          <svg width="26" height="16" aria-hidden="true" className="shrink-0">
            {mark}
          </svg>
          {words.t(`benchmark.headings.legend.${key}`)}
        </li>
      ))}
    </ul>
  );
}
