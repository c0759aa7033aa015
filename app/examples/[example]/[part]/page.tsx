import type { Metadata } from 'next';
import { PartPage } from '@/components/report/parts/part-page';
import { findPart, partsOf } from '@/components/report/view/report-places';
import type { ReportQuery } from '@/components/report/view/report-query';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { findExample } from '@/lib/instrument/v1/find-example';
import { exampleView } from '../_lib/example-view';

interface ExamplePartProps {
  readonly params: Promise<{ readonly example: string; readonly part: string }>;
  readonly searchParams: Promise<ReportQuery>;
}

export async function generateMetadata({ params }: ExamplePartProps): Promise<Metadata> {
  const [{ example: id, part: asked }, words] = await Promise.all([params, requestWords()]);
  const [example, part] = [findExample(id), findPart(asked)];
  if (example === undefined || part === undefined) return { title: words.t('site.notFound.title') };
  return { title: words.t('report.parts.metaTitle', { part: words.t(`report.parts.${part}`), city: example.city }) };
}

export default async function ExamplePartPage({ params, searchParams }: ExamplePartProps) {
  const [{ example, part: asked }, query] = await Promise.all([params, searchParams]);
  const part = findPart(asked);
  if (part === undefined) showNotFound();
  const view = await exampleView(example, query);
  if (!partsOf(view.report, view.snapshots).includes(part)) showNotFound();
  return <PartPage part={part} {...view} />;
}
