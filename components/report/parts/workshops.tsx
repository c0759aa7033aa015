import { DocumentBlocks } from '@/components/document/document-blocks';
import { workshopPart } from '@/lib/export/write/workshop/workshop-part';
import type { ReportView } from '@/components/report/view/report-view';

/** Where workshops disagreed, and which answers they agreed on: the same blocks as in the documents. */
export function Workshops({ report, reading }: ReportView) {
  const [, ...blocks] = workshopPart({ report, reading });
  return (
    <div className="[&_figure]:mt-3! [&_figure]:block! [&_h3]:mt-8 [&_h4]:mt-6">
      <DocumentBlocks blocks={blocks} />
    </div>
  );
}
