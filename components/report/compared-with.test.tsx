/** What a report is compared with stays when another thing is asked of it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fullReport, setting } from '@/lib/export/write/reports.fixture';
import { ChangePart } from './change/change-part';
import { readReportQuery, reportAddress } from './view/report-query';
import type { ReportView } from './view/report-view';
import { TryOut } from './parts/try-out';
import { reportPages } from './view/report-places';

const compared = { since: 'a', peers: 'region', edition: '2026-11-01' } as const;
const view: ReportView = {
  report: fullReport(),
  reading: setting.reading,
  links: { pages: reportPages({ result: '/report', parts: '/report', areas: '/areas' }, compared) },
  snapshots: [
    { id: 'a', takenAt: new Date('2025-11-22') },
    { id: 'b', takenAt: new Date('2024-11-22') },
  ],
  compared,
};
const text = (html: string) => html.replaceAll('&amp;', '&');

describe('what a report is compared with', () => {
  it('stays when it is compared with another snapshot', () => {
    const html = text(renderToStaticMarkup(<ChangePart {...view} />));
    expect(html).toContain('href="/report/change?since=b&peers=region&edition=2026-11-01"');
    expect(html).not.toContain('since=a');
  });

  it('stays when something is tried out, and when that is given up', () => {
    const html = text(renderToStaticMarkup(<TryOut {...view} />));
    for (const [name, value] of Object.entries(compared))
      expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
    expect(html).toContain('href="/report/try-out?since=a&peers=region&edition=2026-11-01"');
  });

  it('is read from the address as it was written there', () => {
    const query = Object.fromEntries(new URL(reportAddress('https://example.org/report', compared)).searchParams);
    expect(readReportQuery(query)).toMatchObject(compared);
    expect(reportAddress('/report', {})).toBe('/report');
  });
});
