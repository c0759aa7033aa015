import type { Metadata } from 'next';
import { GuidePage } from '@/components/workshop/guide/guide-page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('guide.title'), description: words.t('guide.pageLead') };
}

export default async function WorkshopGuide() {
  return <GuidePage words={await requestWords()} />;
}
