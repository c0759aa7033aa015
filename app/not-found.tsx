import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).t('site.notFound.title') };
}

export default async function NotFound() {
  const words = await requestWords();
  return (
    <Page title={words.t('site.notFound.title')} lead={words.t('site.notFound.lead')}>
      <p className="mb-6">{words.t('site.notFound.recommendation')}</p>
      <ButtonLink href="/">{words.t('site.notFound.home')}</ButtonLink>
    </Page>
  );
}
