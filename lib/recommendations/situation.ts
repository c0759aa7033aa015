/** What is known of a city, ready for conditions: its indicators, and the answers that count. */
import type { Answer } from '@/lib/instrument/answers/answer';
import { heardAmong } from '@/lib/instrument/answers/counted-answers';
import type { IndicatorScore } from '@/lib/scoring/score/score';
import type { Scored } from '@/lib/scoring/score/scored';

export interface Situation {
  /** By id; the indicators of the form only. */
  readonly indicators: ReadonlyMap<string, IndicatorScore>;
  /** By question id, in the order of the questionnaire; only answers to questions that are asked. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/**
 * What conditions ask of a city. An answer to a question that is closed or outside the form counts nowhere, so it
 * brings no recommendations either.
 *
 * @see method, sections 2 and 7
 * @example
 * situationOf(scoreCity({ instrument, form: 'quick', answers: {} })).indicators.get('continuity')?.status
 * // 'unknown'
 */
export function situationOf({ indicators, answers, asked }: Scored): Situation {
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    answers: heardAmong(answers, asked),
  };
}
