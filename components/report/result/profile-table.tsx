import { DataTable, type Row } from '@/components/ui/data-table';
import type { Reading } from '@/lib/i18n/text/answer-text';
import {
  stagesText,
  distanceNumber,
  areaName,
  pointsText,
  rangeText,
  targetCell,
  targetsSetBy,
} from '@/lib/i18n/text/report/report-text';
import type { AreaReport } from '@/lib/report/types/report';

interface ProfileTableProps {
  readonly areas: readonly AreaReport[];
  readonly reading: Reading;
}

const columns = [
  { key: 'area' },
  { key: 'range', numeric: true },
  { key: 'point', numeric: true },
  { key: 'weights', numeric: true },
  { key: 'evidenced', numeric: true },
  { key: 'known', numeric: true },
  { key: 'target' },
  { key: 'distance', numeric: true },
] as const;

/** Every number of the profile, for those who read numbers better than strips. */
export function ProfileTable({ areas, reading }: ProfileTableProps) {
  const { words } = reading;
  const targets = areas.some(({ target }) => target !== undefined);
  const shown = columns.filter(({ key }) => targets || (key !== 'target' && key !== 'distance'));
  return (
    <div className="mt-8 break-inside-avoid print:mt-4 text-sm [&_table]:text-sm">
      <DataTable
        caption={words.t('report.profile.caption')}
        columns={shown.map((column) => ({
          ...column,
          label: words.t(`report.profile.columns.${column.key}`, { setBy: targetsSetBy(areas) }),
        }))}
        rows={areas.map((area) => rowOf(area, areas, reading))}
      />
    </div>
  );
}

function rowOf(
  { area: areaId, score, robustness, target }: AreaReport,
  areas: readonly AreaReport[],
  reading: Reading,
): Row {
  const { words } = reading;
  const none = words.t('report.profile.none');
  const area = areaName(reading, areaId);
  if (!score.applicable) return { key: areaId, cells: { area, range: stagesText(words, score.stages) } };
  return {
    key: areaId,
    cells: {
      area,
      range: rangeText(words, score.low, score.high),
      point: score.point === null ? none : pointsText(words, score.point),
      weights: robustness ? rangeText(words, robustness.from, robustness.to) : none,
      evidenced: words.whole(score.evidenced),
      known: words.t('report.profile.known', { percent: words.whole(100 * score.knownShare) }),
      target: target ? targetCell(words, target, areas) : none,
      distance: target ? distanceNumber(words, target.distance) : none,
    },
  };
}
