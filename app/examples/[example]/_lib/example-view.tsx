import { InventedNotice } from '@/components/report/example-notice';
import { reportPages } from '@/components/report/view/report-places';
import { readReportQuery, type ReportQuery } from '@/components/report/view/report-query';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { findExample } from '@/lib/instrument/v1/find-example';
import { buildReport } from '@/lib/report/build-report';

/** The date of the invented answers; a report carries one, and this one must not change from day to day. */
const asOf = '2026-11-22';

/** What every page of an example's report is drawn from. */
export async function exampleView(id: string, query: ReportQuery) {
  const words = await requestWords();
  const example = findExample(id);
  if (example === undefined) showNotFound();
  const { attempt, daysRefused } = readReportQuery(query);
  const instrument = requireInstrument(example.instrumentVersion);
  const own = `/examples/${id}`;
  const pages = reportPages({ result: own, parts: own, areas: `${own}/areas` });
  return {
    report: buildReport({ ...example, instrument, targets: example.targets ?? {}, asOf, ...(attempt && { attempt }) }),
    reading: { words, instrument },
    pages,
    links: { pages },
    snapshots: [],
    daysRefused,
    notice: <InventedNotice words={words} />,
  };
}
