/** What the workbook is and how to doubt it. */
import { summaryText } from '@/lib/i18n/text/report/report-text';
import { withoutTurns } from '@/lib/export/text/legible-text';
import type { Blueprint } from '@/lib/export/xlsx/workbook/blueprint';
import { strong, text } from '@/lib/export/xlsx/workbook/cells';
import type { Cell, Sheet } from '@/lib/export/xlsx/workbook/workbook';

export function readMeSheet(blueprint: Blueprint): Sheet {
  const { word, sheetName } = blueprint;
  const rows = [...aboutRows(blueprint), ...useRows(blueprint), ...provenanceRows(blueprint)];
  return {
    name: sheetName('readMe'),
    columns: [
      { title: word('readMe.columns.topic'), width: 28 },
      { title: word('readMe.columns.text'), width: 110 },
    ],
    rows: rows.map(([topic, said]): readonly Cell[] => [strong(word(`readMe.${topic}`)), text(said)]),
    filter: false,
    choices: [],
    kept: 0,
  };
}

type Row = readonly [topic: string, text: string];

function aboutRows({ report: { head, summary }, reading, office, word }: Blueprint): readonly Row[] {
  const { words } = reading;
  return [
    ['city', withoutTurns(head.city)],
    ['country', words.country(head.country)],
    ['form', word(`readMe.forms.${head.form}`)],
    ['asOf', words.date(new Date(`${head.asOf}T00:00:00Z`))],
    ...(head.answeredBy === undefined ? [] : [['answeredBy', withoutTurns(head.answeredBy)] as const]),
    ...(office.name === undefined ? [] : [['office', withoutTurns(office.name)] as const]),
    ['counts', words.t('sheets.readMe.countsText', { ...head.counts })],
    ['summary', summaryText(reading, summary).join('\n')],
  ];
}

function useRows({ reading: { words }, word, sheetName }: Blueprint): readonly Row[] {
  const names = {
    answers: sheetName('answers'),
    indicators: sheetName('indicators'),
    areas: sheetName('areas'),
    options: sheetName('options'),
  };
  const plain = ['score', 'evidenced', 'fixed', 'rounding', 'typed'] as const;
  return [
    ['use', words.t('sheets.readMe.useText', names)],
    ['try', words.t('sheets.readMe.tryText', names)],
    ...plain.map((topic): Row => [topic, word(`readMe.${topic}Text`)]),
  ];
}

function provenanceRows({ report: { provenance }, reading: { words } }: Blueprint): readonly Row[] {
  const { instrument, figuresVersion, weightSeed } = provenance;
  return [
    ['questionnaire', words.t('sheets.readMe.questionnaireText', { id: instrument.id, version: instrument.version })],
    ['figuresVersion', figuresVersion],
    ['weights', words.t('sheets.readMe.weightsText', { seed: String(weightSeed) })],
  ];
}
