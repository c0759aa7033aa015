import type { DocumentedPractice } from '@/lib/benchmark/examples';
import type { Figure, FigureSource } from '@/lib/benchmark/figure';
import type { AdviceReport } from '@/lib/report/advice-report';
import { inFullOf } from '@/lib/report/in-full';
import type { Report } from '@/lib/report/report';

/** Every published figure that the report quotes, each once, in the order in which it does. */
export function figuresQuoted({ headings, context }: Report): readonly Figure[] {
  const compared = [...headings.map(({ comparisons }) => comparisons), context]
    .flatMap(({ prominent, further }) => [...prominent, ...further])
    .flatMap(({ comparisons }) => comparisons.map(({ figure }) => figure));
  const rested = headings.flatMap(allAdvice).flatMap(({ others }) => others.map(({ figure }) => figure));
  return once([...compared, ...rested], ({ id }) => id);
}

/** Every documented practice that the report names, each once: those of the advice that is set out in full. */
export function practicesNamed({ headings, first }: Report): readonly DocumentedPractice[] {
  return once(headings.flatMap(({ advice }) => inFullOf(advice, first)).flatMap(({ example }) => example ?? []), ({ id }) => id);
}

/** Each source once, whatever rests on it. */
export function sourcesOf(items: readonly { readonly source: FigureSource }[]): readonly FigureSource[] {
  return once(items.map(({ source }) => source), (source) => JSON.stringify(source));
}

function allAdvice({ advice, adviceIfMissing }: Report['headings'][number]): readonly AdviceReport[] {
  return [...advice, ...adviceIfMissing];
}

function once<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}
