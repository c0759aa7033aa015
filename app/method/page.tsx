import type { Metadata } from 'next';
import { MethodBody, methodParts } from '@/components/site/method/method-body';
import { Page } from '@/components/ui/page';
import { Contents } from '@/components/ui/part';
import { figuresVersion } from '@/lib/benchmark/published/series';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { currentInstrument } from '@/lib/instrument/registry';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('method.title') };
}

export default async function MethodPage() {
  const words = await requestWords();
  return (
    <Page title={words.t('method.title')} lead={words.t('method.lead')}>
      <p className="text-muted">
        {words.rich('method.version', { version: currentInstrument.version, figures: figuresVersion })}
      </p>
      <Contents
        title={words.t('method.contents')}
        items={methodParts.map((id) => ({ id, title: words.t(`method.${id}.title`) }))}
      />
      <MethodBody instrument={currentInstrument} words={words} />
    </Page>
  );
}
