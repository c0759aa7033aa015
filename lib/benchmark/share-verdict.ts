import type { Verdict } from './comparison';
import type { Figure } from './figure';

/** Shares from `from` to `to`, in percent and both included, leave the cities split. */
export const splitShares = { from: 45, to: 55 } as const;

/**
 * Where an answer stands whose share a figure gives: with most of those who answered, with a minority of them, or
 * among cities that were split. Words are held to the same line as percentages: "more than half" and "nearly all" are
 * most, "less than half" and "just a few" a minority, and words on or across the half leave them split. Undefined for
 * what names no share: ranks, and words such as "often".
 *
 * It says what was found among those who answered and nothing of any other city, so it needs no interval.
 *
 * @see method, section 5
 * @example shareVerdict(requireFigure('2018-strategy-yes')) // 'with-most': 69 %
 * @example shareVerdict(requireFigure('2018-expert-team')) // 'with-minority': "just a few"
 */
export function shareVerdict({
  quantity,
  citiesInSurvey,
}: Pick<Figure, 'quantity' | 'citiesInSurvey'>): Verdict | undefined {
  switch (quantity.kind) {
    case 'percent':
      return sideOf({ from: quantity.percent, to: quantity.percent });
    case 'count':
      return sideOf({ from: (100 * quantity.count) / citiesInSurvey, to: (100 * quantity.count) / citiesInSurvey });
    case 'rank':
      return undefined;
    case 'verbal':
      return verbalVerdict(quantity);
  }
}

/**
 * The verdict on an answer that a figure does not count: everyone else's share. They need not have given the city's
 * own answer: among them are the unsure, the silent and, where there were several options, every other option.
 *
 * @example oppositeVerdict('with-most') // 'with-minority'
 */
export function oppositeVerdict(verdict: Verdict): Verdict {
  if (verdict === 'split') return 'split';
  return verdict === 'with-most' ? 'with-minority' : 'with-most';
}

/** Whether words leave open on which side of the half they are, and do not say that it was about half. */
export function leavesSideOpen({ quantity }: Pick<Figure, 'quantity'>): boolean {
  if (quantity.kind !== 'verbal' || quantity.range === undefined) return false;
  const [from, to] = quantity.range;
  return from < splitShares.from && to > splitShares.to;
}

function verbalVerdict({
  side,
  range,
  above = false,
  below = false,
}: Figure['quantity'] & { kind: 'verbal' }): Verdict | undefined {
  if (side !== undefined) return side === 'most' ? 'with-most' : 'with-minority';
  if (range === undefined) return undefined;
  const [from, to] = range;
  if (above && from === 50) return 'with-most';
  return below && to === 50 ? 'with-minority' : sideOf({ from, to });
}

function sideOf({ from, to }: { readonly from: number; readonly to: number }): Verdict {
  if (from > splitShares.to) return 'with-most';
  return to < splitShares.from ? 'with-minority' : 'split';
}
