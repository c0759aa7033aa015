/** The score of a city's answers: a range for each of five headings. */
import type { Answers } from '@/lib/instrument/answer';
import type { FormId, Instrument } from '@/lib/instrument/instrument';
import { byDimension } from './by-dimension';
import { encodeAnswers } from './encode-answers';
import { compilePlan } from './plan';
import type { Score } from './score';
import { figuresPerHeading, readDimensionScore, scoreHeadings } from './score-dimensions';

/** What is scored: answers that `parseAnswers` accepted, read in one of the two forms. */
export interface ScoreInput {
  readonly instrument: Instrument;
  readonly form: FormId;
  readonly answers: Answers;
}

/**
 * Scores answers (method, sections 2 and 3). Points from 0 to 100, unrounded; there is no overall score.
 * Answers to questions that are not asked have no effect, nor has the order of the answers.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example
 * scoreAnswers({ instrument, form: 'quick', answers: {} }).dimensions.impact
 * // { applicable: true, low: 0, high: 100, point: null, evidenced: 0, knownShare: 0, bands: [all four] }
 */
export function scoreAnswers({ instrument, form, answers }: ScoreInput): Score {
  const plan = compilePlan(instrument, form);
  const figures = new Float64Array(plan.headings.length * figuresPerHeading);
  scoreHeadings({ ...encodeAnswers(plan, answers), weights: plan.weights }, plan.headings, figures);
  return {
    instrument: instrument.id,
    version: instrument.version,
    form,
    dimensions: byDimension((_, position) => readDimensionScore(figures, position)),
  };
}
