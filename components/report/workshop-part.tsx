import { DocumentBlocks } from '@/components/document/document-blocks';
import { loweredHeadings } from '@/lib/export/model/lowered-headings';
import { workshopPart } from '@/lib/export/write/workshop/workshop-part';
import { ReportPart } from './view/part';
import type { ReportView } from './view/report-view';

/** Where workshops disagreed, and which answers they agreed on: the same blocks as in the documents. */
export function WorkshopPart({ report, reading }: ReportView) {
  const [title, ...blocks] = workshopPart({ report, reading });
  if (title?.kind !== 'heading') return null;
  return (
    <ReportPart id="workshop" title={title.text.map(({ text }) => text).join('')}>
      <div className="[&_figure]:mt-3! [&_figure]:block! [&_h3]:mt-8 [&_h4]:mt-6">
        <DocumentBlocks blocks={loweredHeadings(blocks)} />
      </div>
    </ReportPart>
  );
}
