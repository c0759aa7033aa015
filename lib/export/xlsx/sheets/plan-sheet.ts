/** The action plan, in the office's own order. */
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { changedText, statusName } from '@/lib/i18n/text/plan-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { findRecommendation } from '@/lib/recommendations/catalogue';
import { outdatedBy } from '@/lib/plan/arrange-plan';
import type { ActionReport } from '@/lib/plan/plan';
import type { Blueprint } from '@/lib/export/xlsx/workbook/blueprint';
import { empty, number, text, typed } from '@/lib/export/xlsx/workbook/cells';
import type { Cell, Sheet } from '@/lib/export/xlsx/workbook/workbook';

export const planKeys = [
  'number',
  'action',
  'area',
  'recommendation',
  'owner',
  'due',
  'effort',
  'cost',
  'status',
  'outcome',
  'outdated',
] as const;

const widths: Readonly<Partial<Record<(typeof planKeys)[number], number>>> = {
  number: 6,
  action: 40,
  area: 20,
  recommendation: 32,
  owner: 24,
  due: 16,
  cost: 28,
  status: 14,
  outcome: 40,
  outdated: 50,
};

export function planSheet(blueprint: Blueprint): Sheet {
  const { report, word, sheetName } = blueprint;
  return {
    name: sheetName('plan'),
    columns: planKeys.map((key) => ({ title: word(`columns.${key}`), width: widths[key] ?? 11 })),
    rows: report.plan.map((action, position) => planRow(blueprint, action, position + 1)),
    filter: true,
    choices: [],
    kept: 2,
  };
}

function planRow({ reading }: Blueprint, action: ActionReport, position: number): readonly Cell[] {
  const { title, area, owner, dueOn, effortDays, cost, status, outcome } = action;
  return [
    number(position, 'whole'),
    typed(title),
    text(area && areaName(reading, area)),
    text(takenFrom(reading, action)),
    typed(owner),
    dueOn === undefined ? empty : { kind: 'date', date: dueOn },
    number(effortDays, 'points'),
    typed(cost),
    text(statusName(reading.words, status)),
    typed(outcome),
    text(
      outdatedBy(action)
        .map((changed) => changedText(reading, changed))
        .join('\n'),
    ),
  ];
}

/** Its id where the catalogue no longer has it. */
function takenFrom(reading: Reading, { recommendation }: ActionReport): string | undefined {
  if (recommendation === undefined) return undefined;
  return findRecommendation(recommendation) === undefined
    ? recommendation
    : recommendationTitle(reading, { id: recommendation, variants: [] });
}
