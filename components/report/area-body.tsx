import type { ReactNode } from 'react';
import { Page } from '@/components/ui/page';
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { AreaExcerpt } from '@/lib/report/area-excerpt';
import { documentStyle } from './document-style';
import { AreaPart } from './area/area-part';
import { ReportPart } from './view/part';
import { Profile } from './front/profile';
import type { ReportLinks } from './view/report-view';

interface AreaBodyProps {
  readonly excerpt: AreaExcerpt;
  readonly reading: Reading;
  readonly letterhead?: ReactNode;
  /** Where the whole report is, for those who may read it. */
  readonly report?: string | undefined;
  readonly links: ReportLinks;
}

/** The plan is no part of it. */
const notPlanned = { plan: [] } as const;

/** One area of the report as a document of its own. */
export function AreaBody({ excerpt, reading, letterhead, report, links }: AreaBodyProps) {
  const { words } = reading;
  const { head, area } = excerpt;
  const kicker = words.t('excerpt.area.line', {
    city: head.city,
    form: head.form,
    date: words.date(new Date(head.asOf)),
  });
  return (
    <Page
      title={words.t('report.title', { city: head.city })}
      letterhead={letterhead}
      kicker={kicker}
      {...(report !== undefined && { back: { href: report, label: words.t('excerpt.wholeReport') } })}
    >
      <div className={documentStyle}>
        <Profile report={{ areas: [area] }} reading={reading} />
        <AreaPart area={area} report={notPlanned} reading={reading} links={links} />
        <EarlierElsewhere excerpt={excerpt} reading={reading} />
      </div>
    </Page>
  );
}

/** The recommendations above say what must come first; here it leads to what stands in areas that are not shown. */
function EarlierElsewhere({ excerpt: { earlierElsewhere }, reading }: Pick<AreaBodyProps, 'excerpt' | 'reading'>) {
  const { words } = reading;
  if (earlierElsewhere.length === 0) return null;
  return (
    <ReportPart id="elsewhere" title={words.t('excerpt.area.elsewhere')}>
      <p className="mt-3">{words.t('excerpt.area.elsewhereText')}</p>
      <ul className="mt-3 list-disc space-y-1 ps-6">
        {earlierElsewhere.map((recommendation) => (
          <li key={recommendation.id} id={`recommendation-${recommendation.id}`}>
            {words.t('excerpt.area.elsewhereItem', {
              title: recommendationTitle(reading, recommendation),
              area: areaName(reading, recommendation.area),
            })}
          </li>
        ))}
      </ul>
    </ReportPart>
  );
}
