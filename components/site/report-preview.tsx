import { ProfilePicture } from '@/components/report/result/profile-picture';
import { headlineText } from '@/lib/i18n/text/report/basis-text';
import { firstRecommendation } from '@/lib/i18n/text/report/first-steps-text';
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Report } from '@/lib/report/types/report';

interface ReportPreviewProps {
  /** Of an invented city. */
  readonly report: Report;
  readonly href: string;
  readonly reading: Reading;
}

/** What comes out: the first page of a report, made smaller. */
export function ReportPreview({ report, href, reading }: ReportPreviewProps) {
  const { words } = reading;
  return (
    <figure className="rounded-md border border-line bg-surface p-4 sm:p-5">
      <div className="border-b border-line pb-3">
        <p className="font-serif text-lg leading-snug font-bold">{headlineText(words, report.headline)}</p>
      </div>
      <div className="mt-3">
        <ProfilePicture areas={report.areas} reading={reading} />
      </div>
      <ol className="mt-4 list-decimal border-t border-line ps-6 pt-3 text-base">
        {firstRecommendation(report).map((one) => (
          <li key={one.id}>{recommendationTitle(reading, one)}</li>
        ))}
      </ol>
      <figcaption className="mt-3 text-sm text-muted">
        {words.rich('landing.sample', { a: (chunks) => <a href={href}>{chunks}</a> })}
      </figcaption>
    </figure>
  );
}
