import type { Metadata } from 'next';
import { ResultPage } from '@/components/report/result/result-page';
import type { ReportQuery } from '@/components/report/view/report-query';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { findExample } from '@/lib/instrument/v1/find-example';
import { exampleView } from './_lib/example-view';

interface ExampleProps {
  readonly params: Promise<{ readonly example: string }>;
  readonly searchParams: Promise<ReportQuery>;
}

export async function generateMetadata({ params }: ExampleProps): Promise<Metadata> {
  const [{ example: id }, words] = await Promise.all([params, requestWords()]);
  const example = findExample(id);
  return { title: example ? words.t('report.metaTitle', { city: example.city }) : words.t('site.notFound.title') };
}

export default async function ExamplePage({ params, searchParams }: ExampleProps) {
  const [{ example }, query] = await Promise.all([params, searchParams]);
  return <ResultPage {...await exampleView(example, query)} />;
}
