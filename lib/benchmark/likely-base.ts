import type { Figure } from './figure';
import { shareBase } from './figure-span';

/** Numbers of answers that a percentage fits, where it does not fit the number of cities. */
export interface LikelyBase {
  readonly answers: readonly number[];
  /** `up-to`: the largest number that fits; smaller ones may too. */
  readonly kind: 'exactly' | 'up-to';
}

/**
 * How many answers a percentage is likely to rest on, where no whole number of the survey's cities makes it:
 * our arithmetic, not published. Where all values of an item are known, the numbers that fit them all; otherwise the
 * largest number that fits this one. Undefined where the survey's number fits or the figure is no share of it.
 *
 * @see method, section 5
 * @example likelyBase(requireFigure('2018-net-intl-yes')) // { answers: [24, 25, 26], kind: 'exactly' }
 * @example likelyBase(requireFigure('2020-office')) // { answers: [44], kind: 'up-to' }: 86 % of 47 cannot be
 */
export function likelyBase(figure: Figure): LikelyBase | undefined {
  if (figure.likelyBase) return { answers: figure.likelyBase, kind: 'exactly' };
  const base = shareBase(figure);
  if (figure.quantity.kind !== 'percent' || base === undefined) return undefined;
  const { percent } = figure.quantity;
  const fitting = Array.from({ length: base.cities }, (_, less) => base.cities - less).find((answers) =>
    fits(percent, answers),
  );
  return fitting === undefined || fitting === base.cities ? undefined : { answers: [fitting], kind: 'up-to' };
}

/** Whether some whole number of answers out of these, rounded to a whole percent, makes the percentage. */
function fits(percent: number, answers: number): boolean {
  const nearest = Math.round((percent * answers) / 100);
  return Math.round((100 * nearest) / answers) === percent;
}
