/** What is known of a city, ready for conditions: its indicators, and the answers that count. */
import type { Answer, Answers } from '@/lib/instrument/answer';
import { heardAnswers } from '@/lib/instrument/heard-answers';
import type { FormId, Instrument } from '@/lib/instrument/instrument';
import type { IndicatorScore } from '@/lib/scoring/score/score';
import { scoreIndicators } from '@/lib/scoring/score/score-indicators';

/** What the answers of a city are read with. */
export interface AdviceInput {
  readonly instrument: Instrument;
  readonly form: FormId;
  readonly answers: Answers;
}

export interface Situation {
  /** By id; the indicators of the form only. */
  readonly indicators: ReadonlyMap<string, IndicatorScore>;
  /** By question id, in the order of the questionnaire; only answers to questions that are asked. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/**
 * Reads the answers of a city. An answer to a question that is closed or outside the form counts nowhere, so it
 * brings no advice either.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @see method, sections 2 and 7
 * @example situationOf({ instrument, form: 'quick', answers: {} }).indicators.get('continuity')?.status // 'unknown'
 */
export function situationOf(input: AdviceInput): Situation {
  const indicators = scoreIndicators(input).map((indicator) => [indicator.id, indicator] as const);
  return { indicators: new Map(indicators), answers: heardAnswers(input.instrument, input.form, input.answers) };
}
