/** All advice to this city, in its order. */
import { adviceTitle, factTexts, firstStepText } from '@/lib/i18n/advice-text';
import { headingName } from '@/lib/i18n/report-text';
import type { AdviceReport } from '@/lib/report/advice-report';
import type { Blueprint } from './blueprint';
import { number, text } from './cells';
import type { Cell, Sheet } from './workbook';

export const adviceKeys = [
  'place', 'title', 'heading', 'gain', 'days', 'cost', 'prerequisites', 'facts', 'ifMissing', 'months', 'leaders', 'beforeLow', 'beforeHigh', 'afterLow', 'afterHigh', 'firstStep',
] as const;

const widths: Readonly<Partial<Record<(typeof adviceKeys)[number], number>>> = { title: 36, heading: 20, cost: 24, prerequisites: 34, facts: 50, ifMissing: 20, firstStep: 50 };

interface Entry {
  readonly advice: AdviceReport;
  readonly restsOn: 'known' | 'missing';
}

export function adviceSheet(blueprint: Blueprint): Sheet {
  const { report, word, sheetName } = blueprint;
  const entries = report.headings.flatMap(({ advice, adviceIfMissing }): readonly Entry[] => [
    ...advice.map((one) => ({ advice: one, restsOn: 'known' as const })),
    ...adviceIfMissing.map((one) => ({ advice: one, restsOn: 'missing' as const })),
  ]);
  return {
    name: sheetName('advice'),
    columns: adviceKeys.map((key) => ({ title: word(`columns.${key}`), width: widths[key] ?? 11 })),
    rows: entries.toSorted((one, other) => one.advice.place - other.advice.place).map((entry) => adviceRow(blueprint, entry)),
    filter: true,
    choices: [],
    kept: 2,
  };
}

function adviceRow({ reading, word }: Blueprint, { advice, restsOn }: Entry): readonly Cell[] {
  const { words } = reading;
  return [
    number(advice.place, 'whole'),
    text(adviceTitle(reading, advice)),
    text(headingName(reading, advice.dimension)),
    number(advice.gain, 'points'),
    number(advice.effortDays, 'whole'),
    text(words.t(`advice.cost.${advice.cost}`)),
    text(advice.prerequisites.map((earlier) => adviceTitle(reading, earlier)).join('\n')),
    text(factTexts(reading, advice.facts).join('\n')),
    text(word(`restsOn.${restsOn}`)),
    number(advice.monthsToEffect, 'whole'),
    text(word(advice.needsLeaders ? 'yes' : 'no')),
    number(advice.before.low, 'points'),
    number(advice.before.high, 'points'),
    number(advice.after.low, 'points'),
    number(advice.after.high, 'points'),
    text(firstStepText(reading, advice)),
  ];
}
