/** The five areas, worked out again by formulas from the sheet of indicators; the report's own numbers beside them. */
import { stageName, areaName } from '@/lib/i18n/text/report/report-text';
import type { AreaReport, TargetReport } from '@/lib/report/types/report';
import { printedDifference } from '@/lib/scoring/numbers/round';
import type { AreaScore } from '@/lib/scoring/score/score';
import { shareNeededForPoint } from '@/lib/scoring/score/score-area';
import { type Blueprint, areaKeys, type indicatorKeys } from '@/lib/export/xlsx/workbook/blueprint';
import { empty, input, number, text } from '@/lib/export/xlsx/workbook/cells';
import { lookUp, ownCell, quoted, wholeColumn } from '@/lib/export/xlsx/workbook/grid';
import { formula, weightThatApplies } from './indicators-sheet';
import type { Cell, Sheet } from '@/lib/export/xlsx/workbook/workbook';

type AreaKey = (typeof areaKeys)[number];

/** As everywhere: less than this is the noise of binary fractions. */
const noise = '0.000000001';
/** How many decimals a cell with points shows. */
export const pointsDecimals = 1;

export function areasSheet(blueprint: Blueprint): Sheet {
  const { report, word, sheetName, grids } = blueprint;
  const target = areaKeys.indexOf('target');
  return {
    name: sheetName('areas'),
    columns: areaKeys.map((key) => ({ title: word(`columns.${key}`), width: key === 'area' ? 24 : 13 })),
    rows: report.areas.map((area, row) => areaRow(blueprint, area, row)),
    filter: false,
    choices: report.areas.flatMap((area, row) =>
      area.target ? [{ column: target, row, list: wholeColumn(grids.stages, 'stage') }] : [],
    ),
    kept: 1,
  };
}

interface Place {
  readonly blueprint: Blueprint;
  readonly area: AreaReport;
  readonly own: (key: AreaKey) => string;
}

function areaRow(blueprint: Blueprint, area: AreaReport, row: number): readonly Cell[] {
  const place: Place = { blueprint, area, own: (key) => ownCell(blueprint.grids.areas, key, row) };
  return [
    text(areaName(blueprint.reading, area.area)),
    ...scoreCells(place),
    ...stageCells(place),
    ...targetCells(place),
    ...reportCells(place),
  ];
}

/** Adds up over the indicators of the area that are counted as one of the given. */
function sum(
  { blueprint: { grids, word }, own }: Place,
  states: readonly string[],
  factors: readonly string[],
): string {
  const column = (key: (typeof indicatorKeys)[number]) => wholeColumn(grids.indicators, key);
  const counted = states.map((state) => `(${column('counts')}=${quoted(word(`counts.${state}`))})`).join('+');
  return `SUMPRODUCT((${column('area')}=${own('area')})*(${counted})*${factors.join('*')})`;
}

const applying = ['answered', 'closed', 'unknown'];
const known = ['answered', 'closed'];

function scoreCells(place: Place): readonly Cell[] {
  const {
    blueprint,
    area: { score },
    own,
  } = place;
  const column = (key: (typeof indicatorKeys)[number]) => wholeColumn(blueprint.grids.indicators, key);
  const none = quoted(blueprint.word('none'));
  const total = own('weightApplies');
  const ifApplies = (value: string) => `IF(${total}=0,${notApplicable(blueprint)},${value})`;
  const points = (states: readonly string[], ...factors: readonly string[]) =>
    `100*${sum(place, states, [...factors, column('weight')])}`;
  const shown = (value: number | null) =>
    score.applicable ? (value ?? blueprint.word('none')) : blueprint.word('counts.not-applicable');
  const evidenced = points(['answered'], `(${column('evidenceCount')}>0)`, column('lo'));
  const shareKnown = `${own('weightKnown')}/${total}`;
  const point = `${points(known, column('lo'))}/${own('weightKnown')}`;
  return [
    formula(weightThatApplies(blueprint, own('area')), 'points', undefined),
    formula(sum(place, known, [column('weight')]), 'points', undefined),
    formula(ifApplies(`${points(applying, column('lo'))}/${total}`), 'points', shown(score.low)),
    formula(ifApplies(`MIN(100,${points(applying, column('hi'))}/${total})`), 'points', shown(score.high)),
    formula(ifApplies(`IF(${shareKnown}>=${shareNeededForPoint},${point},${none})`), 'points', shown(score.point)),
    formula(ifApplies(`${evidenced}/${total}`), 'points', shown(score.evidenced)),
    formula(ifApplies(shareKnown), 'share', shown(score.knownShare)),
  ];
}

