import { describe, expect, it } from 'vitest';
import { requirePersona } from '@/lib/instrument/v1/personas';
import type { ReportInput } from '@/lib/report/types/report-input';
import { drawReport, reportOf } from '@/components/report/drawn-report.fixture';
import type { ReportLinks } from '@/components/report/view/report-view';

const { assessment } = requirePersona('spread-megacity');
const attempt = { recommendations: ['one-page-criteria'], days: 20 };
const planned = {
  id: 'A'.repeat(22),
  title: 'Criteria on one page',
  recommendation: 'one-page-criteria',
  status: 'planned',
  basis: {},
} as const;
const editor = { plan: '/plan' };

function draw(links: Omit<ReportLinks, 'pages'>, extra: Partial<ReportInput> = {}) {
  const drawn = { assessment, links, extra: { targets: {}, ...extra } };
  return { report: reportOf(drawn), pages: drawReport(drawn), html: [...drawReport(drawn).values()].join('\n') };
}

const offered = (html: string) =>
  [...html.matchAll(/<button[^>]*form="take-up"[^>]*value="([^"]+)"/g)].map(([, id]) => id);

describe('recommendations in the report', () => {
  it('can be put into the plan, each piece once', () => {
    const { report, pages } = draw(editor);
    for (const { area, recommendations, recommendationsIfMissing } of report.areas) {
      const html = pages.get(`/areas/${area}`) ?? '';
      expect(offered(html)).toEqual([...recommendations, ...recommendationsIfMissing].map(({ id }) => id));
      expect(html.match(/<form id="take-up"/g)).toHaveLength(1);
    }
    expect(offered(pages.get('/report') ?? '')).toEqual(report.first.map(({ id }) => id));
  });

  it('leads to the plan where it is in it', () => {
    const { html } = draw(editor, { plan: [planned] });
    expect(offered(html)).not.toContain('one-page-criteria');
    expect(html).toContain(`href="/plan#action-${planned.id}"`);
  });

  it('that was tried out can be put into the plan with its days, until all of it is there', () => {
    const { html } = draw(editor, { attempt });
    expect(html).toMatch(
      /<input type="hidden" name="do" value="one-page-criteria"\/><input type="hidden" name="days" value="20"\/>/,
    );
    expect(draw(editor, { attempt, plan: [planned] }).html).not.toContain('name="days" value="20"/><button');
  });

  it('is only read by a reader, who sees what is planned', () => {
    const { html } = draw({}, { attempt, plan: [planned] });
    expect(html).not.toContain('take-up');
    expect(html).not.toContain('href="/plan');
    expect(html).toContain(planned.title);
  });
});
