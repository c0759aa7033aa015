/** How long the report is on paper, and how full its pages are: short unless its reader asked for more. */
import { describe, expect, it } from 'vitest';
import { cityReports, fullReport, reportOf, setting } from '@/lib/export/write/reports.fixture';
import type { Report } from '@/lib/report/types/report';
import { writeReport } from '@/lib/export/write/write-report';
import { drawPdf } from './draw-pdf';
import { hasPoppler, type PlacedWord, placesOf } from './poppler.fixture';

const short = { ...setting, annexes: [] };
const half = Object.fromEntries(
  Object.entries(
    reportOf('thin-tertiary').answers.flatMap(({ question, answer }) => (answer ? [[question, answer]] : [])),
  )
    .slice(0, 12)
    .map(([, pair]) => pair as [string, never]),
);

const cases: readonly (readonly [string, Report, number])[] = [
  ...cityReports.map(([id, report]) => [id, report, 10] as const),
  ['everything there can be', fullReport(), 10],
  ['a few answers', reportOf('thin-tertiary', { answers: half }), 10],
  ['nothing answered', reportOf('thin-tertiary', { answers: {} }), 2],
];

/** A4 in points, less what stands at the head and the foot of a page. */
const body = { from: 62, to: 842 - 74 };

/** Of every page: how much of it is filled, from its head to its last word. */
function filledOf(words: readonly PlacedWord[]): readonly number[] {
  const pages = Math.max(...words.map(({ page }) => page));
  return Array.from({ length: pages }, (_, at) => {
    const lowest = Math.max(
      ...words.filter(({ page, bottom }) => page === at + 1 && bottom <= body.to).map(({ bottom }) => bottom),
    );
    return (lowest - body.from) / (body.to - body.from);
  });
}

describe.runIf(hasPoppler).each(cases)('the report of %s', (id, report, most) => {
  it('has few pages, and none but the last is under half full', async ({ annotate }) => {
    const words = placesOf(await drawPdf(writeReport(report, short), setting.office));
    const filled = filledOf(words);
    const percents = filled.map((part) => Math.round(100 * part)).join(' ');
    // Shown by `npx vitest run --reporter verbose lib/export/pdf/report-pages`.
    await annotate(`${id}: ${filled.length} pages, ${words.length} words, filled ${percents} %`);
    expect(filled.length).toBeLessThanOrEqual(most);
    for (const part of filled.slice(0, -1)) expect(part).toBeGreaterThanOrEqual(0.5);
  });
});
