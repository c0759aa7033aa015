/** How long the report is on paper: short unless its reader asked for more. */
import { describe, expect, it } from 'vitest';
import { cityReports, reportOf, setting } from '@/lib/export/write/reports.fixture';
import type { Report } from '@/lib/report/types/report';
import { writeReport } from '@/lib/export/write/write-report';
import { drawPdf } from './draw-pdf';
import { hasPoppler, placesOf } from './poppler.fixture';

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
  ['a few answers', reportOf('thin-tertiary', { answers: half }), 10],
  ['nothing answered', reportOf('thin-tertiary', { answers: {} }), 2],
];

describe.runIf(hasPoppler).each(cases)('the report of %s', (id, report, most) => {
  it('has few pages', async () => {
    const words = placesOf(await drawPdf(writeReport(report, short), setting.office));
    const pages = Math.max(...words.map(({ page }) => page));
    expect(pages, `${id}: ${words.length} words`).toBeLessThanOrEqual(most);
  });
});
