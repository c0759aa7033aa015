import type { Metadata } from 'next';
import { Statement, type StatementPart } from '@/components/site/statement';
import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

const parts: readonly StatementPart[] = [
  { id: 'aim', items: ['text'] },
  { id: 'works', items: ['keyboard', 'script', 'charts', 'zoom', 'settings'] },
  { id: 'limits', items: ['readers', 'language'] },
  { id: 'contact', items: ['text'] },
];

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('accessibility.title') };
}

export default async function AccessibilityPage() {
  const words = await requestWords();
  return (
    <Page title={words.t('accessibility.title')} lead={words.t('accessibility.lead')}>
      <Statement namespace="accessibility" parts={parts} words={words} />
    </Page>
  );
}
