import type { ReactNode } from 'react';
import { Page } from '@/components/ui/page';
import { adviceTitle } from '@/lib/i18n/advice-text';
import type { Reading } from '@/lib/i18n/answer-text';
import { headingName } from '@/lib/i18n/report-text';
import type { HeadingExcerpt } from '@/lib/report/heading-excerpt';
import { documentStyle } from './document-style';
import { HeadingPart } from './heading-part';
import { ReportPart } from './part';
import { Profile } from './profile';
import type { ReportLinks } from './report-view';

interface HeadingBodyProps {
  readonly excerpt: HeadingExcerpt;
  readonly reading: Reading;
  readonly letterhead?: ReactNode;
  /** Where the whole report is, for those who may read it. */
  readonly report?: string | undefined;
  readonly links: ReportLinks;
}

/** The plan is no part of it. */
const notPlanned = { plan: [] } as const;

/** One heading of the report as a document of its own. */
export function HeadingBody({ excerpt, reading, letterhead, report, links }: HeadingBodyProps) {
  const { words } = reading;
  const { head, heading } = excerpt;
  const kicker = words.t('excerpt.heading.line', { city: head.city, form: head.form, date: words.date(new Date(head.asOf)) });
  return (
    <Page
      title={words.t('report.title', { city: head.city })}
      letterhead={letterhead}
      kicker={kicker}
      {...(report !== undefined && { back: { href: report, label: words.t('excerpt.wholeReport') } })}
    >
      <div className={documentStyle}>
        <Profile report={{ headings: [heading] }} reading={reading} />
        <HeadingPart heading={heading} report={notPlanned} reading={reading} links={links} />
        <EarlierElsewhere excerpt={excerpt} reading={reading} />
      </div>
    </Page>
  );
}

/** The advice above says what must come first; here it leads to what stands under headings that are not shown. */
function EarlierElsewhere({ excerpt: { earlierElsewhere }, reading }: Pick<HeadingBodyProps, 'excerpt' | 'reading'>) {
  const { words } = reading;
  if (earlierElsewhere.length === 0) return null;
  return (
    <ReportPart id="elsewhere" title={words.t('excerpt.heading.elsewhere')}>
      <p className="mt-3">{words.t('excerpt.heading.elsewhereText')}</p>
      <ul className="mt-3 list-disc space-y-1 ps-6">
        {earlierElsewhere.map((advice) => (
          <li key={advice.id} id={`advice-${advice.id}`}>
            {words.t('excerpt.heading.elsewhereItem', { title: adviceTitle(reading, advice), heading: headingName(reading, advice.dimension) })}
          </li>
        ))}
      </ul>
    </ReportPart>
  );
}
