import type { Metadata } from 'next';
import { LoadForm } from '@/components/start/load-form';
import { StartForm } from '@/components/start/start-form';
import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/request-words';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('start.title') };
}

export default async function StartPage() {
  const words = await requestWords();
  return (
    <Page title={words.t('start.title')} lead={words.t('start.lead')}>
      <StartForm words={words} />
      <LoadForm words={words} />
    </Page>
  );
}
