import type { ReactNode } from 'react';
import { earlierLook, pointLook, type ProfileRow, roughLook, targetShape } from '@/components/charts/profile-chart';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { targetsSetBy } from '@/lib/i18n/text/report/report-text';
import type { AreaReport, ChangeReport } from '@/lib/report/types/report';

interface ProfileLegendProps {
  readonly rows: readonly ProfileRow[];
  readonly areas: readonly AreaReport[];
  readonly change?: ChangeReport | undefined;
  readonly reading: Reading;
}

const drawings: Readonly<Record<string, ReactNode>> = {
  point: <circle cx="11" cy="7" r="5.5" className={pointLook} />,
  range: <rect width="22" height="12" y="1" rx="6" className="fill-accent" />,
  noEstimate: <rect width="20" height="10" x="1" y="2" rx="5" className="fill-paper stroke-accent stroke-2" />,
  rough: <rect width="22" height="12" y="1" rx="6" className={roughLook} />,
  evidenced: <line x2="22" y1="7" y2="7" className="stroke-evidence stroke-[4]" />,
  target: (
    <svg x="11" overflow="visible">
      <path d={targetShape} className="fill-target" />
    </svg>
  ),
  earlier: <circle cx="11" cy="7" r="5" className={earlierLook} />,
};

/** What the marks mean: those alone that are in the picture. */
export function ProfileLegend({ rows, areas, change, reading: { words } }: ProfileLegendProps) {
  const marks = rows.flatMap((row) => row.marks ?? []);
  const setBy = targetsSetBy(areas);
  const date = change ? words.date(new Date(change.earlier.asOf)) : '';
  const shown: Readonly<Record<string, boolean>> = {
    point: marks.some(({ point }) => point !== null),
    range: marks.some(({ point, low, high }) => point !== null && high > low),
    noEstimate: marks.some(({ point }) => point === null),
    rough: marks.some(({ rough }) => rough !== undefined),
    evidenced: marks.some(({ evidenced }) => evidenced > 0),
    target: marks.some(({ target }) => target !== undefined),
    earlier: marks.some(({ earlier }) => earlier !== undefined),
  };
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      {Object.entries(drawings)
        .filter(([mark]) => shown[mark])
        .map(([mark, drawing]) => (
          <li key={mark} className="flex items-center gap-2">
            <svg width="22" height="14" aria-hidden="true" className="shrink-0 overflow-visible">
              {drawing}
            </svg>
            {words.t(`report.profile.legend.${mark}`, { setBy, date })}
          </li>
        ))}
    </ul>
  );
}
