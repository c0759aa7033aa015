import type { MakersOf } from '@/lib/export/model/format-makers';
import { writeRecordWorkbook } from '@/lib/export/record/record-workbook';
import { drawXlsx } from './draw-xlsx';
import { writeWorkbook } from './write-workbook';
import type { xlsxFormats } from './xlsx-formats';

export const xlsxMakers: MakersOf<typeof xlsxFormats> = {
  report: { xlsx: (report, setting) => drawXlsx(writeWorkbook(report, setting), setting.office) },
  record: { 'record-xlsx': (record, setting) => drawXlsx(writeRecordWorkbook(record, setting), setting.office) },
};
