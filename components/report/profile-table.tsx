import { DataTable, type Row } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/answer-text';
import { bandsText, distanceNumber, headingName, pointsText, rangeText, targetCell, targetsSetBy } from '@/lib/i18n/report-text';
import type { HeadingReport } from '@/lib/report/report';

interface ProfileTableProps {
  readonly headings: readonly HeadingReport[];
  readonly reading: Reading;
}

const columns = [
  { key: 'heading' },
  { key: 'range', numeric: true },
  { key: 'point', numeric: true },
  { key: 'weights', numeric: true },
  { key: 'evidenced', numeric: true },
  { key: 'known', numeric: true },
  { key: 'target' },
  { key: 'distance', numeric: true },
] as const;

/** Every number of the profile, for those who read numbers better than strips. */
export function ProfileTable({ headings, reading }: ProfileTableProps) {
  const { words } = reading;
  const targets = headings.some(({ target }) => target !== undefined);
  const shown = columns.filter(({ key }) => targets || (key !== 'target' && key !== 'distance'));
  return (
    <div className="mt-8 break-inside-avoid print:mt-4 text-sm [&_table]:text-sm">
      <DataTable
        caption={words.t('report.profile.caption')}
        columns={shown.map((column) => ({ ...column, label: words.t(`report.profile.columns.${column.key}`, { setBy: targetsSetBy(headings) }) }))}
        rows={headings.map((heading) => rowOf(heading, headings, reading))}
      />
    </div>
  );
}

function rowOf({ dimension, score, robustness, target }: HeadingReport, headings: readonly HeadingReport[], reading: Reading): Row {
  const { words } = reading;
  const none = words.t('report.profile.none');
  const heading = headingName(reading, dimension);
  if (!score.applicable) return { key: dimension, cells: { heading, range: bandsText(words, score.bands) } };
  return {
    key: dimension,
    cells: {
      heading,
      range: rangeText(words, score.low, score.high),
      point: score.point === null ? none : pointsText(words, score.point),
      weights: robustness ? rangeText(words, robustness.from, robustness.to) : none,
      evidenced: words.whole(score.evidenced),
      known: words.t('report.profile.known', { percent: words.whole(100 * score.knownShare) }),
      target: target ? targetCell(words, target, headings) : none,
      distance: target ? distanceNumber(words, target.distance) : none,
    },
  };
}
