/** The record of a workshop, to be read from beginning to end: on its page, as PDF and as DOCX. */
import { shortText } from '@/lib/i18n/text/record-text';
import { debriefOf } from '@/lib/workshop/model/record/debrief';
import { fewestOfGroup } from '@/lib/workshop/model/tally/department-groups';
import { fewestVoters } from '@/lib/workshop/model/tally/tally';
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import type { Block, Text, TextDocument } from '@/lib/export/model/document';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import { plain, strong, typed } from '@/lib/export/write/blocks/phrase';
import { debriefPart } from './debrief-part';
import { decisionsPart, findPart, undecidedPart } from './decisions-part';
import { gapsPart } from '@/lib/export/write/workshop/gaps-part';
import { type RecordDraft, recordFrame } from '@/lib/export/write/workshop/record-draft';
import { votesPart } from './votes-part';

export function writeRecord(record: WorkshopRecord, setting: DocumentSetting): TextDocument {
  const draft: RecordDraft = { ...setting, record };
  const { words } = setting.reading;
  return {
    ...recordFrame(draft),
    cover: { kicker: words.t('record.kind'), title: typed(record.title), lines: coverLines(draft) },
    contents: words.t('record.contents'),
    blocks: recordParts(draft),
  };
}

/** Parts with headings of level 1, each with an id. */
export function recordParts(draft: RecordDraft): readonly Block[] {
  return [
    ...shortPart(draft),
    ...decisionsPart(draft),
    ...findPart(draft),
    ...undecidedPart(draft),
    ...gapsPart(draft),
    ...votesPart(draft),
    ...debriefPart(draft),
    ...aboutPart(draft),
  ];
}

function coverLines({ record, reading: { words }, office }: RecordDraft): readonly Text[] {
  return [
    strong(words.t('record.day', { date: words.date(new Date(record.day)) })),
    typed(record.city),
    plain(shortText(words, debriefOf(record))[0] ?? ''),
    ...(office.name === undefined || office.name === '' ? [] : [typed(office.name)]),
  ];
}

function shortPart({ record, reading: { words } }: RecordDraft): readonly Block[] {
  return [
    heading(words.t('record.short.title'), { level: 1, id: 'short' }),
    ...(record.state === 'open' ? [paragraph(words.t('record.open'), 'note')] : []),
    paragraph(shortText(words, debriefOf(record)).join(' '), 'lead'),
  ];
}

/** What was kept, what is left out and how it was worked out. */
export function aboutLines({ record, reading: { words } }: RecordDraft): readonly string[] {
  return [
    words.t(`record.about.anonymity.${record.anonymity}`),
    words.t('record.about.fewest', { fewest: fewestVoters, fewestOfGroup }),
    words.t('record.about.unsure'),
    words.t('record.about.disagreement'),
    words.t('record.about.instrument', record.instrument),
    words.t('record.about.same'),
  ];
}

function aboutPart(draft: RecordDraft): readonly Block[] {
  return [heading(draft.reading.words.t('record.about.title'), { level: 1, id: 'about' }), ...list(aboutLines(draft))];
}
