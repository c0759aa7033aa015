/** The tables that the formulas look things up in: options and their worth, conditions, stages. */
import { answerText } from '@/lib/i18n/text/answer-text';
import { stageName } from '@/lib/i18n/text/report/report-text';
import { stageIds } from '@/lib/instrument/model/stage';
import type { Question } from '@/lib/instrument/model/instrument';
import { stageThreshold } from '@/lib/scoring/score/stages';
import { valueOf } from '@/lib/scoring/score/value-of';
import {
  stageKeys,
  type Blueprint,
  conditionKeys,
  type ConditionRow,
  optionKeys,
  type OptionRow,
} from '@/lib/export/xlsx/workbook/blueprint';
import { empty, number, text } from '@/lib/export/xlsx/workbook/cells';
import { lookUp, ownCell, quoted } from '@/lib/export/xlsx/workbook/grid';
import type { Cell, Sheet } from '@/lib/export/xlsx/workbook/workbook';

const optionWidths = { key: 34, id: 26, optionId: 24, optionWords: 60, points: 10, rule: 40 } as const;
const conditionWidths = {
  id: 26,
  parent: 26,
  opens: 26,
  parentAsked: 16,
  parentState: 18,
  parentValue: 18,
  gives: 18,
} as const;

export function optionsSheet(blueprint: Blueprint): Sheet {
  const { options, word, sheetName } = blueprint;
  return {
    name: sheetName('options'),
    columns: optionKeys.map((key) => ({ title: word(`columns.${key}`), width: optionWidths[key] })),
    rows: options.map((row) => optionRow(blueprint, row)),
    filter: true,
    choices: [],
    kept: 0,
  };
}

function optionRow(blueprint: Blueprint, { question, option }: OptionRow): readonly Cell[] {
  const { reading } = blueprint;
  const single = question.kind !== 'checklist' && question.kind !== 'matrix';
  const words = single
    ? answerText(reading, question.id, { state: 'answered', value: option })
    : reading.words.t(`instrument-v${reading.instrument.version}.questions.${question.id}.options.${option}`);
  const worth = single && question.scores ? number(valueOf(question, option), 'share') : empty;
  return [
    text(`${question.id}|${option}`),
    text(question.id),
    typeof option === 'number' ? number(option, 'plain') : text(option),
    text(words),
    worth,
    text(ruleText(blueprint, question)),
  ];
}

/** How a question is scored, in words. */
export function ruleText({ word, reading }: Pick<Blueprint, 'word' | 'reading'>, question: Question): string {
  if (question.scores === undefined) return word('rules.unscored');
  if (question.kind === 'checklist')
    return reading.words.t('sheets.rules.checklist', { enough: question.saturatesAt ?? 0 });
  return word('rules.options');
}

export function conditionsSheet(blueprint: Blueprint): Sheet {
  const { conditions, word, sheetName } = blueprint;
  return {
    name: sheetName('conditions'),
    columns: conditionKeys.map((key) => ({ title: word(`columns.${key}`), width: conditionWidths[key] })),
    rows: conditions.map((condition, row) => conditionRow(blueprint, condition, row)),
    filter: true,
    choices: [],
    kept: 0,
  };
}

/** What one answer says of whether another question is asked. */
function conditionRow({ grids, word }: Blueprint, { question, match }: ConditionRow, row: number): readonly Cell[] {
  const own = (key: (typeof conditionKeys)[number]) => ownCell(grids.conditions, key, row);
  const ofParent = (key: 'asked' | 'state' | 'value'): Cell => ({
    kind: 'formula',
    formula: `${lookUp(grids.answers, key, { key: 'id', is: own('parent') })}&""`,
    form: 'text',
  });
  const asked = (key: string) => quoted(word(`asked.${key}`));
  const opens = `ISNUMBER(FIND("; "&${own('parentValue')}&";","; "&${own('opens')}&";"))`;
  const [state, parent] = [own('parentState'), own('parentAsked')];
  const answered = `IF(${opens},${asked('asked')},${asked('closed')})`;
  const said = `IF(${state}=${quoted(word('states.answered'))},${answered},${asked('unknown')})`;
  const heard = `IF(${state}=${quoted(word('states.not-applicable'))},${asked('not-applicable')},${said})`;
  const unasked = `OR(${parent}=${asked('closed')},${parent}=${asked('not-applicable')})`;
  const through = `IF(${unasked},${parent},IF(${parent}=${asked('asked')},${heard},${asked('unknown')}))`;
  return [
    text(question.id),
    text(match.question),
    text(match.is.join('; ')),
    ofParent('asked'),
    ofParent('state'),
    ofParent('value'),
    { kind: 'formula', formula: through, form: 'text' },
  ];
}

export function stagesSheet({ reading, word, sheetName }: Blueprint): Sheet {
  return {
    name: sheetName('stages'),
    columns: stageKeys.map((key) => ({ title: word(`columns.${key}`), width: 20 })),
    rows: stageIds.map((stage) => [number(stageThreshold(stage), 'points'), text(stageName(reading.words, stage))]),
    filter: false,
    choices: [],
    kept: 0,
  };
}
