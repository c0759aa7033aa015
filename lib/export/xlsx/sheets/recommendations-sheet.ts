/** All recommendations to this city, in their order. */
import { recommendationTitle, factTexts, firstStepText } from '@/lib/i18n/text/report/recommendation-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import type { Blueprint } from '@/lib/export/xlsx/workbook/blueprint';
import { number, text } from '@/lib/export/xlsx/workbook/cells';
import type { Cell, Sheet } from '@/lib/export/xlsx/workbook/workbook';

export const recommendationKeys = [
  'place',
  'title',
  'area',
  'gain',
  'days',
  'cost',
  'prerequisites',
  'facts',
  'ifMissing',
  'months',
  'leaders',
  'beforeLow',
  'beforeHigh',
  'afterLow',
  'afterHigh',
  'firstStep',
] as const;

const widths: Readonly<Partial<Record<(typeof recommendationKeys)[number], number>>> = {
  title: 36,
  area: 20,
  cost: 24,
  prerequisites: 34,
  facts: 50,
  ifMissing: 20,
  firstStep: 50,
};

interface Entry {
  readonly recommendation: RecommendationReport;
  readonly restsOn: 'known' | 'missing';
}

export function recommendationsSheet(blueprint: Blueprint): Sheet {
  const { report, word, sheetName } = blueprint;
  const entries = report.areas.flatMap(({ recommendations, recommendationsIfMissing }): readonly Entry[] => [
    ...recommendations.map((one) => ({ recommendation: one, restsOn: 'known' as const })),
    ...recommendationsIfMissing.map((one) => ({ recommendation: one, restsOn: 'missing' as const })),
  ]);
  return {
    name: sheetName('recommendation'),
    columns: recommendationKeys.map((key) => ({ title: word(`columns.${key}`), width: widths[key] ?? 11 })),
    rows: entries
      .toSorted((one, other) => one.recommendation.place - other.recommendation.place)
      .map((entry) => recommendationRow(blueprint, entry)),
    filter: true,
    choices: [],
    kept: 2,
  };
}

function recommendationRow({ reading, word }: Blueprint, { recommendation, restsOn }: Entry): readonly Cell[] {
  const { words } = reading;
  return [
    number(recommendation.place, 'whole'),
    text(recommendationTitle(reading, recommendation)),
    text(areaName(reading, recommendation.area)),
    number(recommendation.gain, 'points'),
    number(recommendation.effortDays, 'whole'),
    text(words.t(`recommendation.cost.${recommendation.cost}`)),
    text(recommendation.prerequisites.map((earlier) => recommendationTitle(reading, earlier)).join('\n')),
    text(factTexts(reading, recommendation.facts).join('\n')),
    text(word(`restsOn.${restsOn}`)),
    number(recommendation.monthsToEffect, 'whole'),
    text(word(recommendation.needsLeaders ? 'yes' : 'no')),
    number(recommendation.before.low, 'points'),
    number(recommendation.before.high, 'points'),
    number(recommendation.after.low, 'points'),
    number(recommendation.after.high, 'points'),
    text(firstStepText(reading, recommendation)),
  ];
}
