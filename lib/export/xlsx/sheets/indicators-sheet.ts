/** What each answer is worth: looked up and worked out by formulas from the sheet of answers. */
import { indicatorName } from '@/lib/i18n/text/answer-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { findQuestion, requireQuestion } from '@/lib/instrument/answers/asked';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { IndicatorReport } from '@/lib/report/types/report';
import { type Blueprint, indicatorKeys } from '@/lib/export/xlsx/workbook/blueprint';
import { number, text } from '@/lib/export/xlsx/workbook/cells';
import { lookUp, ownCell, quoted, wholeColumn } from '@/lib/export/xlsx/workbook/grid';
import { ruleText } from './scoring-sheets';
import type { Cell, NumberForm, Sheet } from '@/lib/export/xlsx/workbook/workbook';

const widths: Readonly<Record<(typeof indicatorKeys)[number], number>> = {
  area: 18,
  indicatorId: 22,
  indicator: 32,
  rule: 34,
  counts: 14,
  lo: 10,
  hi: 10,
  weight: 8,
  evidenceCount: 10,
  share: 11,
  contributionLow: 12,
  contributionHigh: 12,
  most: 12,
};

export function indicatorsSheet(blueprint: Blueprint): Sheet {
  const { report, word, sheetName } = blueprint;
  const all = report.areas.flatMap(({ area, indicators }) => indicators.map((indicator) => ({ area, indicator })));
  return {
    name: sheetName('indicators'),
    columns: indicatorKeys.map((key) => ({ title: word(`columns.${key}`), width: widths[key] })),
    rows: all.map(({ area, indicator }, row) => indicatorRow(blueprint, { area, indicator, row })),
    filter: true,
    choices: [],
    kept: 2,
  };
}

interface Place {
  readonly area: AreaId;
  readonly indicator: IndicatorReport;
  readonly row: number;
}

/** The formulas of one indicator that differ by how it is scored. */
interface Formulas {
  readonly rule: string;
  readonly status: string;
  /** Its worth where it is known. */
  readonly worth: string;
  /** Id of the question whose evidence counts. */
  readonly evidenceOf: string;
}

function indicatorRow(blueprint: Blueprint, place: Place): readonly Cell[] {
  const { word, reading } = blueprint;
  const { area, indicator, row } = place;
  const { contribution } = indicator;
  const own = (key: (typeof indicatorKeys)[number]) => ownCell(blueprint.grids.indicators, key, row);
  const { rule, status, worth, evidenceOf } = formulasOf(blueprint, place);
  const counted = (key: string) => quoted(word(`counts.${key}`));
  const share = `${own('weight')}/${weightThatApplies(blueprint, own('area'))}`;
  return [
    text(areaName(reading, area)),
    text(indicator.id),
    text(indicatorName(reading, indicator.id)),
    text(rule),
    formula(status, 'text', word(`counts.${indicator.status}`)),
    formula(`IF(${own('counts')}=${counted('answered')},${worth},0)`, 'share', indicator.lo),
    formula(`IF(${own('counts')}=${counted('unknown')},1,${own('lo')})`, 'share', indicator.hi),
    number(indicator.weight, 'points'),
    formula(ofAnswer(blueprint, 'evidenceCount', quoted(evidenceOf)), 'whole', undefined),
    formula(`IF(${own('counts')}=${counted('not-applicable')},0,${share})`, 'share', indicator.share),
    formula(`100*${own('share')}*${own('lo')}`, 'points', contribution.low),
    formula(`100*${own('share')}*${own('hi')}`, 'points', contribution.high),
    formula(`100*${own('share')}`, 'points', contribution.most),
  ];
}

export function formula(of: string, form: NumberForm | 'text', value: string | number | undefined): Cell {
  return { kind: 'formula', formula: of, form, ...(value !== undefined && { value }) };
}

/** The weight of the indicators of an area that apply. */
export function weightThatApplies({ grids, word }: Blueprint, area: string): string {
  const column = (key: (typeof indicatorKeys)[number]) => wholeColumn(grids.indicators, key);
  const applies = `(${column('counts')}<>${quoted(word('counts.not-applicable'))})`;
  return `SUMPRODUCT((${column('area')}=${area})*${applies}*${column('weight')})`;
}

function ofAnswer({ grids }: Blueprint, wanted: 'counts' | 'value' | 'evidenceCount', id: string): string {
  return lookUp(grids.answers, wanted, { key: 'id', is: id });
}

function formulasOf(blueprint: Blueprint, { indicator, row }: Place): Formulas {
  const { reading, grids } = blueprint;
  const question = findQuestion(reading.instrument, indicator.id);
  if (question === undefined) return coverageFormulas(blueprint, indicator.id);
  const id = ownCell(grids.indicators, 'indicatorId', row);
  const value = ofAnswer(blueprint, 'value', id);
  const worth =
    question.kind === 'checklist'
      ? `MIN(1,${countOf(value)}/${question.saturatesAt ?? 1})`
      : lookUp(grids.options, 'points', { key: 'key', is: `${id}&"|"&${value}` });
  return {
    rule: ruleText(blueprint, question),
    status: ofAnswer(blueprint, 'counts', id),
    worth,
    evidenceOf: indicator.id,
  };
}

/** How many ids stand in a list. */
function countOf(value: string): string {
  return `IF(${value}&""="",0,1+LEN(${value})-LEN(SUBSTITUTE(${value},";","")))`;
}

/** The share of what is wanted that is there; without anything wanted it is not known. */
function coverageFormulas(blueprint: Blueprint, id: string): Formulas {
  const { reading, word } = blueprint;
  const [wanted = '', held = ''] =
    reading.instrument.derivedIndicators.find((derived) => derived.id === id)?.from ?? [];
  const [ofWanted, ofHeld] = [wanted, held].map((question) => ofAnswer(blueprint, 'counts', quoted(question)));
  const sought = chosen(blueprint, wanted, wanted);
  const both = `SUMPRODUCT(${sought}*${chosen(blueprint, wanted, held)})`;
  const counted = (key: string) => quoted(word(`counts.${key}`));
  const known = `IF(SUMPRODUCT(${sought})=0,${counted('unknown')},${ofHeld})`;
  const unsaid = `IF(${ofWanted}=${counted('not-applicable')},${ofWanted},${counted('unknown')})`;
  return {
    rule: reading.words.t('sheets.rules.coverage', {
      wanted: indicatorName(reading, wanted),
      held: indicatorName(reading, held),
    }),
    status: `IF(${ofWanted}=${counted('answered')},${known},${unsaid})`,
    worth: `${both}/SUMPRODUCT(${sought})`,
    evidenceOf: held,
  };
}

/** 1 for each option of one question that the answer to another names, else 0. */
function chosen(blueprint: Blueprint, optionsOf: string, answerTo: string): string {
  const { grids, reading } = blueprint;
  const before = requireQuestion(reading.instrument, answerTo).kind === 'matrix' ? '/' : '; ';
  const said = `"; "&${ofAnswer(blueprint, 'value', quoted(answerTo))}&";"`;
  const [ids, options] = [wholeColumn(grids.options, 'id'), wholeColumn(grids.options, 'optionId')];
  return `((${ids}=${quoted(optionsOf)})*ISNUMBER(FIND("${before}"&${options}&";",${said})))`;
}
