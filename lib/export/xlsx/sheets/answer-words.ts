/** What was said in words: of a choice, by a formula that follows a change; of a list, as on the day of the report. */
import { answerText } from '@/lib/i18n/text/answer-text';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import type { Question } from '@/lib/instrument/model/instrument';
import type { AnswerReport } from '@/lib/report/types/report';
import type { Blueprint } from '@/lib/export/xlsx/workbook/blueprint';
import { text } from '@/lib/export/xlsx/workbook/cells';
import { lookUp, ownCell, quoted } from '@/lib/export/xlsx/workbook/grid';
import type { Cell } from '@/lib/export/xlsx/workbook/workbook';

export interface AnswerPlace {
  readonly question: Question;
  readonly row: number;
  /** Absent where an earlier answer rules the question out. */
  readonly listed: AnswerReport | undefined;
}

export function stateWord({ word }: Blueprint, state: string): string {
  return word(`states.${state}`);
}

export function isChoice({ kind }: Question): boolean {
  return kind === 'yes-no' || kind === 'choice' || kind === 'levels';
}

export function answerWordsCell(blueprint: Blueprint, place: AnswerPlace): Cell {
  const said = saidText(blueprint, place);
  if (!isChoice(place.question)) return text(said ?? blueprint.reading.words.t('report.answers.closed'));
  return {
    kind: 'formula',
    formula: wordsFormula(blueprint, place),
    form: 'text',
    ...(said !== undefined && { value: said }),
  };
}

/** Undefined where the question is ruled out. */
function saidText({ reading }: Blueprint, { question, listed }: AnswerPlace): string | undefined {
  if (listed === undefined) return undefined;
  const { answer, asked } = listed;
  if (answer === undefined)
    return reading.words.t(asked === 'waiting' ? 'report.answers.waiting' : 'report.answers.silent');
  return answerText(reading, question.id, givenAnswer(answer));
}

function wordsFormula(blueprint: Blueprint, { question, row, listed }: AnswerPlace): string {
  const { reading, grids, word } = blueprint;
  const [id, asked, state, value] = (['id', 'asked', 'state', 'value'] as const).map((key) =>
    ownCell(grids.answers, key, row),
  );
  const option = lookUp(grids.options, 'optionWords', { key: 'key', is: `${id}&"|"&${value}` });
  const silence = (key: string) => quoted(reading.words.t(`report.answers.${key}`));
  const isAsked = (key: string) => `${asked}=${quoted(word(`asked.${key}`))}`;
  const unasked = `IF(${isAsked('unknown')},${silence('waiting')},${silence('closed')})`;
  const unsaid = `IF(${isAsked('asked')},${silence('silent')},${unasked})`;
  const unchanged =
    listed?.answer && listed.answer.state !== 'answered' ? stateWord(blueprint, listed.answer.state) : undefined;
  const said = saidText(blueprint, { question, row, listed }) ?? '';
  const other = unchanged === undefined ? state : `IF(${state}=${quoted(unchanged)},${quoted(said)},${state})`;
  return `IF(${state}=${quoted(word('states.answered'))},${option},IF(${state}="",${unsaid},${other}))`;
}
