import type { Report } from '@/lib/report/types/report';
import type { Block, TextDocument } from '@/lib/export/model/document';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { answersPart } from './evidence/answers-part';
import { group, heading, paragraph } from './blocks/blocks';
import { changePart } from './front/change-part';
import { comparisonPart } from './area/comparison-part';
import type { Draft } from './blocks/draft';
import { coverOf, frameOf } from './blocks/frame';
import { areaPart } from './area/area-part';
import { peersPart } from './area/peers-part';
import { planPart } from './plan/plan-part';
import { profilePart } from './front/profile-part';
import { provenancePart } from './evidence/provenance-part';
import { workshopPart } from './workshop/workshop-part';
import { summaryPart } from './front/summary-part';
import { programmePart } from './plan/programme-part';
import { unknownsPart } from './front/unknowns-part';
import { whatIfPart } from './plan/what-if-part';

/** The whole report, to be read from beginning to end. */
export function writeReport(report: Report, setting: DocumentSetting): TextDocument {
  const draft: Draft = { ...setting, report };
  const { reading } = draft;
  return {
    ...frameOf(draft, 'report'),
    cover: coverOf(draft, 'report'),
    contents: reading.words.t('export.contents'),
    blocks: onPagesOfTheirOwn([
      summaryPart(draft),
      [...profilePart(report, reading), ...peersPart(report, reading), ...together(changePart(draft))],
      ...report.areas.map((one) => areaPart(one, draft)),
      contextPart(draft),
      workshopPart(draft),
      [...programmePart(draft), ...planPart(draft), ...together(whatIfPart(draft)), ...unknownsPart(draft)],
      answersPart(draft),
      provenancePart(draft),
    ]),
  };
}

export function onPagesOfTheirOwn(parts: readonly (readonly Block[])[]): readonly Block[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, place): readonly Block[] => (place === 0 ? part : [{ kind: 'page-break' }, ...part]));
}

/** A short part is not torn apart where it fits on the next page. */
export function together(part: readonly Block[]): readonly Block[] {
  return part.length === 0 ? [] : [group(...part)];
}

/** Answers that belong to no area, beside what the surveys found. */
function contextPart({ report: { context }, reading }: Draft): readonly Block[] {
  if (context.prominent.length + context.further.length === 0) return [];
  const { words } = reading;
  return [
    heading(words.t('report.context.title'), { level: 1, id: 'context' }),
    paragraph(words.t('report.context.lead')),
    ...comparisonPart(words.t('export.compare.caption', { area: words.t('report.context.title') }), context, reading),
  ];
}
