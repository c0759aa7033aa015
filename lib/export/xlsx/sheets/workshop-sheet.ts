/** Which answers workshops agreed on, where they disagreed, and where departments were apart. */
import { answerText, indicatorName, type Reading } from '@/lib/i18n/text/answer-text';
import { gapText } from '@/lib/i18n/text/record-text';
import { tallyText } from '@/lib/i18n/text/tally-text';
import { sureAnswerText } from '@/lib/i18n/text/sure-answer-text';
import type { AnswerReport } from '@/lib/report/types/report';
import type { WorkshopReport } from '@/lib/report/types/workshop-report';
import { lineText } from '@/lib/export/text/safe-text';
import { departmentsText } from '@/lib/export/write/workshop/gaps-part';
import type { Blueprint } from '@/lib/export/xlsx/workbook/blueprint';
import { text, typed } from '@/lib/export/xlsx/workbook/cells';
import type { Cell, Sheet } from '@/lib/export/xlsx/workbook/workbook';

const widths = { workshop: 30, day: 14, question: 34, what: 22, said: 60 } as const;

/** Nothing where no workshop was held. */
export function workshopSheets(blueprint: Blueprint): readonly Sheet[] {
  const { report, reading, word, sheetName } = blueprint;
  const rows = [
    ...report.answers.flatMap((listed) => decidedRow(listed, reading)),
    ...(report.workshops ?? []).flatMap((workshop) => workshopRows(workshop, reading)),
  ];
  if (rows.length === 0) return [];
  const columns = Object.entries(widths).map(([key, width]) => ({ title: word(`workshop.${key}`), width }));
  return [{ name: sheetName('workshops'), columns, rows, filter: true, choices: [], kept: 1 }];
}

function row(
  { title, day }: { readonly title: string; readonly day: string },
  [question, what]: readonly [question: Cell, what: string],
  said: Cell,
): readonly Cell[] {
  return [typed(title), { kind: 'date', date: day }, question, text(what), said];
}

function decidedRow({ question, decidedIn }: AnswerReport, reading: Reading): readonly (readonly Cell[])[] {
  if (decidedIn === undefined) return [];
  const { words } = reading;
  const { changedSince, reason, replaced } = decidedIn;
  const line = (what: string, said: Cell) =>
    row(decidedIn, [text(indicatorName(reading, question)), words.t(`sheets.workshop.${what}`)], said);
  return [
    line('provenance', text(words.t(`sheets.workshop.${changedSince ? 'changed' : 'stands'}`))),
    ...(reason === undefined ? [] : [line('reason', typed(reason))]),
    ...(replaced === undefined ? [] : [line('replaced', text(sureAnswerText(reading, question, replaced)))]),
  ];
}

function workshopRows(workshop: WorkshopReport, reading: Reading): readonly (readonly Cell[])[] {
  const { words } = reading;
  const line = (question: string, what: string, said: Cell) =>
    row(workshop, [text(indicatorName(reading, question)), words.t(`sheets.workshop.${what}`)], said);
  return [
    ...workshop.disagreements.flatMap(({ question, first, second, decided, minorityView }) => [
      ...(first ? [line(question, 'first', text(tallyText(reading, question, first)))] : []),
      ...(second ? [line(question, 'second', text(tallyText(reading, question, second)))] : []),
      line(question, 'decided', text(decided ? answerText(reading, question, decided) : words.t('record.report.open'))),
      ...(minorityView === undefined ? [] : [line(question, 'minority', typed(minorityView))]),
    ]),
    ...workshop.gaps.map((gap) =>
      line(gap.question, 'gap', text(`${gapText(reading, gap)}. ${lineText(departmentsText(gap, reading))}`)),
    ),
  ];
}
