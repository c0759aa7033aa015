import type { MakersOf } from '@/lib/export/model/format-makers';
import { writeRecordCsv } from '@/lib/export/record/record-csv';
import type { csvFormats } from './csv-formats';
import { writeCsv } from './write-csv';

export const csvMakers: MakersOf<typeof csvFormats> = {
  report: { csv: writeCsv },
  record: { 'record-csv': writeRecordCsv },
};
