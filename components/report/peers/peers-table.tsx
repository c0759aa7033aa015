import { DataTable, type Row } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { figureTexts } from '@/lib/i18n/text/report/benchmark-text';
import { verdictOnPeers } from '@/lib/i18n/text/report/peers-text';
import { stagesText, areaName, rangeText } from '@/lib/i18n/text/report/report-text';
import type { AreaPeers, PeerFigures } from '@/lib/report/types/peers-report';
import type { AreaReport } from '@/lib/report/types/report';

interface PeersTableProps {
  readonly peers: PeerFigures;
  readonly areas: readonly AreaReport[];
  readonly reading: Reading;
}

const columns = [
  { key: 'area' },
  { key: 'verdict' },
  { key: 'city', numeric: true },
  { key: 'middle', numeric: true },
  { key: 'median', numeric: true },
  { key: 'interval', numeric: true },
  { key: 'off', numeric: true },
] as const;

/** The numbers of the lower line of each strip, and what can be told from them. */
export function PeersTable({ peers, areas, reading }: PeersTableProps) {
  const { words } = reading;
  return (
    <div className="mt-4 break-inside-avoid text-sm [&_table]:text-sm [&_td]:whitespace-nowrap">
      <DataTable
        caption={words.t('benchmark.peers.caption')}
        columns={columns.map((column) => ({ ...column, label: words.t(`benchmark.peers.columns.${column.key}`) }))}
        rows={peers.areas.map((one) =>
          rowOf(
            one,
            areas.find(({ area }) => area === one.area),
            reading,
          ),
        )}
      />
    </div>
  );
}

function rowOf(one: AreaPeers, own: AreaReport | undefined, reading: Reading): Row {
  const { words } = reading;
  const { area, figures } = one;
  return {
    key: area,
    cells: {
      area: areaName(reading, area),
      city: own ? cityText(own, reading) : '',
      ...figureTexts(words, figures),
      verdict: <span className="inline-block min-w-36 whitespace-normal">{verdictOnPeers(words, one)}</span>,
    },
  };
}

function cityText({ score }: AreaReport, { words }: Reading): string {
  return score.applicable ? rangeText(words, score.low, score.high) : stagesText(words, score.stages);
}
