import type { Metadata } from 'next';
import { InventedNotice } from '@/components/report/example-notice';
import { CachedBody } from '@/components/report/cached-body';
import { ReportBody } from '@/components/report/report-body';
import { readReportQuery, type ReportQuery } from '@/components/report/view/report-query';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { findExample } from '@/lib/instrument/v1/find-example';
import { buildReport } from '@/lib/report/build-report';

interface ExampleProps {
  readonly params: Promise<{ readonly example: string }>;
  readonly searchParams: Promise<ReportQuery>;
}

/** The date of the invented answers; a report carries one, and this one must not change from day to day. */
const asOf = '2026-11-22';

export async function generateMetadata({ params }: ExampleProps): Promise<Metadata> {
  const [{ example: id }, words] = await Promise.all([params, requestWords()]);
  const example = findExample(id);
  return { title: example ? words.t('report.metaTitle', { city: example.city }) : words.t('site.notFound.title') };
}

export default async function ExamplePage({ params, searchParams }: ExampleProps) {
  const [{ example: id }, query, words] = await Promise.all([params, searchParams, requestWords()]);
  const example = findExample(id);
  if (example === undefined) showNotFound();
  const { attempt, daysRefused } = readReportQuery(query);
  const contentKey = JSON.stringify(['example', id, words.locale, attempt, daysRefused]);
  return (
    <CachedBody
      contentKey={contentKey}
      make={() => {
        const instrument = requireInstrument(example.instrumentVersion);
        return Promise.resolve(
          <ReportBody
            report={buildReport({
              ...example,
              instrument,
              targets: example.targets ?? {},
              asOf,
              ...(attempt && { attempt }),
            })}
            reading={{ words, instrument }}
            links={{ self: `/examples/${id}` }}
            snapshots={[]}
            daysRefused={daysRefused}
            back={{ href: '/examples', label: words.t('report.examples.back') }}
            notice={<InventedNotice words={words} />}
          />,
        );
      }}
    />
  );
}
