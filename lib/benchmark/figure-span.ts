import { roundHalfAway } from '@/lib/scoring/numbers/round';
import type { Figure } from './figure';
import { wilsonInterval } from './wilson';

/** A range of shares in percent. An end that the published words exclude ("more than half") is marked. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The share lies above `from`, not at it. */
  readonly above?: boolean;
  /** The share lies below `to`, not at it. */
  readonly below?: boolean;
}

/** How many answers a figure's interval rests on, and whether the survey printed that number for the item. */
export interface ShareBase {
  readonly cities: number;
  readonly published: boolean;
}

/**
 * The number of cities a share rests on: the item's own where it was printed, otherwise the survey's. Undefined where
 * neither holds: a share of some of the cities, of networks, of officials or of nobody knows whom has no known base,
 * and the survey's number would make its interval look sharper than it is.
 *
 * @see method, section 5
 * @example shareBase(requireFigure('2018-net-intl-yes')) // { cities: 27, published: false }
 * @example shareBase(requireFigure('2022-training-cert')) // undefined: of those trained
 */
export function shareBase(figure: Figure): ShareBase | undefined {
  if (figure.publishedBase !== undefined) return { cities: figure.publishedBase, published: true };
  return figure.base === 'survey' ? { cities: figure.citiesInSurvey, published: false } : undefined;
}

/**
 * The span that a figure leaves open, in whole percents: the 95 % Wilson interval of a percentage with a known base,
 * or the range that published words imply. Undefined for ranks, counts, mere words and percentages of unknown base.
 *
 * Rounded here and not later: the published shares are whole percents themselves.
 *
 * @see method, section 5
 * @example figureSpan(requireFigure('2018-net-intl-yes')) // { from: 71, to: 96 }
 */
export function figureSpan(figure: Figure): Span | undefined {
  const { quantity } = figure;
  if (quantity.kind === 'percent') return percentSpan(quantity.percent, shareBase(figure));
  if (quantity.kind !== 'verbal' || quantity.range === undefined) return undefined;
  const [from, to] = quantity.range;
  return { from, to, above: quantity.above === true, below: quantity.below === true };
}

function percentSpan(percent: number, base: ShareBase | undefined): Span | undefined {
  if (base === undefined) return undefined;
  const [from, to] = wilsonInterval(percent, base.cities);
  return { from: roundHalfAway(from), to: roundHalfAway(to) };
}
