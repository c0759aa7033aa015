import type { ReactNode } from 'react';
import { headLine } from '@/components/report/frame/head-line';
import { ReportFrame } from '@/components/report/frame/report-frame';
import { TakeUpForm } from '@/components/report/recommendations/take-up';
import { More } from '@/components/report/view/more';
import { type ReportPages, partsOf } from '@/components/report/view/report-places';
import type { ReportView } from '@/components/report/view/report-view';
import { headlineText } from '@/lib/i18n/text/report/basis-text';
import { AreaRows } from './area-rows';
import { PeersInWords } from './peers-in-words';
import { ProfilePicture } from './profile-picture';
import { ProfileTable } from './profile-table';
import { ReportActions } from './report-actions';
import { SnapshotOffer } from './snapshot-offer';
import { ThreeSteps } from './three-steps';

interface ResultPageProps extends ReportView {
  readonly pages: ReportPages;
  readonly letterhead?: ReactNode;
  readonly notice?: ReactNode;
}

/** The first page of the report: one sentence, one picture, three first steps, and a row for each area. */
export function ResultPage({ pages, letterhead, notice, ...view }: ResultPageProps) {
  const { report, reading, links, snapshots } = view;
  const { words } = reading;
  return (
    <ReportFrame
      title={headlineText(words, report.headline)}
      kicker={headLine(view)}
      actions={<ReportActions {...view} />}
      letterhead={letterhead}
      notice={notice}
      contents={{ pages, parts: partsOf(report, snapshots), current: 'result', onePager: links.onePager, reading }}
    >
      <TakeUpForm from="result" {...view} />
      <div className="mt-5 grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_17.5rem] print:block">
        <section aria-labelledby="profile">
          <h2 id="profile" className="sr-only">
            {words.t('report.profile.title')}
          </h2>
          <ProfilePicture areas={report.areas} change={report.change} pages={pages} reading={reading} />
          <PeersInWords {...view} />
        </section>
        <ThreeSteps {...view} />
      </div>
      <AreaRows {...view} />
      <SnapshotOffer {...view} />
      <More onPaper="open" summary={words.t('report.profile.numbers')}>
        <ProfileTable areas={report.areas} reading={reading} />
      </More>
    </ReportFrame>
  );
}
