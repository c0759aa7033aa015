/** The score of a city's answers: a range for each of five areas. */
import type { Score, ScoreInput } from './score';
import { scoreCity } from './scored';

/**
 * Scores answers (method, sections 2 and 3), where nothing but the score is asked for.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example scoreAnswers({ instrument, form: 'full', answers }).areas.impact.low // 31.8
 */
export function scoreAnswers(input: ScoreInput): Score {
  return scoreCity(input).score;
}
