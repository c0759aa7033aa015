import { headlineText } from '@/lib/i18n/text/report/basis-text';
import { summaryText } from '@/lib/i18n/text/report/report-text';
import { countsText, unknownText, widthText } from '@/lib/i18n/text/report/unknown-text';
import type { AreaReport } from '@/lib/report/types/report';
import type { Block, Text } from '@/lib/export/model/document';
import { asksOf } from './asks';
import { entry, heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { firstStepsPart } from './first-steps-part';
import { profileStrips } from './profile-part';
import { linked, plain } from '@/lib/export/write/blocks/phrase';

/** How many of the answers that are missing are named. */
const namedUnknowns = 3;

/** For the mayor: one sentence, one picture, what to do first, what is asked, what is not known. */
export function summaryPart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  return [
    heading(words.t('export.summary.title'), { level: 1, id: 'summary' }),
    paragraph(headlineText(words, report.headline), 'lead'),
    ...(report.areas.every(hasNothing) ? [] : [profileStrips(report.areas, reading)]),
    paragraph(summaryText(reading, report.summary).join(' ')),
    ...firstStepsPart(draft),
    ...asksPart(draft),
    paragraph(entry(words.t('export.onePager.notKnown'), `${countsText(words, report.head)} ${unknownLead(draft)}`)),
    ...list(topUnknowns(draft)),
    ...(report.unknowns.open.length > namedUnknowns
      ? [paragraph(linked(words.t('export.summary.allUnknowns'), '#unknowns'), 'note')]
      : []),
  ];
}

/** Whether a picture would show an empty line. */
const hasNothing = ({ score }: AreaReport) => score.applicable && score.knownShare === 0;

/** At most so many, the most pressing first. */
export function asksPart(draft: Draft, most = 5): readonly Block[] {
  const { words } = draft.reading;
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
  return report.unknowns.open.slice(0, namedUnknowns).map((unknown) =>
    plain(
      reading.words.t('export.unknowns.line', {
        item: unknownText(reading, unknown),
        widths: widthText(reading, unknown),
      }),
    ),
  );
}
