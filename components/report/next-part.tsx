import { ButtonLink } from '@/components/ui/button';
import { ReportPart } from './view/part';
import type { ReportView } from './view/report-view';

/** Where to go from the end of the report, for those who may do more than read it. */
export function NextPart({ reading: { words }, links }: ReportView) {
  const { documents, share, contribution } = links;
  if (documents === undefined && share === undefined) return null;
  return (
    <ReportPart id="next" title={words.t('report.next.title')} screenOnly>
      {documents === undefined ? null : (
        <>
          <p className="mt-3">{words.t('report.next.documents')}</p>
          <p className="mt-5">
            <ButtonLink href={documents}>{words.t('report.head.documents')}</ButtonLink>
          </p>
        </>
      )}
      {share === undefined ? null : (
        <p className="mt-5">
          <ButtonLink look="secondary" href={share}>
            {words.t('report.head.share')}
          </ButtonLink>
        </p>
      )}
      {contribution === undefined ? null : (
        <p className="mt-5">
          <a href={contribution}>{words.t('contribution.links.report')}</a>
        </p>
      )}
    </ReportPart>
  );
}
