/** How a published figure is put into words: the same on every page and in every document. */
import type { Figure } from '@/lib/benchmark/figure';
import { figureSpan, shareBase, type Span } from '@/lib/benchmark/figure-span';
import { likelyBase } from '@/lib/benchmark/likely-base';
import type { RelativeFigure } from '@/lib/benchmark/relatives';
import type { Words } from '@/lib/i18n/catalogue/words';

/** What was published, as it was published: `88%`, `“more than half”`. Words of ours stand without quotation marks. */
export function quantityText(words: Words, figure: Figure): string {
  return textOf(words, figure, `figures.items.${figure.id}.wording`);
}

/**
 * The same for a figure of another organisation; whether its words are the source's own was not looked up, so they are
 * not quoted.
 */
export function relativeQuantityText(words: Words, relative: RelativeFigure): string {
  return textOf(words, { ...relative, paraphrase: true }, `figures.relatives.${relative.id}.wording`);
}

function textOf(
  words: Words,
  { quantity, paraphrase }: Pick<Figure, 'quantity' | 'paraphrase'>,
  wordingKey: string,
): string {
  if (words.has(wordingKey))
    return words.t(`figures.quantities.${paraphrase ? 'paraphrase' : 'verbal'}`, { wording: words.t(wordingKey) });
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

/** The share as it stands within a sentence: `69%`, `“most”`, `a “majority”`, `none`. */
export function shareText(words: Words, figure: Figure): string {
  const ownKey = `figures.items.${figure.id}.share`;
  if (words.has(ownKey)) return words.t(ownKey);
  const none = figure.quantity.kind === 'count' && figure.quantity.count === 0;
  return none ? words.t('figures.shares.none') : quantityText(words, figure);
}

/** Whose share it is, within a sentence: `the 27 cities that answered in 2018`. */
export function whomText(words: Words, figure: Figure): string {
  const ownKey = `figures.items.${figure.id}.whom`;
  if (words.has(ownKey)) return words.t(ownKey);
  const base = shareBase(figure);
  const kind = base?.published ? 'published' : figure.base;
  return words.t(`figures.whom.${kind}`, {
    cities: base?.cities ?? figure.citiesInSurvey,
    survey: words.t(`figures.surveys.${figure.survey}.short`),
  });
}

/** How many answers a share is likely to rest on, where it cannot be one of the survey's cities. */
export function likelyBaseText(words: Words, figure: Figure): string | undefined {
  const likely = likelyBase(figure);
  if (likely === undefined) return undefined;
  const [from, to] = [Math.min(...likely.answers), Math.max(...likely.answers)];
  const kind = from === to ? likely.kind : 'several';
  return words.t('figures.bases.likely', {
    kind,
    from,
    to,
    cities: figure.citiesInSurvey,
    quantity: quantityText(words, figure),
  });
}

/** The interval of a share, or the range that the words imply; undefined where there is neither. */
export function spanText(words: Words, figure: Figure): string | undefined {
  const span = figureSpan(figure);
  if (span === undefined) return undefined;
  const kind = figure.quantity.kind === 'percent' ? 'percent' : verbalKind(span);
  return words.t(`figures.spans.${kind}`, {
    cities: shareBase(figure)?.cities ?? figure.citiesInSurvey,
    from: words.whole(span.from),
    to: words.whole(span.to),
  });
}

function verbalKind({ from, to, above, below }: Span): string {
  if (from === to) return 'point';
  if (above && to === 100) return 'above';
  return below && from === 0 ? 'below' : 'verbal';
}

/** Whose answers they are: `27 cities that answered, 2018`. */
export function baseText(words: Words, figure: Figure): string {
  const base = shareBase(figure);
  const kind = base?.published ? 'published' : figure.base;
  const cities = base?.cities ?? figure.citiesInSurvey;
  return words.t(`figures.bases.${kind}`, { cities, survey: words.t(`figures.surveys.${figure.survey}.short`) });
}

/** What there is to know of the base: that it was not published, or is not known at all. */
export function baseNote(words: Words, figure: Figure): string | undefined {
  const ownKey = `figures.items.${figure.id}.base`;
  if (words.has(ownKey))
    return figure.quantity.kind === 'percent'
      ? `${words.t(ownKey)} ${words.t('figures.bases.unknownNote')}`
      : words.t(ownKey);
  if (figure.quantity.kind !== 'percent' || shareBase(figure)?.published) return undefined;
  return words.t('figures.bases.surveyNote', { cities: figure.citiesInSurvey });
}
