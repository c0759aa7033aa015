import { buttonStyles } from '@/components/ui/button';
import type { ReportView } from '@/components/report/view/report-view';

const shape = 'inline-block rounded-sm border-2 px-3.5 py-1.5 text-base font-semibold no-underline';

/** What most people come for once they have read: the report as a file, and a link for somebody else. */
export function ReportActions({
  reading: { words },
  links: { share, documents },
}: Pick<ReportView, 'reading' | 'links'>) {
  if (share === undefined && documents === undefined) return null;
  return (
    <p className="flex shrink-0 flex-wrap gap-2 print:hidden">
      {share === undefined ? null : (
        <a href={share} className={`${shape} ${buttonStyles.secondary}`}>
          {words.t('report.head.share')}
        </a>
      )}
      {documents === undefined ? null : (
        <a href={documents} className={`${shape} ${buttonStyles.primary}`}>
          {words.t('report.head.documents')}
        </a>
      )}
    </p>
  );
}
