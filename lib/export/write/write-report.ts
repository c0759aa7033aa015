import type { Report } from '@/lib/report/report';
import type { TextDocument } from '../document';
import type { DocumentSetting } from '../document-setting';
import type { Draft } from './draft';
import { coverOf, frameOf } from './frame';
import { headingPart } from './heading-part';
import { profilePart } from './profile-part';

/** The whole report, to be read from beginning to end. */
export function writeReport(report: Report, setting: DocumentSetting): TextDocument {
  const draft: Draft = { ...setting, report };
  const { reading } = draft;
  return {
    ...frameOf(draft, 'report'),
    cover: coverOf(draft, 'report'),
    contents: reading.words.t('export.contents'),
    blocks: [...profilePart(report, reading), ...report.headings.flatMap((one) => headingPart(one, draft))],
  };
}
