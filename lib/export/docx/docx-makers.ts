import type { MakersOf } from '@/lib/export/model/format-makers';
import { writeRecord } from '@/lib/export/record/write-record';
import { writeHandover } from '@/lib/export/write/write-handover';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { writeReport } from '@/lib/export/write/write-report';
import type { docxFormats } from './docx-formats';
import { drawDocx } from './draw-docx';

export const docxMakers: MakersOf<typeof docxFormats> = {
  report: {
    docx: (report, setting) => drawDocx(writeReport(report, setting), setting.office),
    'one-pager-docx': (report, setting) => drawDocx(writeOnePager(report, setting), setting.office),
    'handover-docx': (report, setting) => drawDocx(writeHandover(report, setting), setting.office),
  },
  record: {
    'record-docx': (record, setting) => drawDocx(writeRecord(record, setting), setting.office),
  },
};
