import type { MakersOf } from '@/lib/export/model/format-makers';
import { writeRecordSlides } from '@/lib/export/record/record-slides';
import { drawPptx } from './draw-pptx';
import type { pptxFormats } from './pptx-formats';
import { writeSlides } from './write-slides';

export const pptxMakers: MakersOf<typeof pptxFormats> = {
  report: { pptx: (report, setting) => drawPptx(writeSlides(report, setting), setting.office) },
  record: { 'record-pptx': (record, setting) => drawPptx(writeRecordSlides(record, setting), setting.office) },
};
