/** How a published figure is put into words: the same on every page and in every document. */
import type { Figure } from '@/lib/benchmark/figure';
import { figureSpan, shareBase } from '@/lib/benchmark/figure-span';
import type { Span } from '@/lib/benchmark/interval-verdict';
import type { RelativeFigure } from '@/lib/benchmark/relatives';
import type { Words } from './words';

/** What was published, as it was published: `88%`, `“more than half”`, `“fourth of the top five”`. */
export function quantityText(words: Words, figure: Figure): string {
  return textOf(words, figure, `figures.items.${figure.id}.wording`);
}

/** The same for a figure of another organisation. */
export function relativeQuantityText(words: Words, relative: RelativeFigure): string {
  return textOf(words, relative, `figures.relatives.${relative.id}.wording`);
}

function textOf(words: Words, { quantity }: Pick<Figure, 'quantity'>, wordingKey: string): string {
  if (words.has(wordingKey)) return words.t('figures.quantities.verbal', { wording: words.t(wordingKey) });
  switch (quantity.kind) {
    case 'percent':
      return words.t('figures.quantities.percent', { percent: words.whole(quantity.percent) });
    case 'count':
      return words.t('figures.quantities.count', { count: quantity.count });
    case 'rank':
      return words.t('figures.quantities.rank', { order: quantity.order });
    case 'verbal':
      throw new RangeError(`The catalogue has no ${wordingKey}`);
  }
}

/** The interval of a share, or the range that the words imply; undefined where there is neither. */
export function spanText(words: Words, figure: Figure): string | undefined {
  const span = figureSpan(figure);
  if (span === undefined) return undefined;
  const kind = figure.quantity.kind === 'percent' ? 'percent' : verbalKind(span);
  return words.t(`figures.spans.${kind}`, { from: words.whole(span.from), to: words.whole(span.to) });
}

function verbalKind({ from, to, above, below }: Span): string {
  if (from === to) return 'point';
  if (above && to === 100) return 'above';
  return below && from === 0 ? 'below' : 'verbal';
}

/** Whose answers they are: `27 responding cities, 2018`. */
export function baseText(words: Words, figure: Figure): string {
  const base = shareBase(figure);
  const kind = base?.published ? 'published' : figure.base;
  const cities = base?.cities ?? figure.citiesInEdition;
  return words.t(`figures.bases.${kind}`, { cities, edition: words.t(`figures.editions.${figure.edition}.short`) });
}

/** What there is to know of the base: that it was not published, or is not known at all. */
export function baseNote(words: Words, figure: Figure): string | undefined {
  const ownKey = `figures.items.${figure.id}.base`;
  if (words.has(ownKey)) return `${words.t(ownKey)} ${words.t('figures.bases.unknownNote')}`;
  if (figure.quantity.kind !== 'percent' || shareBase(figure)?.published) return undefined;
  return words.t('figures.bases.editionNote', { cities: figure.citiesInEdition });
}
