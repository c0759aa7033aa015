import type { Metadata } from 'next';
import { DocumentedCityPart } from '@/components/site/evidence/documented-city-part';
import { Page } from '@/components/ui/page';
import { documentedCities } from '@/lib/benchmark/documented-cities';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('documented.title') };
}

export default async function DocumentedPage() {
  const words = await requestWords();
  return (
    <Page title={words.t('documented.title')} lead={words.t('documented.lead')}>
      <p>{words.t('documented.how')}</p>
      {documentedCities.map((city) => (
        <DocumentedCityPart key={city.city} city={city} words={words} />
      ))}
      <p className="mt-10">
        <a href="/examples">{words.t('documented.back')}</a>
      </p>
    </Page>
  );
}
