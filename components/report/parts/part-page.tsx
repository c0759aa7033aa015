import type { ComponentType, ReactNode } from 'react';
import { ChangePart } from '@/components/report/change/change-part';
import { ReportFrame } from '@/components/report/frame/report-frame';
import { headLine } from '@/components/report/frame/head-line';
import { type ReportPages, partsOf, type ReportPartId } from '@/components/report/view/report-places';
import type { ReportView } from '@/components/report/view/report-view';
import { Compare } from './compare';
import { NotKnown } from './not-known';
import { PlannedActions } from './plan';
import { Programme } from './programme';
import { Sources } from './sources';
import { TryOut } from './try-out';
import { Workshops } from './workshops';

const parts: Readonly<Record<ReportPartId, ComponentType<ReportView>>> = {
  compare: Compare,
  'not-known': NotKnown,
  'try-out': TryOut,
  programme: Programme,
  plan: PlannedActions,
  change: ChangePart,
  workshops: Workshops,
  sources: Sources,
};

interface PartPageProps extends ReportView {
  readonly part: ReportPartId;
  readonly pages: ReportPages;
  readonly letterhead?: ReactNode;
  readonly notice?: ReactNode;
}

/** A page of the report that is not about one area. */
export function PartPage({ part, pages, letterhead, notice, ...view }: PartPageProps) {
  const { report, reading, links, snapshots } = view;
  const Part = parts[part];
  return (
    <ReportFrame
      title={reading.words.t(`report.parts.${part}`)}
      kicker={headLine(view)}
      letterhead={letterhead}
      notice={notice}
      contents={{ pages, parts: partsOf(report, snapshots), current: part, onePager: links.onePager, reading }}
    >
      <div className="max-w-page">
        <Part {...view} />
      </div>
    </ReportFrame>
  );
}
