import type { Reading } from '@/lib/i18n/text/answer-text';
import { sureAnswerText } from '@/lib/i18n/text/sure-answer-text';
import type { AnswerReport, Report } from '@/lib/report/types/report';
import type { Block, Text } from '@/lib/export/model/document';
import { heading, paragraph, table } from '@/lib/export/write/blocks/blocks';
import { type Draft, questionTitle } from '@/lib/export/write/blocks/draft';
import { evidenceLine } from '@/lib/export/write/blocks/evidence-runs';
import { plain, spaced } from '@/lib/export/write/blocks/phrase';
import { decidedInText } from '@/lib/export/write/workshop/workshop-part';

/** Every question with its answer and what it rests on, by section; notes as they were written. */
export function answersPart({ report, reading }: Draft): readonly Block[] {
  const { words, instrument } = reading;
  return [
    heading(words.t('export.answers.title'), { level: 1, id: 'answers' }),
    paragraph(words.t('export.answers.lead')),
    ...instrument.sections.flatMap((section) => sectionBlocks(section, report, reading)),
  ];
}

function sectionBlocks(section: string, report: Report, reading: Reading): readonly Block[] {
  const { words, instrument } = reading;
  const answers = report.answers.filter((one) => one.section === section);
  if (answers.length === 0) return [];
  const title = words.t(`instrument-v${instrument.version}.sections.${section}.title`);
  return [
    heading(title, { level: 2 }),
    table({
      caption: words.t('export.answers.caption', { section: title }),
      columns: [
        [words.t('export.compare.columns.question'), 6],
        [words.t('report.area.columns.answer'), 6],
        [words.t('report.area.columns.evidence'), 5],
      ],
      rows: answers.map((one) => [
        questionTitle(reading, one.question),
        answerCell(one, reading),
        evidenceLine(words, one.answer?.evidence ?? []),
      ]),
    }),
    ...answers.flatMap((one) => noteOf(one, reading)),
  ];
}

/** What was said, in which workshop it was agreed on, and why. */
function answerCell(one: AnswerReport, reading: Reading): Text {
  const said = plain(saidText(one, reading));
  return one.decidedIn === undefined
    ? said
    : spaced(
        plain(reading.words.t('report.points.sentence', { text: saidText(one, reading) })),
        decidedInText(one.question, one.decidedIn, reading),
      );
}

function saidText({ question, asked, answer }: AnswerReport, reading: Reading): string {
  const { words } = reading;
  if (answer === undefined) return words.t(asked === 'waiting' ? 'report.answers.waiting' : 'report.answers.silent');
  return sureAnswerText(reading, question, answer);
}

function noteOf({ question, answer }: AnswerReport, reading: Reading): readonly Block[] {
  const note = answer?.note;
  if (note === undefined || note === '') return [];
  return [
    {
      kind: 'quotation',
      source: plain(reading.words.t('export.answers.note', { question: questionTitle(reading, question) })),
      text: note,
    },
  ];
}
