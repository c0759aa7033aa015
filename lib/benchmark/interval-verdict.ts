import type { Verdict } from './comparison';

/** A range of shares in percent. An end that the published words exclude ("more than half") is marked. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The share lies above `from`, not at it. */
  readonly above?: boolean;
  /** The share lies below `to`, not at it. */
  readonly below?: boolean;
}

/**
 * Where a city stands whose side took a share within the span: with most of the responding cities where the whole
 * span lies above 50, with few where it lies below, otherwise too close to call. Touching 50 is too close, unless the
 * words exclude 50 itself.
 *
 * @see method, section 5
 * @example intervalVerdict({ from: 71, to: 96 }) // 'with-most'
 * @example intervalVerdict({ from: 50, to: 100, above: true }) // 'with-most': "more than half"
 */
export function intervalVerdict(span: Span): Verdict {
  if (span.from > 50 || (span.from === 50 && span.above === true)) return 'with-most';
  if (span.to < 50 || (span.to === 50 && span.below === true)) return 'with-few';
  return 'too-close';
}

/**
 * The share that stands with a city whose answer is not the one a figure counts: everyone else. 88 % said yes, so 12 %
 * are not among them, but that 12 % holds more than "no": it holds "unsure", "prefer not to say", silence and, where
 * there were several options, every other option. So wherever a verdict rests on a complement, the words beside it
 * must say "answered otherwise or not at all", never "said no". Where the complement lies entirely below 50, the
 * city's own answer does so all the more; where it lies entirely above, what most cities have in common is only that
 * they did not give the counted answer.
 *
 * @example complement({ from: 71, to: 96 }) // { from: 4, to: 29, above: false, below: false }
 */
export function complement(span: Span): Span {
  return {
    from: 100 - span.to,
    to: 100 - span.from,
    above: span.below === true,
    below: span.above === true,
  };
}
