import type { Metadata } from 'next';
import { ExampleList } from '@/components/report/example-list';
import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import { requestWords } from '@/lib/i18n/request-words';
import { publicRecords } from '@/lib/instrument/v1/cases';
import { personas } from '@/lib/instrument/v1/personas';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('report.examples.title') };
}

export default async function ExamplesPage() {
  const words = await requestWords();
  return (
    <Page title={words.t('report.examples.title')} lead={words.t('report.examples.lead')}>
      <Part id="invented" title={words.t('report.examples.invented')}>
        <p>{words.t('report.examples.inventedText')}</p>
        <ExampleList examples={personas} words={words} />
      </Part>
      <Part id="public-records" title={words.t('report.examples.publicRecords')}>
        <p>{words.t('report.examples.publicRecordsText')}</p>
        <ExampleList examples={publicRecords} words={words} />
      </Part>
      <p className="mt-10">
        <ButtonLink href="/start">{words.t('report.examples.start')}</ButtonLink>
      </p>
    </Page>
  );
}
