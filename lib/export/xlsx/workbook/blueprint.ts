/**
 * Where everything stands in the workbook, agreed before any sheet is written, so that formulas can point at each
 * other.
 */
import { parentsOf, questionsOf } from '@/lib/instrument/answers/asked';
import { stageIds } from '@/lib/instrument/model/stage';
import type { ParentMatch, Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import type { IndicatorReport, Report } from '@/lib/report/types/report';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import type { Grid } from './grid';

export const answerKeys = [
  'section',
  'id',
  'question',
  'asked',
  'state',
  'value',
  'answer',
  'evidence',
  'evidenceCount',
  'note',
  'confidence',
  'counts',
] as const;
export const optionKeys = ['key', 'id', 'optionId', 'optionWords', 'points', 'rule'] as const;
export const conditionKeys = ['id', 'parent', 'opens', 'parentAsked', 'parentState', 'parentValue', 'gives'] as const;
export const indicatorKeys = [
  'area',
  'indicatorId',
  'indicator',
  'rule',
  'counts',
  'lo',
  'hi',
  'weight',
  'evidenceCount',
  'share',
  'contributionLow',
  'contributionHigh',
  'most',
] as const;
export const areaKeys = [
  'area',
  'weightApplies',
  'weightKnown',
  'low',
  'high',
  'point',
  'evidenced',
  'knownShare',
  'stageLow',
  'stageHigh',
  'target',
  'targetFrom',
  'targetSetBy',
  'distanceFrom',
  'distanceTo',
  'targetState',
  'weightsFrom',
  'weightsTo',
  'stable',
  'reportLow',
  'reportHigh',
  'reportPoint',
] as const;
export const stageKeys = ['stageFrom', 'stage'] as const;

/** One option of one question; a level is its number. */
export interface OptionRow {
  readonly question: Question;
  readonly option: string | number;
}

export interface ConditionRow {
  readonly question: Question;
  readonly match: ParentMatch;
}

export interface Blueprint extends DocumentSetting {
  readonly report: Report;
  /** All of the form, also those that an answer rules out. */
  readonly questions: readonly Question[];
  readonly options: readonly OptionRow[];
  readonly conditions: readonly ConditionRow[];
  readonly indicators: readonly IndicatorReport[];
  readonly grids: {
    readonly answers: Grid<(typeof answerKeys)[number]>;
    readonly options: Grid<(typeof optionKeys)[number]>;
    readonly conditions: Grid<(typeof conditionKeys)[number]>;
    readonly indicators: Grid<(typeof indicatorKeys)[number]>;
    readonly areas: Grid<(typeof areaKeys)[number]>;
    readonly stages: Grid<(typeof stageKeys)[number]>;
  };
  /** A short text of the namespace `sheets`. */
  readonly word: (key: string) => string;
  readonly sheetName: (key: string) => string;
}

export function layOut(report: Report, setting: DocumentSetting): Blueprint {
  const { words, instrument } = setting.reading;
  const questions = questionsOf(instrument, report.head.form);
  const rows = {
    options: questions.flatMap((question) => optionsOf(question).map((option) => ({ question, option }))),
    conditions: questions.flatMap((question) => parentsOf(question).map((match) => ({ question, match }))),
    indicators: report.areas.flatMap(({ indicators }) => indicators),
  };
  const word = (key: string) => words.t(`sheets.${key}`);
  const sheetName = (key: string) => fittingName(word(`names.${key}`));
  const grids: Blueprint['grids'] = {
    answers: { sheet: sheetName('answers'), keys: answerKeys, rows: questions.length },
    options: { sheet: sheetName('options'), keys: optionKeys, rows: rows.options.length },
    conditions: { sheet: sheetName('conditions'), keys: conditionKeys, rows: rows.conditions.length },
    indicators: { sheet: sheetName('indicators'), keys: indicatorKeys, rows: rows.indicators.length },
    areas: { sheet: sheetName('areas'), keys: areaKeys, rows: report.areas.length },
    stages: { sheet: sheetName('stages'), keys: stageKeys, rows: stageIds.length },
  };
  return { ...setting, report, questions, ...rows, grids, word, sheetName };
}

/** What a sheet may be called: up to 31 characters, and none of those that addresses are made of. */
function fittingName(name: string): string {
  return name.replace(/[[\]/\\:*?\u202C\u202E]/g, '').slice(0, 31);
}

function optionsOf(question: Question): readonly (string | number)[] {
  if (question.kind === 'levels') return levels;
  return 'options' in question ? question.options : [];
}
