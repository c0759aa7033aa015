import { DataTable, type Row } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/answer-text';
import { figureTexts } from '@/lib/i18n/benchmark-text';
import { verdictOnPeers } from '@/lib/i18n/peers-text';
import { bandsText, headingName, rangeText } from '@/lib/i18n/report-text';
import type { HeadingPeers, PeerFigures } from '@/lib/report/peers-report';
import type { HeadingReport } from '@/lib/report/report';

interface PeersTableProps {
  readonly peers: PeerFigures;
  readonly headings: readonly HeadingReport[];
  readonly reading: Reading;
}

const columns = [
  { key: 'heading' },
  { key: 'verdict' },
  { key: 'city', numeric: true },
  { key: 'middle', numeric: true },
  { key: 'median', numeric: true },
  { key: 'interval', numeric: true },
  { key: 'off', numeric: true },
] as const;

/** The numbers of the lower line of each strip, and what can be told from them. */
export function PeersTable({ peers, headings, reading }: PeersTableProps) {
  const { words } = reading;
  return (
    <div className="mt-4 break-inside-avoid text-sm [&_table]:text-sm [&_td]:whitespace-nowrap">
      <DataTable
        caption={words.t('benchmark.peers.caption')}
        columns={columns.map((column) => ({ ...column, label: words.t(`benchmark.peers.columns.${column.key}`) }))}
        rows={peers.headings.map((one) => rowOf(one, headings.find(({ dimension }) => dimension === one.dimension), reading))}
      />
    </div>
  );
}

function rowOf(one: HeadingPeers, own: HeadingReport | undefined, reading: Reading): Row {
  const { words } = reading;
  const { dimension, figures } = one;
  return {
    key: dimension,
    cells: {
      heading: headingName(reading, dimension),
      city: own ? cityText(own, reading) : '',
      ...figureTexts(words, figures),
      verdict: <span className="inline-block min-w-36 whitespace-normal">{verdictOnPeers(words, one)}</span>,
    },
  };
}

function cityText({ score }: HeadingReport, { words }: Reading): string {
  return score.applicable ? rangeText(words, score.low, score.high) : bandsText(words, score.bands);
}
