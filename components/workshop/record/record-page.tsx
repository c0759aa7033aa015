import type { ReactNode } from 'react';
import { DocumentBlocks } from '@/components/document/document-blocks';
import { DownloadProgress } from '@/components/assessment/documents/download-progress';
import { progressTexts } from '@/components/assessment/documents/progress-texts';
import { longTextStyle } from '@/components/document/long-text-style';
import { Page } from '@/components/ui/page';
import { Contents, Part } from '@/components/ui/part';
import { loweredHeadings } from '@/lib/export/model/lowered-headings';
import { type RecordFormatId, recordFormatIds, recordFormats } from '@/lib/export/model/formats';
import { recordParts } from '@/lib/export/record/write-record';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { contentsOf } from '@/lib/export/model/document-contents';
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';

interface RecordPageProps {
  readonly record: WorkshopRecord;
  readonly reading: Reading;
  readonly letterhead: ReactNode;
  /** Where the workshop is run. */
  readonly console: string;
  /** Where the record is to be had as a file. */
  readonly files: string;
}

/** The record of a workshop: the document that is also made as PDF and as DOCX, with the ways to take it along. */
export function RecordPage({ record, reading, letterhead, console: back, files }: RecordPageProps) {
  const { words } = reading;
  const addressOf = (format: RecordFormatId) => {
    const separators = recordFormats[format].extension === 'csv' ? '&separators=country' : '';
    return `${files}?format=${format}${separators}`;
  };
  const blocks = recordParts({ record, reading, office: {} });
  return (
    <Page
      title={<bdi translate="no">{record.title}</bdi>}
      letterhead={letterhead}
      kicker={<RecordKicker record={record} reading={reading} />}
      lead={words.t('record.lead')}
      measure="wide"
      back={{ href: back, label: words.t('record.back') }}
    >
      <Contents
        title={words.t('record.contents')}
        items={[...contentsOf(blocks), { id: 'files', title: words.t('record.files.title') }]}
      />
      <div className={longTextStyle}>
        <DocumentBlocks blocks={loweredHeadings(blocks)} />
      </div>
      <div className="print:hidden">
        <Part id="files" title={words.t('record.files.title')}>
          <p>{words.t('record.files.text')}</p>
          <DownloadProgress texts={progressTexts(words)} />
          <ul className="space-y-2">
            {recordFormatIds.map((format) => (
              <li key={format}>
                <a href={addressOf(format)} download="" data-document="" className="inline-block py-1">
                  {words.t(`record.files.${format}`)}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      </div>
    </Page>
  );
}

function RecordKicker({ record: { city, day }, reading: { words } }: Pick<RecordPageProps, 'record' | 'reading'>) {
  return (
    <>
      {words.t('record.kind')} · <bdi translate="no">{city}</bdi> · {words.date(new Date(day))}
    </>
  );
}
