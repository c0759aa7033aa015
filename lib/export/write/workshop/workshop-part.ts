import { answerText, indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { shiftText } from '@/lib/i18n/text/record-text';
import { tallyText } from '@/lib/i18n/text/tally-text';
import { sureAnswerText } from '@/lib/i18n/text/sure-answer-text';
import type { Report } from '@/lib/report/types/report';
import type { DecidedIn, WorkshopDisagreement, WorkshopReport } from '@/lib/report/types/workshop-report';
import { gapsTable } from './gaps-part';
import { fewestOfGroup } from '@/lib/workshop/model/tally/department-groups';
import type { Block, Text } from '@/lib/export/model/document';
import { group, heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import { type Draft, questionTitle } from '@/lib/export/write/blocks/draft';
import { phrase, plain, spaced, strong } from '@/lib/export/write/blocks/phrase';

/** What a workshop was divided on, what it agreed on and the views that remained; nothing where there is nothing. */
export function workshopPart({ report, reading }: Pick<Draft, 'report' | 'reading'>): readonly Block[] {
  const { workshops = [] } = report;
  const decided = decidedBlocks(report, reading);
  if (workshops.length + decided.length === 0) return [];
  const { words } = reading;
  const only = workshops.length === 0;
  return [
    heading(words.t(only ? 'record.report.decidedTitle' : 'record.report.title'), { level: 1, id: 'workshop' }),
    ...(only ? [] : [paragraph(words.t('record.report.lead'))]),
    ...workshops.flatMap((workshop) => workshopInShort(workshop, reading)),
    ...(only || decided.length === 0 ? [] : [heading(words.t('record.report.decidedTitle'), { level: 2 })]),
    ...decided,
  ];
}

/** A line a question; how the votes fell is in an annex. */
function workshopInShort({ title, day, disagreements }: WorkshopReport, reading: Reading): readonly Block[] {
  const { words } = reading;
  return [
    workshopHeading({ title, day }, reading),
    ...list(
      disagreements.map(({ question, decided }) =>
        spaced(
          strong(words.t('report.points.sentence', { text: indicatorName(reading, question) })),
          plain(decidedText(question, decided, reading)),
        ),
      ),
    ),
    ...disagreements.flatMap((one) => minorityQuotation(one, reading)),
  ];
}

function workshopHeading({ title, day }: Pick<WorkshopReport, 'title' | 'day'>, { words }: Reading): Block {
  const values = { date: words.date(new Date(day)) };
  return heading(phrase(words, 'record.report.workshop', { values, own: { title } }), { level: 2 });
}

function decidedText(question: string, decided: WorkshopDisagreement['decided'], reading: Reading): string {
  return decided
    ? reading.words.t('record.report.decided', { answer: answerText(reading, question, decided) })
    : reading.words.t('record.report.open');
}

function minorityQuotation({ question, minorityView }: WorkshopDisagreement, reading: Reading): readonly Block[] {
  if (minorityView === undefined) return [];
  const source = plain(reading.words.t('record.report.minority', { question: indicatorName(reading, question) }));
  return [{ kind: 'quotation', source, text: minorityView }];
}

/** How the votes of the workshops fell, and how far departments were apart. */
export function votesOfWorkshops({ report, reading }: Pick<Draft, 'report' | 'reading'>): readonly Block[] {
  const { workshops = [] } = report;
  if (workshops.length === 0) return [];
  return [
    heading(reading.words.t('record.report.title'), { level: 1, id: 'annex-votes' }),
    ...workshops.flatMap((workshop) => workshopBlocks(workshop, reading)),
  ];
}

function workshopBlocks({ title, day, disagreements, gaps }: WorkshopReport, reading: Reading): readonly Block[] {
  const { words } = reading;
  return [
    workshopHeading({ title, day }, reading),
    ...disagreements.flatMap((one) => disagreementBlocks(one, reading)),
    ...(gaps.length === 0
      ? []
      : [
          heading(words.t('record.gaps.title'), { level: 3 }),
          paragraph(words.t('record.gaps.lead', { fewest: fewestOfGroup })),
          gapsTable(gaps, reading),
        ]),
  ];
}

function disagreementBlocks(
  { question, first, second, shift, decided }: WorkshopDisagreement,
  reading: Reading,
): readonly Block[] {
  const { words } = reading;
  const lines = [
    ...(first ? [words.t('record.report.first', { summary: tallyText(reading, question, first) })] : []),
    ...(second ? [words.t('record.report.second', { summary: tallyText(reading, question, second) })] : []),
    ...(shift ? [shiftText(words, shift)] : []),
    decidedText(question, decided, reading),
  ];
  return [group(heading(questionTitle(reading, question), { level: 3 }), ...list(lines))];
}

/** Which answers a workshop agreed on, and whether they still stand. */
function decidedBlocks({ answers }: Report, reading: Reading): readonly Block[] {
  const { words } = reading;
  const decided = answers.flatMap(({ question, decidedIn }) => (decidedIn ? [{ question, decidedIn }] : []));
  if (decided.length === 0) return [];
  return [
    paragraph(words.t('record.report.decidedLead', { count: decided.length })),
    ...list(
      decided.map(({ question, decidedIn }): Text => [
        { text: indicatorName(reading, question), strong: true },
        { text: '. ' },
        ...decidedInText(question, decidedIn, reading),
      ]),
    ),
  ];
}

/** Where an answer comes from, why, and what stood there before. */
export function decidedInText(
  question: string,
  { title, day, changedSince, reason, replaced }: DecidedIn,
  reading: Reading,
): Text {
  const { words } = reading;
  const date = words.date(new Date(day));
  return spaced(
    phrase(words, changedSince ? 'record.report.decidedInChanged' : 'record.report.decidedIn', {
      values: { date },
      own: { title },
    }),
    reason === undefined ? [] : phrase(words, 'record.report.because', { own: { reason } }),
    replaced === undefined
      ? []
      : plain(words.t('record.report.replaced', { answer: sureAnswerText(reading, question, replaced) })),
  );
}
