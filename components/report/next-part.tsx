import { ButtonLink } from '@/components/ui/button';
import { ReportPart } from './part';
import type { ReportView } from './report-view';

/** Where to go from the end of the report, for those who may do more than read it. */
export function NextPart({ reading: { words }, links }: ReportView) {
  if (links.share === undefined) return null;
  return (
    <ReportPart id="next" title={words.t('report.next.title')} screenOnly>
      <p className="mt-3">{words.t('report.next.print')}</p>
      <p className="mt-5">
        <ButtonLink href={links.share}>{words.t('report.head.share')}</ButtonLink>
      </p>
    </ReportPart>
  );
}
