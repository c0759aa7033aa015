import type { DocumentedPractice } from '@/lib/benchmark/examples';
import type { Figure, FigureSource } from '@/lib/benchmark/figure';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import { inFullOf } from '@/lib/report/in-full';
import type { Report } from '@/lib/report/types/report';

/** Every published figure that the report quotes, each once, in the order in which it does. */
export function figuresQuoted({ areas, context }: Report): readonly Figure[] {
  const compared = [...areas.map(({ comparisons }) => comparisons), context]
    .flatMap(({ prominent, further }) => [...prominent, ...further])
    .flatMap(({ comparisons }) => comparisons.map(({ figure }) => figure));
  const rested = areas.flatMap(allRecommendations).flatMap(({ others }) => others.map(({ figure }) => figure));
  return once([...compared, ...rested], ({ id }) => id);
}

/**
 * Every documented practice that the report names, each once: those of the recommendations that are set out in full.
 */
export function practicesNamed({ areas, first }: Report): readonly DocumentedPractice[] {
  return once(
    areas.flatMap(({ recommendations }) => inFullOf(recommendations, first)).flatMap(({ example }) => example ?? []),
    ({ id }) => id,
  );
}

/** Each source once, whatever rests on it. */
export function sourcesOf(items: readonly { readonly source: FigureSource }[]): readonly FigureSource[] {
  return once(
    items.map(({ source }) => source),
    (source) => JSON.stringify(source),
  );
}

function allRecommendations({
  recommendations,
  recommendationsIfMissing,
}: Report['areas'][number]): readonly RecommendationReport[] {
  return [...recommendations, ...recommendationsIfMissing];
}

function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}