function notApplicable({ word }: Blueprint): string {
  return quoted(word('counts.not-applicable'));
}

function stageCells({ blueprint, area: { score }, own }: Place): readonly Cell[] {
  const { grids, reading, word } = blueprint;
  const [from, stages] = [wholeColumn(grids.stages, 'stageFrom'), wholeColumn(grids.stages, 'stage')];
  const stageOf = (key: 'low' | 'high') =>
    `IF(ISNUMBER(${own(key)}),LOOKUP(${own(key)}+${noise},${from},${stages}),${own(key)})`;
  const [lowest, highest] = [score.stages[0], score.stages.at(-1)].map((stage) =>
    stage ? stageName(reading.words, stage) : word('counts.not-applicable'),
  );
  return [formula(stageOf('low'), 'text', lowest), formula(stageOf('high'), 'text', highest)];
}

function targetCells({ blueprint, area: { score, target }, own }: Place): readonly Cell[] {
  if (target === undefined) return [empty, empty, empty, empty, empty, empty];
  const { grids, reading, word } = blueprint;
  const from = own('targetFrom');
  const reaches = (key: 'low' | 'high') => `${own(key)}>=${from}-${noise}`;
  const state = (key: string) => quoted(word(`targetStates.${key}`));
  const ifApplies = (value: string) => `IF(ISNUMBER(${own('low')}),${value},${notApplicable(blueprint)})`;
  const missing = (key: 'low' | 'high') => `${from}-ROUND(${own(key)},${pointsDecimals})`;
  const unlessReached = `IF(${reaches('high')},${state('cannot-tell')},${state('not-reached')})`;
  const { distance } = target;
  return [
    input(text(stageName(reading.words, target.stage))),
    formula(lookUp(grids.stages, 'stageFrom', { key: 'stage', is: own('target') }), 'points', target.threshold),
    text(word(`setBy.${target.setBy}`)),
    formula(
      ifApplies(`IF(OR(${reaches('low')},${reaches('high')}),0,${missing('high')})`),
      'points',
      distance.state === 'not-reached' ? missingPoints(target, score, 'high') : 0,
    ),
    formula(
      ifApplies(`IF(${reaches('low')},0,${missing('low')})`),
      'points',
      distance.state === 'reached' ? 0 : missingPoints(target, score, 'low'),
    ),
    formula(
      ifApplies(`IF(${reaches('low')},${state('reached')},${unlessReached})`),
      'text',
      word(`targetStates.${distance.state}`),
    ),
  ];
}

/** From the score as the sheet shows it, so that what is shown adds up. */
function missingPoints({ threshold }: TargetReport, score: AreaScore, end: 'low' | 'high'): number {
  return score.applicable ? printedDifference(threshold, score[end], pointsDecimals) : 0;
}

function reportCells({ blueprint: { word }, area: { score, robustness } }: Place): readonly Cell[] {
  return [
    number(robustness?.from, 'points'),
    number(robustness?.to, 'points'),
    text(robustness && word(`stability.${robustness.verdict}`)),
    number(score.low, 'points'),
    number(score.high, 'points'),
    number(score.point, 'points'),
  ];
}
