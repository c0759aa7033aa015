/** The answers and what they are worth, a row a question, for whoever reads tables. */
import { answerText } from '@/lib/i18n/text/answer-text';
import { evidenceText, valueText } from '@/lib/i18n/text/plain-answer-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Answer, AnswerValue } from '@/lib/instrument/answers/answer';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { AnswerReport, IndicatorReport, Report } from '@/lib/report/types/report';
import { cellText } from '@/lib/export/text/cell-text';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { withoutTurns } from '@/lib/export/text/legible-text';
import { type Field, officeTable } from './office-table';

export const csvColumns = [
  'section',
  'id',
  'question',
  'asked',
  'state',
  'value',
  'answer',
  'evidence',
  'note',
  'confidence',
  'area',
  'weight',
  'lo',
  'hi',
  'contributionLow',
  'contributionHigh',
  'decidedIn',
  'decidedOn',
  'decidedBecause',
] as const;

/**
 * Plain RFC 4180, or as Excel opens it in a country (`officeTable`). Texts that a program might take for a formula
 * begin with an apostrophe; so whoever reads the file with a program of their own takes one leading apostrophe off
 * before `=`, `+`, `-` and `@`. Numbers are unrounded.
 */
export function writeCsv(report: Report, setting: DocumentSetting): string {
  const { words } = setting.reading;
  const titles = csvColumns.map((key) => words.t(`sheets.columns.${key}`));
  const indicators = scoredIndicators(report);
  const rows = report.answers.map((listed) => [
    ...saidFields(setting, listed),
    ...worthFields(setting, indicators.get(listed.question)),
    ...decidedFields(listed),
  ]);
  const cut = words.t('sheets.cut');
  const cells = [titles, ...rows].map((row) =>
    row.map((field: Field) => (typeof field === 'string' ? cellText(field, cut) : field)),
  );
  return officeTable(cells, setting.country);
}

function saidFields(
  { reading }: DocumentSetting,
  { question, section, asked, answer }: AnswerReport,
): readonly Field[] {
  const { words, instrument } = reading;
  const key = `instrument-v${instrument.version}`;
  const place = [words.t(`${key}.sections.${section}.title`), question, words.t(`${key}.questions.${question}.title`)];
  if (answer === undefined) {
    const [state, silence] = asked === 'waiting' ? ['unknown', 'waiting'] : ['asked', 'silent'];
    return [...place, words.t(`sheets.asked.${state}`), '', '', words.t(`report.answers.${silence}`), '', '', ''];
  }
  const given = givenAnswer(answer);
  return [
    ...place,
    words.t('sheets.asked.asked'),
    words.t(`sheets.states.${given.state}`),
    given.state === 'answered' ? numberOrText(given.value) : '',
    answerText(reading, question, given),
    ...extraFields(words, answer),
  ];
}

function extraFields(words: Words, { evidence = [], note = '', confidence }: Answer): readonly Field[] {
  return [
    withoutTurns(evidenceText(words, evidence)),
    withoutTurns(note),
    confidence && words.t(`sheets.confidence.${confidence}`),
  ];
}

function numberOrText(value: AnswerValue): Field {
  return typeof value === 'number' ? value : valueText(value);
}

/** The workshop that the answer was agreed on in, and why, where it still stands. */
function decidedFields({ decidedIn }: AnswerReport): readonly Field[] {
  return decidedIn === undefined || decidedIn.changedSince
    ? ['', '', '']
    : [withoutTurns(decidedIn.title), decidedIn.day, withoutTurns(decidedIn.reason ?? '')];
}

interface Scored {
  readonly area: AreaId;
  readonly indicator: IndicatorReport;
}

function scoredIndicators({ areas }: Report): ReadonlyMap<string, Scored> {
  return new Map(
    areas.flatMap(({ area, indicators }) =>
      indicators.map((indicator) => [indicator.id, { area, indicator }] as const),
    ),
  );
}

function worthFields({ reading }: DocumentSetting, scored: Scored | undefined): readonly Field[] {
  if (scored === undefined) return [undefined, undefined, undefined, undefined, undefined, undefined];
  const { weight, lo, hi, contribution } = scored.indicator;
  return [areaName(reading, scored.area), weight, lo, hi, contribution.low, contribution.high];
}
