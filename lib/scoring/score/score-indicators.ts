/** What the answers say of every indicator. */
import { askedness, type Askedness } from '@/lib/instrument/answers/asked';
import { indicatorsOf } from './indicators-of';
import { readIndicator } from './read-indicator';
import type { IndicatorScore, ScoreInput } from './score';

/**
 * Every indicator of the form (method, section 2), area by area, within an area in the order of the
 * questionnaire with derived indicators last. Not applicable ones are listed, as [0, 0], and count nowhere.
 *
 * @param asked what `askedness` says of these answers, where that has been found already.
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example
 * const answers = { 'strategy-exists': { state: 'answered', value: 'yes' } };
 * scoreIndicators({ instrument, form: 'quick', answers })[0]
 * // { id: 'strategy-exists', area: 'strategy', weight: 3, status: 'answered', lo: 1, hi: 1, evidenced: false }
 */
export function scoreIndicators(
  { instrument, form, answers }: ScoreInput,
  asked: ReadonlyMap<string, Askedness> = askedness(instrument, form, answers),
): readonly IndicatorScore[] {
  const said = { answers, asked };
  return indicatorsOf(instrument, form).map((indicator) => readIndicator(indicator, said));
}
