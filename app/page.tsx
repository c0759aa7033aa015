import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/request-words';

export default async function LandingPage() {
  const words = await requestWords();
  return (
    <Page title={words.t('site.name')} lead={words.t('site.description')}>
      {null}
    </Page>
  );
}
