import type { Metadata } from 'next';
import { AreaPage } from '@/components/report/area/area-page';
import { partsOf } from '@/components/report/view/report-places';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { areaName } from '@/lib/i18n/text/report/report-text';
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { findExample } from '@/lib/instrument/v1/find-example';
import { areaExcerptOf } from '@/lib/report/area-excerpt';
import { exampleView } from '../../_lib/example-view';

interface ExampleAreaProps {
  readonly params: Promise<{ readonly example: string; readonly area: string }>;
}

const findArea = (asked: string): AreaId | undefined => areaIds.find((area) => area === asked);

export async function generateMetadata({ params }: ExampleAreaProps): Promise<Metadata> {
  const [{ example: id, area: asked }, words] = await Promise.all([params, requestWords()]);
  const [example, area] = [findExample(id), findArea(asked)];
  if (example === undefined || area === undefined) return { title: words.t('site.notFound.title') };
  const reading = { words, instrument: requireInstrument(example.instrumentVersion) };
  return { title: words.t('excerpt.area.metaTitle', { area: areaName(reading, area), city: example.city }) };
}

export default async function ExampleAreaPage({ params }: ExampleAreaProps) {
  const { example, area: asked } = await params;
  const area = findArea(asked);
  if (area === undefined) showNotFound();
  const { pages, ...view } = await exampleView(example, {});
  const { report, reading, snapshots } = view;
  return (
    <AreaPage
      {...view}
      excerpt={areaExcerptOf(report, area)}
      answers={report.answers}
      contents={{ pages, parts: partsOf(report, snapshots), current: area, reading }}
    />
  );
}
