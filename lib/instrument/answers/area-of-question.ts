/** Which area a question is read under, also where it does not score. */
import { parentsOf, requireQuestion } from './asked';
import type { AreaId, Instrument } from '@/lib/instrument/model/instrument';

/**
 * The area a question scores under; of an unscored one, the area of the derived indicator that is made of it,
 * else of the one question that opens it. Undefined for what stands beside the areas, such as barriers, benefits
 * and the profile.
 *
 * @throws RangeError where the instrument has no such question.
 * @example areaOfQuestion(instrument, 'budget-share') // 'resources', as the dedicated budget is
 * @example areaOfQuestion(instrument, 'barriers') // undefined
 */
export function areaOfQuestion(instrument: Instrument, id: string): AreaId | undefined {
  const question = requireQuestion(instrument, id);
  if (question.scores) return question.scores.area;
  const derived = instrument.derivedIndicators.find(({ from }) => from.includes(id));
  if (derived) return derived.scores.area;
  const [parent, ...others] = parentsOf(question);
  return parent && others.length === 0 ? areaOfQuestion(instrument, parent.question) : undefined;
}
