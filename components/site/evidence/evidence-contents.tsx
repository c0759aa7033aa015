import { surveys } from '@/lib/benchmark/published/series';
import type { Words } from '@/lib/i18n/catalogue/words';
import { Contents } from './contents';
import { evidenceTopics } from './figures/topics';
import { backgrounds } from './survey-background';

/** What the evidence page holds: the topics, the guide, the surveys, practices, context. */
export function EvidenceContents({ words }: { readonly words: Words }) {
  const topics = evidenceTopics.map(([topic]) => ({ id: `topic-${topic}`, label: words.t(`figures.topics.${topic}`) }));
  const aboutSurveys = surveys.flatMap(({ year, title }) => [
    { id: `survey-${year}`, label: words.t('evidence.survey.title', { year: String(year), title }) },
    ...backgrounds[year].map((part) => ({
      id: `${part}-${year}`,
      label: words.t(`evidence.background.${year}.${part}.title`),
    })),
  ]);
  const [first, ...others] = aboutSurveys;
  return (
    <Contents
      words={words}
      places={[
        { id: 'topics', label: words.t('evidence.topic.title'), inside: topics },
        { id: 'guide', label: words.t('evidence.guide.title') },
        ...(first ? [{ ...first, label: words.t('evidence.survey.all'), inside: [first, ...others] }] : []),
        { id: 'practices', label: words.t('evidence.practices.title') },
        { id: 'context', label: words.t('evidence.context.title') },
      ]}
    />
  );
}
