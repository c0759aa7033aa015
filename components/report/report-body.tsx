import type { ReactNode } from 'react';
import { Page } from '@/components/ui/page';
import { fullFormText, summaryText } from '@/lib/i18n/text/report/report-text';
import { ChangePart } from './front/change-part';
import { ContextPart } from './peers/context-part';
import { documentStyle } from './document-style';
import { FirstSteps } from './front/first-steps';
import { AreaPart } from './area/area-part';
import { Profile } from './front/profile';
import { NextPart } from './next-part';
import { PeersPart } from './peers/peers-part';
import { PlanPart } from './plan/plan-part';
import { ProgrammePart } from './plan/programme-part';
import { ProvenancePart } from './provenance-part';
import type { ReportView } from './view/report-view';
import { WorkshopPart } from './workshop-part';
import { TakeUpForm } from './recommendations/take-up';
import { UnknownsPart } from './front/unknowns-part';
import { WhatIfPart } from './plan/what-if-part';

interface ReportBodyProps extends ReportView {
  /** Only where no other navigation leads away from the report. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Whose report it is. */
  readonly letterhead?: ReactNode;
  /** What a reader must know before anything else, such as that a city is invented. */
  readonly notice?: ReactNode;
}

/** The whole report as one document, from the head line to where it comes from. */
export function ReportBody({ back, letterhead, notice, ...view }: ReportBodyProps) {
  const { report, reading } = view;
  const { words } = reading;
  return (
    <Page
      title={words.t('report.title', { city: report.head.city })}
      letterhead={letterhead}
      kicker={headLine(view)}
      {...(back && { back })}
      lead={summaryText(reading, report.summary).join(' ')}
    >
      <div className={documentStyle}>
        {notice}
        <TakeUpForm {...view} />
        <ReportNavigation {...view} />
        <Profile {...view} />
        {report.fullFormAdds ? <FullFormAdds {...view} /> : null}
        <PeersPart {...view} />
        <FirstSteps {...view} />
        <ChangePart {...view} />
        {report.areas.map((area) => (
          <AreaPart key={area.area} area={area} answers={report.answers} {...view} />
        ))}
        <ContextPart {...view} />
        <WorkshopPart {...view} />
        <UnknownsPart {...view} />
        <ProgrammePart {...view} />
        <WhatIfPart {...view} />
        <PlanPart {...view} />
        <ProvenancePart {...view} />
        <NextPart {...view} />
      </div>
    </Page>
  );
}

function headLine({ report: { head }, reading: { words } }: ReportView): string {
  const { city, form, asOf, counts, answeredBy } = head;
  const line = words.t('report.head.line', {
    city,
    form,
    date: words.date(new Date(asOf)),
    answered: counts.answered,
    questions: counts.questions,
  });
  return answeredBy === undefined ? line : `${line}. ${words.t('report.head.answeredBy', { who: answeredBy })}`;
}

const places = [
  { id: 'peers', key: 'peers', needs: 'peers' },
  { id: 'first', key: 'first', needs: 'recommendation' },
  { id: 'programme', key: 'programme', needs: 'recommendation' },
  { id: 'workshop', key: 'workshop', needs: 'workshop' },
  { id: 'unknowns', key: 'unknowns', needs: 'nothing' },
  { id: 'what-if', key: 'whatIf', needs: 'recommendation' },
  { id: 'provenance', key: 'provenance', needs: 'nothing' },
] as const;

function ReportNavigation({ report, reading: { words }, links }: ReportView) {
  const advised = report.areas.some(
    ({ recommendations, recommendationsIfMissing }) => recommendations.length + recommendationsIfMissing.length > 0,
  );
  const has = {
    peers: report.peers !== undefined,
    recommendation: advised,
    workshop: report.workshops !== undefined,
    nothing: true,
  };
  return (
    <nav aria-label={words.t('report.head.links')} className="mb-8 print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {places
          .filter(({ needs }) => has[needs])
          .map(({ id, key }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {words.t(`report.head.${key}`)}
              </a>
            </li>
          ))}
        {[
          { href: links.documents, key: 'report.head.documents' },
          { href: links.onePager, key: 'excerpt.onePager.link' },
        ].map(({ href, key }) =>
          href === undefined ? null : (
            <li key={key}>
              <a href={href} className="inline-block py-1">
                {words.t(key)}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

function FullFormAdds({ report, reading }: ReportView) {
  const { words } = reading;
  const adds = report.fullFormAdds;
  if (adds === undefined) return null;
  return (
    <section aria-labelledby="full-form" className="mt-8">
      <h2 id="full-form" className="text-xl">
        {words.t('report.quick.title')}
      </h2>
      <p className="mt-2">{fullFormText(reading, adds)}</p>
    </section>
  );
}
