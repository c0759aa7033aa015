/** Which heading a question is read under, also where it does not score. */
import { parentsOf, requireQuestion } from '@/lib/instrument/asked';
import type { DimensionId, Instrument } from '@/lib/instrument/instrument';

/**
 * The heading a question scores under; of an unscored one, the heading of the derived indicator that is made of it,
 * else of the one question that opens it. Undefined for what stands beside the headings, such as barriers, benefits
 * and the profile.
 *
 * @throws RangeError where the instrument has no such question.
 * @example headingOfQuestion(instrument, 'budget-share') // 'resources', as the dedicated budget is
 * @example headingOfQuestion(instrument, 'barriers') // undefined
 */
export function headingOfQuestion(instrument: Instrument, id: string): DimensionId | undefined {
  const question = requireQuestion(instrument, id);
  if (question.scores) return question.scores.dimension;
  const derived = instrument.derivedIndicators.find(({ from }) => from.includes(id));
  if (derived) return derived.scores.dimension;
  const [parent, ...others] = parentsOf(question);
  return parent && others.length === 0 ? headingOfQuestion(instrument, parent.question) : undefined;
}
