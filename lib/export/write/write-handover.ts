import { summaryText } from '@/lib/i18n/text/report/report-text';
import type { Report } from '@/lib/report/types/report';
import type { Block, TextDocument } from '@/lib/export/model/document';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { entry, heading, list, paragraph } from './blocks/blocks';
import { changedAnswersPart, changePart } from './front/change-part';
import type { Draft } from './blocks/draft';
import { coverOf, frameOf } from './blocks/frame';
import { decisionsPart, openActionsPart } from './plan/handover-decisions';
import { evidencePart } from './evidence/evidence-part';
import { snapshotsPart } from './evidence/snapshots-part';
import { profileStrips } from './front/profile-part';
import { votesOfWorkshops, workshopPart } from './workshop/workshop-part';
import { unknownsPart } from './front/unknowns-part';
import { together } from './write-report';

/** What the next officer has to know: the state, what was decided, what it rests on, and what is still open. */
export function writeHandover(report: Report, setting: DocumentSetting): TextDocument {
  const draft: Draft = { ...setting, report };
  return {
    ...frameOf(draft, 'handover'),
    cover: coverOf(draft, 'handover'),
    contents: draft.reading.words.t('export.contents'),
    blocks: [
      ...statePart(draft),
      ...together([...changePart(draft), ...changedAnswersPart(draft)]),
      ...together(snapshotsPart(draft)),
      ...decisionsPart(draft),
      ...openActionsPart(draft),
      ...workshopPart(draft),
      ...votesOfWorkshops(draft),
      ...evidencePart(draft),
      ...unknownsPart(draft),
      ...together(wherePart(draft)),
    ],
  };
}

function statePart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  return [
    heading(words.t('export.handover.state'), { level: 1, id: 'state' }),
    paragraph(summaryText(reading, report.summary).join(' '), 'lead'),
    profileStrips(report.areas, reading),
  ];
}

const places = ['answers', 'kept', 'file', 'report', 'method', 'evidence'] as const;

function wherePart({ reading: { words } }: Draft): readonly Block[] {
  return [
    heading(words.t('export.handover.where-to-find.title'), { level: 1, id: 'where' }),
    ...list(
      places.map((place) =>
        entry(
          words.t(`export.handover.where-to-find.${place}.title`),
          words.t(`export.handover.where-to-find.${place}.text`),
        ),
      ),
    ),
  ];
}
