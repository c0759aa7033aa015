/** Every comparison with a published figure, a row each. */
import type { Comparison } from '@/lib/benchmark/comparison';
import { answerText, indicatorName } from '@/lib/i18n/text/answer-text';
import { standingText } from '@/lib/i18n/text/report/comparison-text';
import { baseText, likelyBaseText, quantityText, spanText } from '@/lib/i18n/text/figure-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { sourceName } from '@/lib/i18n/text/source-text';
import type { GivenAnswer } from '@/lib/instrument/answers/given-answer';
import type { ComparisonGroup, ComparisonsReport, Report } from '@/lib/report/types/report';
import type { Blueprint } from '@/lib/export/xlsx/workbook/blueprint';
import { number, text } from '@/lib/export/xlsx/workbook/cells';
import type { Cell, Sheet } from '@/lib/export/xlsx/workbook/workbook';

export const figureKeys = [
  'area',
  'id',
  'question',
  'cityAnswer',
  'survey',
  'item',
  'option',
  'side',
  'verdict',
  'standing',
  'percent',
  'quantity',
  'from',
  'to',
  'span',
  'cities',
  'base',
  'likely',
  'match',
  'secondary',
  'source',
  'address',
] as const;

const widths: Readonly<Partial<Record<(typeof figureKeys)[number], number>>> = {
  area: 20,
  id: 22,
  question: 28,
  cityAnswer: 30,
  item: 30,
  option: 28,
  side: 18,
  verdict: 22,
  standing: 44,
  quantity: 24,
  span: 28,
  base: 28,
  likely: 28,
  source: 40,
  address: 40,
};

export function figuresSheet(blueprint: Blueprint): Sheet {
  const { report, reading, word, sheetName } = blueprint;
  const ofAreas = report.areas.flatMap(({ area, comparisons }) =>
    rowsOf(blueprint, comparisons, areaName(reading, area)),
  );
  return {
    name: sheetName('figures'),
    columns: figureKeys.map((key) => ({ title: word(`columns.${key}`), width: widths[key] ?? 11 })),
    rows: [...ofAreas, ...rowsOf(blueprint, report.context, word('context'))],
    filter: true,
    choices: [],
    kept: 2,
  };
}

export function allComparisons({ areas, context }: Report): readonly Comparison[] {
  return [...areas.map(({ comparisons }) => comparisons), context]
    .flatMap(groupsOf)
    .flatMap(({ comparisons }) => comparisons);
}

function groupsOf({ prominent, further }: ComparisonsReport): readonly ComparisonGroup[] {
  return [...prominent, ...further];
}

function rowsOf(blueprint: Blueprint, comparisons: ComparisonsReport, area: string): readonly (readonly Cell[])[] {
  return groupsOf(comparisons).flatMap(({ answer, comparisons: own }) =>
    own.map((comparison) => [text(area), ...cellsOf(blueprint, comparison, answer)]),
  );
}

function cellsOf({ reading, word }: Blueprint, comparison: Comparison, answer: GivenAnswer): readonly Cell[] {
  const { words } = reading;
  const { figure, question, city, verdict, interval, base, match } = comparison;
  return [
    text(question),
    text(indicatorName(reading, question)),
    text(answerText(reading, question, answer)),
    number(figure.survey, 'plain'),
    text(words.t(`figures.items.${figure.id}.item`)),
    text(words.t(`figures.items.${figure.id}.option`)),
    text(word(`side.${city}`)),
    text(verdict && words.t(`figures.verdicts.${verdict}`)),
    text(standingText(reading, answer, comparison)),
    number(figure.quantity.kind === 'percent' ? figure.quantity.percent : undefined, 'whole'),
    text(quantityText(words, figure)),
    number(interval?.[0], 'whole'),
    number(interval?.[1], 'whole'),
    text(spanText(words, figure)),
    number(base?.cities, 'whole'),
    text(baseText(words, figure)),
    text(likelyBaseText(words, figure)),
    text(words.t(`figures.match.${match}`)),
    text(word(figure.secondary ? 'yes' : 'no')),
    text(sourceName(words, figure.source)),
    text(figure.source.url),
  ];
}
