import { indicatorName } from '@/lib/i18n/text/answer-text';
import { firstRecommendation, firstOpeningKey, hasFirstSteps } from '@/lib/i18n/text/report/first-steps-text';
import { firstStepText } from '@/lib/i18n/text/report/recommendation-text';
import { dueText } from '@/lib/i18n/text/plan-text';
import { summaryText } from '@/lib/i18n/text/report/report-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import { countsText } from '@/lib/i18n/text/report/unknown-text';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import type { Report } from '@/lib/report/types/report';
import type { Block, Text, TextDocument } from '@/lib/export/model/document';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { entry, heading, list, paragraph } from './blocks/blocks';
import type { Draft } from './blocks/draft';
import { plannedFor, stepTitle } from './front/first-steps-part';
import { frameOf } from './blocks/frame';
import { phrase, plain, spaced } from './blocks/phrase';
import { profileStrips } from './front/profile-part';
import { shortened } from './blocks/shortened';
import { asksPart } from './front/summary-part';

/** What one page has space for. */
const workshop = { owner: 40, asks: 3, unknowns: 3 } as const;

/** One page for the mayor: chosen rather than cut, and everything on it stands in the report. */
export function writeOnePager(report: Report, setting: DocumentSetting): TextDocument {
  const draft: Draft = { ...setting, report };
  const { words } = draft.reading;
  return {
    ...frameOf(draft, 'one-pager'),
    onePage: true,
    blocks: [
      heading(phrase(words, 'export.onePager.title', { own: { city: report.head.city } }), { level: 1 }),
      paragraph(headLine(draft), 'note'),
      paragraph(summaryText(draft.reading, report.summary).join(' '), 'lead'),
      profileStrips(report.areas, draft.reading),
      paragraph(entry(words.t('export.onePager.notKnown'), unknownText(draft))),
      ...firstPart(draft),
      ...asksPart(draft, workshop.asks),
    ],
  };
}

function headLine({ report: { head }, reading: { words }, office }: Draft): Text {
  const { form, asOf, counts } = head;
  const line = plain(
    words.t('export.onePager.line', {
      date: words.date(new Date(asOf)),
      form,
      answered: counts.answered,
      questions: counts.questions,
    }),
  );
  if (office.name === undefined || office.name === '') return line;
  return [...line, ...phrase(words, 'export.onePager.office', { own: { office: office.name } })];
}

function firstPart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  if (!hasFirstSteps(report)) return [];
  return [
    heading(reading.words.t('report.first.title'), { level: 2 }),
    ...openingPart(draft),
    ...list(
      firstRecommendation(report).map((one) =>
        spaced(
          [stepTitle(one, draft)],
          report.summary.mostlyUnknown ? [] : plain(firstStepText(reading, one)),
          whoText(one, draft),
        ),
      ),
      { ordered: true },
    ),
  ];
}

/** Paper has no links, and what to find out stands above. */
const onePagerKeys: Readonly<Record<string, string>> = {
  'report.first.findOut': 'export.onePager.findOut',
  'report.first.waits': 'export.onePager.waits',
};

function openingPart({ report, reading: { words } }: Draft): readonly Block[] {
  const opening = firstOpeningKey(report);
  return opening === undefined ? [] : [paragraph(words.t(onePagerKeys[opening] ?? opening))];
}

/** Who does it and until when, where that is planned. */
function whoText({ id }: RecommendationReport, { report, reading: { words } }: Draft): Text {
  const { owner = '', dueOn } = plannedFor(report.plan, id) ?? {};
  const date = dueOn === undefined ? '' : words.t('export.onePager.until', { date: dueText(words, dueOn) });
  if (owner === '') return date === '' ? [] : plain(date);
  return spaced(
    phrase(words, 'export.onePager.who', { own: { owner: shortened(owner, workshop.owner) } }),
    date === '' ? [] : plain(date),
  );
}

function unknownText({ report, reading }: Draft): string {
  const { words } = reading;
  const { open } = report.unknowns;
  const counts = countsText(words, report.head);
  if (open.length === 0) return `${counts} ${words.t('report.unknowns.none')}`;
  const questions = open.slice(0, workshop.unknowns).map(({ question }) => indicatorName(reading, question));
  return `${counts} ${words.t('export.onePager.unknowns', { questions: seriesText(words, questions) })}`;
}
