import { summaryText } from '@/lib/i18n/report-text';
import { countsText, unknownText, widthText } from '@/lib/i18n/unknown-text';
import type { Block, Text } from '../document';
import { asksOf } from './asks';
import { entry, heading, list, paragraph } from './blocks';
import type { Draft } from './draft';
import { evidenceText } from './evidence-runs';
import { firstStepsPart } from './first-steps-part';
import { evidenceOf } from './evidence-part';
import { linked, plain, strong } from './phrase';

/** How many of the answers that are missing are named. */
const namedUnknowns = 3;

/** One page for the mayor: where the city stands, what to do first, what is asked, what is not known. */
export function summaryPart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  return [
    heading(words.t('export.summary.title'), { level: 1, id: 'summary' }),
    paragraph(summaryText(reading, report.summary).join(' '), 'lead'),
    ...publicNotice(draft),
    ...documentsRead(draft),
    ...firstStepsPart(draft),
    ...asksPart(draft),
    paragraph(entry(words.t('export.onePager.notKnown'), `${countsText(words, report.head)} ${unknownLead(draft)}`)),
    ...list(topUnknowns(draft)),
    ...(report.unknowns.open.length > namedUnknowns ? [paragraph(linked(words.t('export.summary.allUnknowns'), '#unknowns'), 'note')] : []),
  ];
}

/** That the city itself was not asked, where it was not. */
export function publicNotice({ report, reading: { words } }: Draft): readonly Block[] {
  if (!report.head.documentsOnly) return [];
  return [paragraph([{ text: words.t('report.examples.publicNotice'), strong: true }, { text: '. ' }, { text: words.t('export.summary.publicNotice') }])];
}

/** What the answers were read from, where nobody was asked. */
function documentsRead({ report, reading: { words } }: Draft): readonly Block[] {
  const evidence = evidenceOf(report);
  if (!report.head.documentsOnly || evidence.length === 0) return [];
  return [paragraph(strong(words.t('report.examples.documents'))), ...list(evidence.map(({ item }) => evidenceText(words, item)))];
}

/** At most so many, the most pressing first. */
export function asksPart(draft: Draft, most = 5): readonly Block[] {
  const { words } = draft.reading;
  if (draft.report.head.documentsOnly) return [];
  const asks = asksOf(draft);
  return [
    heading(words.t('export.asks.title'), { level: 2 }),
    ...(asks.length === 0 ? [paragraph(words.t('export.asks.none'))] : list(asks.slice(0, most))),
  ];
}

function unknownLead({ report, reading: { words } }: Draft): string {
  return words.t(report.unknowns.open.length > 0 ? 'report.unknowns.lead' : 'report.unknowns.none');
}

function topUnknowns({ report, reading }: Draft): readonly Text[] {
  return report.unknowns.open
    .slice(0, namedUnknowns)
    .map((unknown) => plain(reading.words.t('export.unknowns.line', { item: unknownText(reading, unknown), widths: widthText(reading, unknown) })));
}
