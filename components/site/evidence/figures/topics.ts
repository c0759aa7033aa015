/** The topics of the published figures, and the one that the page is asked for. */
import type { Figure } from '@/lib/benchmark/figure';
import { publishedFigures } from '@/lib/benchmark/published/series';
import { groupBy } from './group-by';

type TopicFigures = readonly [topic: string, figures: readonly Figure[]];

export const evidenceTopics: readonly TopicFigures[] = groupBy(publishedFigures, ({ topic }) => topic);

/** All of them where none is asked for, or one that there is not. */
export function shownTopics(asked: unknown): readonly TopicFigures[] {
  const found = evidenceTopics.filter(([topic]) => topic === asked);
  return found.length === 0 ? evidenceTopics : found;
}
