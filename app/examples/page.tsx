import type { Metadata } from 'next';
import { ExampleList } from '@/components/report/example-list';
import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { firstExample } from '@/lib/instrument/v1/find-example';
import { personas } from '@/lib/instrument/v1/personas';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('report.examples.title') };
}

export default async function ExamplesPage() {
  const words = await requestWords();
  return (
    <Page title={words.t('report.examples.title')} lead={words.t('report.examples.lead')}>
      <Part id="complete" title={words.t('report.examples.complete')}>
        <ExampleList examples={personas.filter(({ id }) => id === firstExample)} words={words} />
      </Part>
      <Part id="others" title={words.t('report.examples.others')}>
        <ExampleList examples={personas.filter(({ id }) => id !== firstExample)} words={words} />
      </Part>
      <Part id="real" title={words.t('documented.title')}>
        <p>{words.rich('report.examples.real', { a: (text) => <a href="/examples/documented">{text}</a> })}</p>
      </Part>
      <p className="mt-10">
        <ButtonLink href="/start">{words.t('report.examples.start')}</ButtonLink>
      </p>
    </Page>
  );
}
