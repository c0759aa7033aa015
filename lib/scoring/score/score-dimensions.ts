/** From indicators to the five headings (method, section 3). */
import { bandsOf } from './bands';
import { statusCodes, type EncodedAnswers } from './encode-answers';
import type { IndicatorRange } from './plan';
import type { DimensionScore } from './score';

/** A point is given where at least this share of the weight is known exactly (method, section 3). */
export const shareNeededForPoint = 0.6;

/** Where the figures of a heading stand behind each other. */
export const figureAt = { low: 0, high: 1, point: 2, evidenced: 3, knownShare: 4 } as const;

/** How many numbers `scoreHeadings` writes for one heading. */
export const figuresPerHeading = 5;

/** Indicators in flat arrays, one entry each. */
export interface IndicatorColumns extends EncodedAnswers {
  readonly weights: Float64Array;
}

interface Sums {
  /** Weight of all applicable indicators. */
  readonly total: number;
  /** Weight of those known exactly, and of the rest. */
  readonly known: number;
  readonly open: number;
  /** Weight times value of the known ones, and of those among them that carry evidence. */
  readonly asserted: number;
  readonly evidenced: number;
}

/**
 * Writes the five figures of every heading, heading behind heading: low, high, point and evidenced in points from
 * 0 to 100, known share from 0 to 1. NaN stands for "no point", and in all five for "not applicable".
 *
 * @param figures room for `figuresPerHeading` numbers a heading; written over.
 * @example
 * const figures = new Float64Array(plan.headings.length * figuresPerHeading);
 * scoreHeadings({ ...encodeAnswers(plan, answers), weights: plan.weights }, plan.headings, figures);
 */
export function scoreHeadings(columns: IndicatorColumns, headings: readonly IndicatorRange[], figures: Float64Array): void {
  let offset = 0;
  for (const heading of headings) {
    writeFigures(addUp(columns, heading), figures, offset);
    offset += figuresPerHeading;
  }
}

/** All sums run over the same indicators in the same order: so evidenced <= low <= high holds to the last bit. */
function addUp({ status, value, evidence, weights }: IndicatorColumns, { from, to }: IndicatorRange): Sums {
  let total = 0;
  let known = 0;
  let open = 0;
  let asserted = 0;
  let evidenced = 0;
  for (let at = from; at < to; at += 1) {
    const code = status[at];
    if (code === statusCodes['not-applicable']) continue;
    const weight = weights[at] ?? 0;
    total += weight;
    if (code === statusCodes.unknown) {
      open += weight;
      continue;
    }
    const worth = weight * (value[at] ?? 0);
    known += weight;
    asserted += worth;
    evidenced += worth * (evidence[at] ?? 0);
  }
  return { total, known, open, asserted, evidenced };
}

function writeFigures({ total, known, open, asserted, evidenced }: Sums, figures: Float64Array, offset: number): void {
  // With no applicable indicator everything is 0 / 0, which is NaN, and min keeps NaN.
  const knownShare = known / total;
  figures[offset + figureAt.low] = 100 * (asserted / total);
  figures[offset + figureAt.high] = Math.min(100, 100 * ((asserted + open) / total));
  figures[offset + figureAt.point] = knownShare >= shareNeededForPoint ? 100 * (asserted / known) : NaN;
  figures[offset + figureAt.evidenced] = 100 * (evidenced / total);
  figures[offset + figureAt.knownShare] = knownShare;
}

const notApplicable: DimensionScore = {
  applicable: false,
  low: null,
  high: null,
  point: null,
  evidenced: null,
  knownShare: null,
  bands: [],
};

/**
 * The score of the heading whose figures stand at the given place among those `scoreHeadings` wrote.
 *
 * @param heading position of the heading, from 0.
 */
export function readDimensionScore(figures: Float64Array, heading: number): DimensionScore {
  const [low = NaN, high = NaN, point = NaN, evidenced = NaN, knownShare = NaN] = figures.subarray(
    heading * figuresPerHeading,
    (heading + 1) * figuresPerHeading,
  );
  if (Number.isNaN(low)) return notApplicable;
  return {
    applicable: true,
    low,
    high,
    point: Number.isNaN(point) ? null : point,
    evidenced,
    knownShare,
    bands: bandsOf(low, high),
  };
}
