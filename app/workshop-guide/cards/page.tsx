import type { Metadata } from 'next';
import { CardsPage } from '@/components/workshop/guide/cards-page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { currentInstrument } from '@/lib/instrument/registry';

interface CardsProps {
  readonly searchParams: Promise<{ readonly layout?: string | readonly string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('guide.cards.title') };
}

export default async function Cards({ searchParams }: CardsProps) {
  const [{ layout }, words] = await Promise.all([searchParams, requestWords()]);
  return <CardsPage layout={layout === 'four' ? 'four' : 'two'} instrument={currentInstrument} words={words} />;
}
