import { surveys, publishedFigures } from '@/lib/benchmark/published/series';
import type { Words } from '@/lib/i18n/catalogue/words';
import { Contents } from './contents';
import { backgrounds } from './survey-background';
import { groupBy } from './group-by';

/** What the evidence page holds: the guide, each survey with its topics, practices, context. */
export function EvidenceContents({ words }: { readonly words: Words }) {
  const surveyPlaces = surveys.map(({ year, title }) => ({
    id: `survey-${year}`,
    label: words.t('evidence.survey.title', { year: String(year), title }),
    inside: [
      ...backgrounds[year].map((part) => ({
        id: `${part}-${year}`,
        label: words.t(`evidence.background.${year}.${part}.title`),
      })),
      ...groupBy(
        publishedFigures.filter(({ survey }) => survey === year),
        ({ topic }) => topic,
      ).map(([topic]) => ({
        id: `topic-${year}-${topic}`,
        label: words.t(`figures.topics.${topic}`),
      })),
    ],
  }));
  return (
    <Contents
      words={words}
      places={[
        { id: 'guide', label: words.t('evidence.guide.title') },
        ...surveyPlaces,
        { id: 'practices', label: words.t('evidence.practices.title') },
        { id: 'context', label: words.t('evidence.context.title') },
      ]}
    />
  );
}
