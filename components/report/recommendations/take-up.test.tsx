import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import type { ReportInput } from '@/lib/report/types/report-input';
import { ReportBody } from '@/components/report/report-body';
import type { ReportLinks } from '@/components/report/view/report-view';

const { assessment } = requirePersona('spread-megacity');
const instrument = requireInstrument(assessment.instrumentVersion);
const attempt = { recommendations: ['one-page-criteria'], days: 20 };
const planned = {
  id: 'A'.repeat(22),
  title: 'Criteria on one page',
  recommendation: 'one-page-criteria',
  status: 'planned',
  basis: {},
} as const;
const editor: ReportLinks = { self: '/report', plan: '/plan' };

function draw(links: ReportLinks, extra: Partial<ReportInput> = {}) {
  const report = buildReport({ ...assessment, instrument, targets: {}, asOf: '2026-11-22', ...extra });
  const html = renderToStaticMarkup(
    <ReportBody report={report} reading={{ words: createWords(english), instrument }} links={links} snapshots={[]} />,
  );
  return { report, html };
}

const offered = (html: string) =>
  [...html.matchAll(/<button[^>]*form="take-up"[^>]*value="([^"]+)"/g)].map(([, id]) => id);

describe('recommendations in the report', () => {
  it('can be put into the plan, each piece once', () => {
    const { report, html } = draw(editor);
    const recommendations = report.areas.flatMap((area) =>
      [...area.recommendations, ...area.recommendationsIfMissing].map(({ id }) => id),
    );
    expect(offered(html)).toEqual(recommendations);
    expect(html.match(/<form id="take-up"/g)).toHaveLength(1);
  });

  it('leads to the plan where it is in it', () => {
    const { html } = draw(editor, { plan: [planned] });
    expect(offered(html)).not.toContain('one-page-criteria');
    expect(html).toContain(`href="/plan#action-${planned.id}"`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids)).toHaveLength(ids.length);
  });

  it('that was tried out can be put into the plan with its days, until all of it is there', () => {
    const { html } = draw(editor, { attempt });
    expect(html).toMatch(
      /<input type="hidden" name="do" value="one-page-criteria"\/><input type="hidden" name="days" value="20"\/>/,
    );
    expect(draw(editor, { attempt, plan: [planned] }).html).not.toContain('name="days" value="20"/><button');
  });

  it('is only read by a reader, who sees what is planned', () => {
    const { html } = draw({ self: '/report' }, { attempt, plan: [planned] });
    expect(html).not.toContain('take-up');
    expect(html).not.toContain('/plan');
    expect(html).toContain(planned.title);
  });
});
