import type { Metadata } from 'next';
import { ContextList } from '@/components/site/evidence/context-list';
import { EvidenceContents } from '@/components/site/evidence/evidence-contents';
import { shownTopics } from '@/components/site/evidence/figures/topics';
import { PracticeList } from '@/components/site/evidence/practice-list';
import { ReadingGuide } from '@/components/site/evidence/reading-guide';
import { SurveySection } from '@/components/site/evidence/survey-section';
import { TopicChoice } from '@/components/site/evidence/figures/topic-choice';
import { TopicSection } from '@/components/site/evidence/figures/topic-section';
import { Page } from '@/components/ui/page';
import { surveys } from '@/lib/benchmark/published/series';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

interface Props {
  readonly searchParams: Promise<{ readonly topic?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('evidence.title') };
}

export default async function EvidencePage({ searchParams }: Props) {
  const words = await requestWords();
  const topics = shownTopics((await searchParams).topic);
  const [[only] = []] = topics;
  const chosen = topics.length === 1 ? only : undefined;
  return (
    <Page title={words.t('evidence.title')} lead={words.t('evidence.lead')} measure="wide">
      <div id="topics" className="scroll-mt-4">
        <TopicChoice words={words} chosen={chosen} />
      </div>
      {chosen === undefined ? <EvidenceContents words={words} /> : null}
      {topics.map(([topic, figures]) => (
        <TopicSection key={topic} words={words} topic={topic} figures={figures} />
      ))}
      <div className="max-w-page">
        <ReadingGuide words={words} />
        {chosen === undefined ? (
          <>
            {surveys.map((survey) => (
              <SurveySection key={survey.year} words={words} survey={survey} />
            ))}
            <PracticeList words={words} />
            <ContextList words={words} />
          </>
        ) : null}
      </div>
    </Page>
  );
}
