/** What the answers say of every indicator, as objects for the report and the advice. */
import { encodeAnswers, indicatorStatuses } from './encode-answers';
import { compilePlan } from './plan';
import type { ScoreInput } from './score-answers';
import type { IndicatorScore } from './score';

/**
 * Every indicator of the form (method, section 2), heading by heading, within a heading in the order of the
 * questionnaire with derived indicators last. Not applicable ones are listed, as [0, 0], and count nowhere.
 *
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example
 * scoreIndicators({ instrument, form: 'quick', answers: { 'strategy-exists': { state: 'answered', value: 'yes' } } })[0]
 * // { id: 'strategy-exists', dimension: 'strategy', weight: 3, status: 'answered', lo: 1, hi: 1, evidenced: false }
 */
export function scoreIndicators({ instrument, form, answers }: ScoreInput): readonly IndicatorScore[] {
  const plan = compilePlan(instrument, form);
  const { status, value, evidence } = encodeAnswers(plan, answers);
  return plan.headings.flatMap(({ dimension, from, to }) =>
    plan.sources.slice(from, to).map(({ id }, step): IndicatorScore => {
      const at = from + step;
      const said = indicatorStatuses[status[at] ?? 0] ?? 'unknown';
      const lo = value[at] ?? 0;
      return {
        id,
        dimension,
        weight: plan.weights[at] ?? 0,
        status: said,
        lo,
        hi: said === 'unknown' ? 1 : lo,
        evidenced: evidence[at] === 1,
      };
    }),
  );
}
