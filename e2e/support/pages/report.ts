/** What the report must show, computed beside the application. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { roundHalfAway } from '@/lib/scoring/numbers/round';
import type { AreaScore } from '@/lib/scoring/score/score';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { words } from '../words';

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));

function numbersOf(score: AreaScore): {
  range: readonly number[];
  point: readonly number[];
  evidenced: readonly number[];
  known: readonly number[];
} {
  if (!score.applicable) return { range: [], point: [], evidenced: [], known: [] };
  const range = [...new Set([score.low, score.high].map((points) => roundHalfAway(points)))];
  return {
    range,
    point: score.point === null ? [] : [roundHalfAway(score.point)],
    evidenced: [roundHalfAway(score.evidenced)],
    known: [roundHalfAway(100 * score.knownShare)],
  };
}

/** The table of the profile, which the first page of the report folds. */
async function openProfile(page: Page): Promise<Locator> {
  const table = page.getByRole('table', { name: words.t('report.profile.caption') });
  if (!(await table.isVisible())) await page.getByText(words.t('report.profile.numbers')).click();
  await expect(table).toBeVisible();
  return table;
}

/** The table of the profile shows exactly what scoring says of these answers. */
export async function expectReportOf(page: Page, { answers, form, instrumentVersion }: AssessmentInput): Promise<void> {
  const instrument = requireInstrument(instrumentVersion);
  const { areas } = scoreAnswers({ instrument, form, answers });
  const table = await openProfile(page);
  const titles = await table.locator('thead th').allTextContents();
  for (const area of areaIds) {
    const name = words.t(`instrument-v${instrumentVersion}.areas.${area}.title`);
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    const cells = await row.locator('th, td').allTextContents();
    const shown = (column: string) =>
      numbersIn(cells[titles.indexOf(words.t(`report.profile.columns.${column}`))] ?? 'column missing 999');
    const found = {
      range: shown('range'),
      point: shown('point'),
      evidenced: shown('evidenced'),
      known: shown('known'),
    };
    expect(found, name).toEqual(numbersOf(areas[area]));
  }
}

/** The cells of the table, to compare two reports. */
export async function profileOn(page: Page): Promise<readonly string[]> {
  const table = await openProfile(page);
  return table.locator('tbody th, tbody td').allTextContents();
}
