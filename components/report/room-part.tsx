import { DocumentBlocks } from '@/components/document/document-blocks';
import { loweredHeadings } from '@/lib/export/lowered-headings';
import { roomPart } from '@/lib/export/write/room-part';
import { ReportPart } from './part';
import type { ReportView } from './report-view';

/** Where rooms disagreed, and which answers they agreed on: the same blocks as in the documents. */
export function RoomPart({ report, reading }: ReportView) {
  const [title, ...blocks] = roomPart({ report, reading });
  if (title?.kind !== 'heading') return null;
  return (
    <ReportPart id="room" title={title.text.map(({ text }) => text).join('')}>
      <div className="[&_figure]:mt-3! [&_figure]:block! [&_h3]:mt-8 [&_h4]:mt-6">
        <DocumentBlocks blocks={loweredHeadings(blocks)} />
      </div>
    </ReportPart>
  );
}
