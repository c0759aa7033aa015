import type { Metadata } from 'next';
import { Statement, type StatementPart } from '@/components/site/statement';
import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

const parts: readonly StatementPart[] = [
  { id: 'keeps', items: ['assessment', 'links', 'failed', 'nothing'] },
  { id: 'sees', items: ['links', 'operator', 'others'] },
  { id: 'pool', items: ['choice', 'kept', 'published', 'withdraw'] },
  { id: 'workshop', items: ['asked', 'before', 'small', 'together', 'deleted'] },
  { id: 'cookies', items: ['key', 'many', 'workshop', 'probe', 'unsaved', 'forget'] },
  { id: 'delete', items: ['text'] },
  { id: 'names', items: ['text'] },
];

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('privacy.title') };
}

export default async function PrivacyPage() {
  const words = await requestWords();
  return (
    <Page title={words.t('privacy.title')} lead={words.t('privacy.lead')}>
      <Statement namespace="privacy" parts={parts} words={words} />
    </Page>
  );
}
