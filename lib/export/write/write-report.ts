import type { Report } from '@/lib/report/types/report';
import { type AnnexId, annexIds } from '@/lib/export/model/annexes';
import type { Block, TextDocument } from '@/lib/export/model/document';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { annexParts } from './annexes';
import { group, heading } from './blocks/blocks';
import { changePart } from './front/change-part';
import type { Draft } from './blocks/draft';
import { coverOf, frameOf } from './blocks/frame';
import { withLivingLinks } from './blocks/living-links';
import { areaInShort } from './area/area-in-short';
import { peersPart } from './area/peers-part';
import { planPart } from './plan/plan-part';
import { profilePart } from './front/profile-part';
import { workshopPart } from './workshop/workshop-part';
import { summaryPart } from './front/summary-part';
import { programmePart } from './plan/programme-part';
import { unknownsPart } from './front/unknowns-part';
import { whatIfPart } from './plan/what-if-part';

/** The report from beginning to end, with the annexes that its reader asked for; with all where nothing is said. */
export function writeReport(report: Report, setting: DocumentSetting): TextDocument {
  const draft: Draft = { ...setting, report };
  const { reading } = draft;
  const annexes = annexIds.filter((annex) => (setting.annexes ?? annexIds).includes(annex));
  return {
    ...frameOf(draft, 'report'),
    cover: coverOf(draft, 'report'),
    ...(annexes.length > 0 && { contents: reading.words.t('export.contents') }),
    blocks: withLivingLinks([
      ...summaryPart(draft),
      // Where nothing is known, the summary says what to ask for.
      ...(nothingKnown(report) ? [] : bodyParts(draft)),
      ...annexes.flatMap((annex: AnnexId) => annexParts[annex](draft)),
    ]),
  };
}

/** What there is to say once something is known. */
function bodyParts(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  return [
    ...profilePart(report, reading),
    ...peersPart(report, reading),
    ...together(changePart(draft)),
    ...areasPart(draft),
    ...workshopPart(draft),
    ...programmePart(draft),
    ...planPart(draft),
    ...together(whatIfPart(draft)),
    ...unknownsPart(draft),
  ];
}

function nothingKnown({ areas }: Report): boolean {
  return areas.every(({ score }) => score.applicable && score.knownShare === 0);
}

/** The five areas, half a page each. */
function areasPart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  return [
    heading(reading.words.t('report.areas.title'), { level: 1, id: 'areas' }),
    ...report.areas.flatMap((one) => areaInShort(one, draft)),
  ];
}

/** A short part is not torn apart where it fits on the next page. */
export function together(part: readonly Block[]): readonly Block[] {
  return part.length === 0 ? [] : [group(...part)];
}
