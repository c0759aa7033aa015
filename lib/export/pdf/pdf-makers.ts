import { writeCards } from '@/lib/export/guide/write-cards';
import { writeGuide } from '@/lib/export/guide/write-guide';
import type { MakersOf } from '@/lib/export/model/format-makers';
import { writeRecord } from '@/lib/export/record/write-record';
import { writeHandover } from '@/lib/export/write/write-handover';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { writeReport } from '@/lib/export/write/write-report';
import { drawPdf } from './draw-pdf';
import type { pdfFormats } from './pdf-formats';

export const pdfMakers: MakersOf<typeof pdfFormats> = {
  report: {
    pdf: (report, setting) => drawPdf(writeReport(report, setting), setting.office),
    'one-pager-pdf': (report, setting) => drawPdf(writeOnePager(report, setting), setting.office),
    'handover-pdf': (report, setting) => drawPdf(writeHandover(report, setting), setting.office),
  },
  record: {
    'record-pdf': (record, setting) => drawPdf(writeRecord(record, setting), setting.office),
  },
  guide: {
    'guide-pdf': ({ reading, office }) => drawPdf(writeGuide(reading.words), office),
    'cards-pdf': ({ reading, office }) => drawPdf(writeCards(reading.instrument, reading.words), office),
  },
};
