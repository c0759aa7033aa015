/** How an answer beside a published figure is put into words: the same on every page and in every document. */
import type { Comparison } from '@/lib/benchmark/comparison';
import { baseText, quantityText, spanText } from './figure-text';
import type { Words } from './words';

/** What can be told of the city beside the figure; undefined where nothing can. */
export function verdictText(words: Words, { figure, city, verdict, base }: Comparison): string | undefined {
  if (verdict === undefined) return undefined;
  const side = city === 'counted' ? 'counted' : 'not-counted';
  return words.t(`figures.verdicts.${side}.${verdict}`, { cities: base?.cities ?? figure.citiesInEdition });
}

/** The figure with its interval and its weak points, in sentences. */
export function figureSentence(words: Words, { figure, match }: Comparison): string {
  const span = spanText(words, figure);
  return [
    words.t(match === 'similar' ? 'report.compare.figureOther' : 'report.compare.figure', {
      quantity: quantityText(words, figure),
      base: baseText(words, figure),
      option: words.t(`figures.items.${figure.id}.option`),
      item: words.t(`figures.items.${figure.id}.item`),
    }),
    span === undefined ? '' : words.t('report.compare.figureRest', { span }),
    match === 'similar' ? words.t('report.compare.similar') : '',
    figure.secondary ? words.t('report.compare.secondary') : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** What a figure counts, told apart from the other items beside the same answer where there are several. */
export function countedText(words: Words, { figure: { id } }: Comparison, beside: readonly Comparison[]): string {
  const item = words.t(`figures.items.${id}.item`);
  const option = words.t(`figures.items.${id}.option`);
  const oneItem = beside.every(({ figure }) => words.t(`figures.items.${figure.id}.item`) === item);
  return oneItem ? option : words.t('report.compare.furtherNamed', { item, option });
}

/** The figure on one line, to follow what it counts. */
export function figureLine(words: Words, { figure, match, city }: Comparison): string {
  return words.t('report.compare.furtherItem', {
    quantity: quantityText(words, figure),
    base: baseText(words, figure),
    match,
    source: figure.secondary ? 'secondary' : 'own',
    city,
  });
}
