/** All that scoring finds in the answers of a city: found once, then handed down. */
import { askedness, type Askedness } from '@/lib/instrument/answers/asked';
import { byArea } from './by-area';
import type { IndicatorScore, Score, ScoreInput } from './score';
import { scoreArea } from './score-area';
import { scoreIndicators } from './score-indicators';

/** A city's answers and what they come to. */
export interface Scored extends ScoreInput {
  /** By question id, as `askedness` tells it. */
  readonly asked: ReadonlyMap<string, Askedness>;
  /** As `scoreIndicators` lists them. */
  readonly indicators: readonly IndicatorScore[];
  readonly score: Score;
}

/**
 * Scores answers (method, sections 2 and 3). Points from 0 to 100, unrounded; there is no overall score.
 * Answers to questions that are not asked have no effect, nor has the order of the answers.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example
 * scoreCity({ instrument, form: 'quick', answers: {} }).score.areas.impact
 * // { applicable: true, low: 0, high: 100, point: null, evidenced: 0, knownShare: 0, stages: [all four] }
 */
export function scoreCity({ instrument, form, answers }: ScoreInput): Scored {
  const asked = askedness(instrument, form, answers);
  const indicators = scoreIndicators({ instrument, form, answers }, asked);
  const areas = byArea((area) => scoreArea(indicators.filter((one) => one.area === area)));
  const score = { instrument: instrument.id, version: instrument.version, form, areas };
  return { instrument, form, answers, asked, indicators, score };
}
