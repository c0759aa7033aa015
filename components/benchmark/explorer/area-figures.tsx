import type { ReactNode } from 'react';
import { diamond } from '@/components/charts/diamond';
import { PeerStrip } from '@/components/charts/peer-strip';
import { DataTable } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { figureTexts, peerStripText } from '@/lib/i18n/text/report/benchmark-text';
import { areaName, rangeText } from '@/lib/i18n/text/report/report-text';
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';
import type { MarkedCity } from './marked-city';
import type { ShownGroup } from './shown-groups';

interface AreaFiguresProps {
  readonly groups: readonly ShownGroup[];
  readonly marked?: MarkedCity | undefined;
  readonly reading: Reading;
}

const columns = [
  { key: 'area' },
  { key: 'middle', numeric: true },
  { key: 'median', numeric: true },
  { key: 'interval', numeric: true },
  { key: 'off', numeric: true },
] as const;

const rowLook =
  'grid break-inside-avoid items-center gap-x-8 gap-y-1 ' + 'border-b border-line py-3 sm:grid-cols-[13rem_1fr]';

/** The areas as strips, and the same numbers in a table for each group. */
export function AreaFiguresPart({ groups, marked, reading }: AreaFiguresProps) {
  const { words } = reading;
  return (
    <>
      <ul>
        {areaIds.map((area) => (
          <li key={area} className={rowLook}>
            <p className="font-serif font-bold">{areaName(reading, area)}</p>
            <div className="px-3">
              <PeerStrip
                label={stripText(area, { groups, marked, reading })}
                groups={groups.map(({ letter, figures }) => ({ letter, figures: figures.areas[area] }))}
                own={marked?.ranges[area]}
                digits={(points) => words.whole(points)}
              />
            </div>
          </li>
        ))}
      </ul>
      <PeerLegend
        reading={reading}
        city={marked === undefined || Object.keys(marked.ranges).length === 0 ? undefined : marked.city}
      />
      {marked !== undefined && Object.keys(marked.ranges).length === 0 ? <p>{words.t('benchmark.own.quick')}</p> : null}
      {groups.map((group) => (
        <DataTable
          key={group.letter}
          caption={words.t('benchmark.areas.caption', { group: group.name })}
          columns={columns.map((column) => ({ ...column, label: words.t(`benchmark.areas.columns.${column.key}`) }))}
          rows={areaIds.map((area) => ({
            key: area,
            cells: { area: areaName(reading, area), ...figureTexts(words, group.figures.areas[area]) },
          }))}
        />
      ))}
    </>
  );
}

/** For those who do not see the strip. */
function stripText(area: AreaId, { groups, marked, reading }: AreaFiguresProps): string {
  const { words } = reading;
  const own = marked?.ranges[area];
  return [
    ...groups.map(({ isOneOfTwo, name, figures }) =>
      [...(isOneOfTwo ? [`${name}.`] : []), peerStripText(reading, area, figures.areas[area])].join(' '),
    ),
    ...(marked && own
      ? [words.t('benchmark.own.range', { city: marked.city, range: rangeText(words, own.low, own.high) })]
      : []),
  ].join(' ');
}

/** The bar behind the diamond. */
const ownBar = 'M-13-3h26v6h-26Z';

const marks = [
  { key: 'middle', mark: <rect x="1" y="3" width="24" height="10" className="fill-paper stroke-ink" /> },
  { key: 'median', mark: <line x1="13" x2="13" y2="16" className="stroke-ink stroke-[3]" /> },
  { key: 'interval', mark: <line x2="26" y1="8" y2="8" className="stroke-muted stroke-[4]" /> },
  { key: 'off', mark: <line x2="26" y1="8" y2="8" className="stroke-ink [stroke-dasharray:2_2]" /> },
] as const;

/** What the marks of the peers mean, and whose the bar is. */
export function PeerLegend({
  reading: { words },
  city,
}: Pick<AreaFiguresProps, 'reading'> & { readonly city?: string | undefined }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-base text-muted print:text-xs">
      {city === undefined ? null : (
        <LegendItem
          mark={<path d={`${ownBar}${diamond}`} transform="translate(13 8)" className="fill-accent" />}
          text={words.t('benchmark.own.legend', { city })}
        />
      )}
      {marks.map(({ key, mark }) => (
        <LegendItem key={key} mark={mark} text={words.t(`benchmark.areas.legend.${key}`)} />
      ))}
    </ul>
  );
}

function LegendItem({ mark, text }: { readonly mark: ReactNode; readonly text: string }) {
  return (
    <li className="flex min-w-0 items-center gap-2 wrap-anywhere">
      <svg width="26" height="16" aria-hidden="true" className="shrink-0">
        {mark}
      </svg>
      {text}
    </li>
  );
}
