/** What was said, a row a question; the cells that a sceptic may change. */
import type { Answer, AnswerValue } from '@/lib/instrument/answers/answer';
import { parentsOf } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import type { AnswerReport } from '@/lib/report/types/report';
import { evidenceText, valueText } from '@/lib/i18n/text/plain-answer-text';
import { type AnswerPlace, answerWordsCell, isChoice, stateWord } from './answer-words';
import { type Blueprint, answerKeys } from '@/lib/export/xlsx/workbook/blueprint';
import { empty, input, number, text, typed } from '@/lib/export/xlsx/workbook/cells';
import { ownCell, quoted, rowsOf, wholeColumn } from '@/lib/export/xlsx/workbook/grid';
import type { Cell, Choice, Sheet } from '@/lib/export/xlsx/workbook/workbook';

const widths: Readonly<Record<(typeof answerKeys)[number], number>> = {
  section: 20,
  id: 22,
  question: 44,
  asked: 12,
  state: 16,
  value: 24,
  answer: 40,
  evidence: 44,
  evidenceCount: 10,
  note: 40,
  confidence: 12,
  counts: 14,
};

export function answersSheet(blueprint: Blueprint): Sheet {
  const { questions, report, word, sheetName } = blueprint;
  const listed = new Map(report.answers.map((answer) => [answer.question, answer]));
  return {
    name: sheetName('answers'),
    columns: answerKeys.map((key) => ({ title: word(`columns.${key}`), width: widths[key] })),
    rows: questions.map((question, row) => answerRow(blueprint, { question, row, listed: listed.get(question.id) })),
    filter: true,
    choices: questions.flatMap((question, row) => choicesOf(blueprint, question, row)),
    kept: 2,
  };
}

function answerRow(blueprint: Blueprint, place: AnswerPlace): readonly Cell[] {
  const { words, instrument } = blueprint.reading;
  const { question } = place;
  const key = `instrument-v${instrument.version}`;
  const [state, value, ...extras] = saidCells(blueprint, place.listed?.answer);
  return [
    text(words.t(`${key}.sections.${question.section}.title`)),
    text(question.id),
    text(words.t(`${key}.questions.${question.id}.title`)),
    askedCell(blueprint, place),
    state,
    value,
    answerWordsCell(blueprint, place),
    ...extras,
    countsCell(blueprint, place),
  ];
}

type SaidCells = readonly [state: Cell, value: Cell, evidence: Cell, evidenceCount: Cell, note: Cell, confidence: Cell];

function saidCells(blueprint: Blueprint, answer: Answer | undefined): SaidCells {
  if (answer === undefined) return [input(empty), input(empty), empty, input(number(0, 'whole')), empty, empty];
  const { state, evidence = [], note, confidence } = answer;
  return [
    input(text(stateWord(blueprint, state))),
    input(state === 'answered' ? valueCell(answer.value) : empty),
    typed(evidenceText(blueprint.reading.words, evidence)),
    input(number(evidence.length, 'whole')),
    typed(note),
    text(confidence && blueprint.word(`confidence.${confidence}`)),
  ];
}

/** A level is a number; everything else is the text that formulas take apart. */
function valueCell(value: AnswerValue): Cell {
  return typeof value === 'number' ? number(value, 'plain') : text(valueText(value));
}

/** As many answers as an id has in the sheet of conditions decide; a question without any is always asked. */
function askedCell({ grids, word }: Blueprint, { question, row, listed }: AnswerPlace): Cell {
  if (parentsOf(question).length === 0) return text(word('asked.asked'));
  const own = ownCell(grids.answers, 'id', row);
  const [ids, gives] = [wholeColumn(grids.conditions, 'id'), wholeColumn(grids.conditions, 'gives')];
  const howMany = (state: string) => `COUNTIFS(${ids},${own},${gives},${quoted(word(`asked.${state}`))})`;
  const [asked, waits, closed, not] = ['asked', 'unknown', 'closed', 'not-applicable'].map((state) =>
    quoted(word(`asked.${state}`)),
  );
  const rest = `IF(${howMany('not-applicable')}=COUNTIFS(${ids},${own}),${not},${closed})`;
  const formula = `IF(${howMany('asked')}>0,${asked},IF(${howMany('unknown')}>0,${waits},${rest}))`;
  const value = listed && word(listed.asked === 'asked' ? 'asked.asked' : 'asked.unknown');
  return { kind: 'formula', formula, form: 'text', ...(value !== undefined && { value }) };
}

function countsCell({ grids, word }: Blueprint, { row, listed }: AnswerPlace): Cell {
  const [asked, state] = (['asked', 'state'] as const).map((key) => ownCell(grids.answers, key, row));
  const counts = (key: string) => quoted(word(`counts.${key}`));
  const askedIs = (key: string) => `${asked}=${quoted(word(`asked.${key}`))}`;
  const stateIs = (key: string) => `${state}=${quoted(word(`states.${key}`))}`;
  const notOr = (is: string) => `IF(${is},${counts('not-applicable')},${counts('unknown')})`;
  const heard = `IF(${stateIs('answered')},${counts('answered')},${notOr(stateIs('not-applicable'))})`;
  const unasked = `IF(${askedIs('closed')},${counts('closed')},${notOr(askedIs('not-applicable'))})`;
  const formula = `IF(${askedIs('asked')},${heard},${unasked})`;
  const key = countedAs(listed);
  return { kind: 'formula', formula, form: 'text', ...(key !== undefined && { value: word(`counts.${key}`) }) };
}

function countedAs(listed: AnswerReport | undefined): string | undefined {
  if (listed === undefined) return undefined;
  const state = listed.asked === 'asked' ? listed.answer?.state : undefined;
  return state === 'answered' || state === 'not-applicable' ? state : 'unknown';
}

function choicesOf(blueprint: Blueprint, question: Question, row: number): readonly Choice[] {
  const { grids, options } = blueprint;
  const states = ['answered', 'unsure', 'withheld', ...(question.notApplicableAllowed ? ['not-applicable'] : [])];
  const list = quoted(states.map((state) => stateWord(blueprint, state)).join(','));
  const state: Choice = { column: answerKeys.indexOf('state'), row, list };
  if (!isChoice(question)) return question.kind === 'country' ? [] : [state];
  const from = options.findIndex((option) => option.question === question);
  const count = options.filter((option) => option.question === question).length;
  return [
    state,
    { column: answerKeys.indexOf('value'), row, list: rowsOf(grids.options, 'optionId', { from, count }) },
  ];
}
