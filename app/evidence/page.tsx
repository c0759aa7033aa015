import type { Metadata } from 'next';
import { ContextList } from '@/components/site/evidence/context-list';
import { SurveySection } from '@/components/site/evidence/survey-section';
import { EvidenceContents } from '@/components/site/evidence/evidence-contents';
import { PracticeList } from '@/components/site/evidence/practice-list';
import { ReadingGuide } from '@/components/site/evidence/reading-guide';
import { Page } from '@/components/ui/page';
import { surveys, publishedFigures } from '@/lib/benchmark/published/series';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

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
      {surveys.map((survey) => (
        <SurveySection
          key={survey.year}
          words={words}
          survey={survey}
          figures={publishedFigures.filter((figure) => figure.survey === survey.year)}
        />
      ))}
      <PracticeList words={words} />
      <ContextList words={words} />
    </Page>
  );
}
