/** The score of any list of indicators taken as one heading. */
import { statusCodes } from './encode-answers';
import type { DimensionScore, IndicatorScore } from './score';
import { figuresPerHeading, readDimensionScore, scoreHeadings } from './score-dimensions';

/**
 * Scores a list of indicators as if they were one heading (method, section 3): all indicators of a heading give
 * that heading's score, some of them the score on those alone.
 *
 * @example scoreIndicatorList([]).applicable // false
 */
export function scoreIndicatorList(indicators: readonly IndicatorScore[]): DimensionScore {
  const columns = {
    status: Uint8Array.from(indicators, ({ status }) => statusCodes[status]),
    value: Float64Array.from(indicators, ({ lo }) => lo),
    evidence: Uint8Array.from(indicators, ({ evidenced }) => (evidenced ? 1 : 0)),
    weights: Float64Array.from(indicators, ({ weight }) => weight),
  };
  const figures = new Float64Array(figuresPerHeading);
  scoreHeadings(columns, [{ from: 0, to: indicators.length }], figures);
  return readDimensionScore(figures, 0);
}
