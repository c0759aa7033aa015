import { basisText, headlineText, ifNothingText, mostTelling, othersText } from '@/lib/i18n/text/report/basis-text';
import { firstOpeningKey, firstRecommendation, hasFirstSteps } from '@/lib/i18n/text/report/first-steps-text';
import { firstStepText } from '@/lib/i18n/text/report/recommendation-text';
import { dueText } from '@/lib/i18n/text/plan-text';
import { countsText, unknownText } from '@/lib/i18n/text/report/unknown-text';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import type { Report } from '@/lib/report/types/report';
import type { Block, Text, TextDocument } from '@/lib/export/model/document';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { heading, list, paragraph } from './blocks/blocks';
import type { Draft } from './blocks/draft';
import { plannedFor, stepTitle } from './front/first-steps-part';
import { frameOf } from './blocks/frame';
import { phrase, plain, spaced } from './blocks/phrase';
import { shortened } from './blocks/shortened';
import { asksPart } from './front/summary-part';

/** What one page has space for. */
const most = { owner: 40, facts: 5, asks: 3, questions: 3 } as const;

/**
 * One page for the mayor: what there is and is not, what is asked, what it costs, and what happens if nothing is done.
 * It says facts and no points; everything on it is in the report.
 */
export function writeOnePager(report: Report, setting: DocumentSetting): TextDocument {
  const draft: Draft = { ...setting, report };
  const { words } = draft.reading;
  return {
    ...frameOf(draft, 'one-pager'),
    onePage: true,
    blocks: [
      heading(headlineText(words, report.headline), { level: 1 }),
      paragraph(headLine(draft), 'note'),
      ...factsPart(draft),
      ...asksPart(draft, most.asks),
      ...stepsPart(draft),
      ...unknownPart(draft),
      ...ifNothingPart(draft),
    ],
  };
}

function headLine({ report: { head }, reading: { words }, office }: Draft): Text {
  const date = words.date(new Date(head.asOf));
  const line = phrase(words, 'export.onePager.line', { values: { date }, own: { city: head.city } });
  if (office.name === undefined || office.name === '') return line;
  return [...line, ...phrase(words, 'export.onePager.office', { own: { office: office.name } })];
}

/** What is missing first, with how many cities of a survey have it. */
function factsPart({ report: { basis }, reading: { words } }: Draft): readonly Block[] {
  const facts = mostTelling(basis).slice(0, most.facts);
  if (facts.length === 0) return [];
  return [
    heading(words.t('export.onePager.facts'), { level: 2 }),
    ...list(
      facts.map((fact) => {
        const others = othersText(words, fact);
        return spaced([{ text: basisText(words, fact), strong: true }], others === undefined ? [] : plain(others));
      }),
    ),
  ];
}

function stepsPart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  const steps = firstRecommendation(report);
  if (!hasFirstSteps(report)) return [];
  const days = steps.reduce((sum, { effortDays }) => sum + effortDays, 0);
  return [
    heading(words.t('export.onePager.steps'), { level: 2 }),
    ...openingPart(draft),
    ...(steps.length === 0 ? [] : [paragraph(words.t('export.onePager.days', { steps: steps.length, days }))]),
    ...list(
      steps.map((one) =>
        spaced(
          [stepTitle(one, draft)],
          report.summary.mostlyUnknown ? [] : plain(firstStepText(reading, one)),
          plain(words.t('export.onePager.cost', { days: one.effortDays, cost: one.cost })),
          whoText(one, draft),
        ),
      ),
      { ordered: true },
    ),
  ];
}

/** Paper has no links, and what to find out is listed below. */
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
    phrase(words, 'export.onePager.who', { own: { owner: shortened(owner, most.owner) } }),
    date === '' ? [] : plain(date),
  );
}

/** What is not known, and which answers to ask for where that is the first thing to do. */
function unknownPart({ report, reading }: Draft): readonly Block[] {
  const { words } = reading;
  const questions = report.unknowns.open.slice(0, most.questions).map((one) => unknownText(reading, one));
  return [
    heading(words.t('export.onePager.notKnown'), { level: 2 }),
    paragraph(countsText(words, report.head)),
    ...(questions.length === 0
      ? []
      : [paragraph(words.t('export.onePager.unknowns')), ...list(questions.map((question) => plain(question)))]),
  ];
}

function ifNothingPart({ report: { headline }, reading: { words } }: Draft): readonly Block[] {
  const texts = ifNothingText(words, headline);
  if (texts.length === 0) return [];
  return [heading(words.t('export.onePager.ifNothing'), { level: 2 }), paragraph(texts.join(' '))];
}
