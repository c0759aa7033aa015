import type { Metadata } from 'next';
import { ContextList } from '@/components/evidence/context-list';
import { EditionSection } from '@/components/evidence/edition-section';
import { EvidenceContents } from '@/components/evidence/evidence-contents';
import { PracticeList } from '@/components/evidence/practice-list';
import { ReadingGuide } from '@/components/evidence/reading-guide';
import { Page } from '@/components/ui/page';
import { editions, publishedFigures } from '@/lib/benchmark/published/series';
import { requestWords } from '@/lib/i18n/request-words';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('evidence.title') };
}

export default async function EvidencePage() {
  const words = await requestWords();
  return (
    <Page title={words.t('evidence.title')} lead={words.t('evidence.lead')}>
      <EvidenceContents words={words} />
      <ReadingGuide words={words} />
      {editions.map((edition) => (
        <EditionSection
          key={edition.year}
          words={words}
          edition={edition}
          figures={publishedFigures.filter((figure) => figure.edition === edition.year)}
        />
      ))}
      <PracticeList words={words} />
      <ContextList words={words} />
    </Page>
  );
}
