import { ProfileChart, type ProfileMarks, type ProfileRow } from '@/components/charts/profile-chart';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { areaName, stageName, stripText } from '@/lib/i18n/text/report/report-text';
import { stageIds } from '@/lib/instrument/model/stage';
import type { AreaReport, ChangeReport } from '@/lib/report/types/report';
import type { ReportPages } from '@/components/report/view/report-places';
import { ProfileLegend } from './profile-legend';

interface ProfilePictureProps {
  readonly areas: readonly AreaReport[];
  /** What an earlier snapshot said, where the report is compared with one. */
  readonly change?: ChangeReport | undefined;
  /** Where each area leads; none where it is the page that is open. */
  readonly pages?: ReportPages | undefined;
  readonly reading: Reading;
}

/** The areas on one axis, with what each mark means. */
export function ProfilePicture({ areas, change, pages, reading }: ProfilePictureProps) {
  const rows = areas.map((area): ProfileRow => {
    const name = areaName(reading, area.area);
    const marks = marksOf(area, change);
    return {
      key: area.area,
      name: pages ? (
        <a href={pages.area(area.area)} className="text-ink no-underline hover:underline">
          {name}
        </a>
      ) : (
        name
      ),
      label: marks ? stripText(reading, area) : reading.words.t('report.profile.notApplicable'),
      ...(marks && { marks }),
    };
  });
  return (
    <div>
      <ProfileChart stages={stageIds.map((stage) => stageName(reading.words, stage))} rows={rows} />
      <ProfileLegend rows={rows} areas={areas} change={change} reading={reading} />
    </div>
  );
}

function marksOf(
  { area, score, robustness, rough, target }: AreaReport,
  change?: ChangeReport,
): ProfileMarks | undefined {
  if (!score.applicable) return undefined;
  const before = change?.areas.find((one) => one.area === area)?.before;
  return {
    low: score.low,
    high: score.high,
    point: score.point,
    evidenced: score.evidenced,
    ...(rough && robustness && { rough: { low: robustness.from, high: robustness.to } }),
    ...(target && { target: target.threshold }),
    ...(before?.applicable && before.point !== null && { earlier: before.point }),
  };
}
