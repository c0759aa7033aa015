import { editions, publishedFigures } from '@/lib/benchmark/published/series';
import type { Words } from '@/lib/i18n/words';
import { Contents } from './contents';
import { backgrounds } from './edition-background';
import { groupBy } from './group-by';

/** What the evidence page holds: the guide, each edition with its topics, practices, context. */
export function EvidenceContents({ words }: { readonly words: Words }) {
  const editionPlaces = editions.map(({ year, title }) => ({
    id: `edition-${year}`,
    label: words.t('evidence.edition.title', { year: String(year), title }),
    inside: [
      ...backgrounds[year].map((part) => ({ id: `${part}-${year}`, label: words.t(`evidence.background.${year}.${part}.title`) })),
      ...groupBy(publishedFigures.filter(({ edition }) => edition === year), ({ topic }) => topic).map(([topic]) => ({
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
        ...editionPlaces,
        { id: 'practices', label: words.t('evidence.practices.title') },
        { id: 'context', label: words.t('evidence.context.title') },
      ]}
    />
  );
}
