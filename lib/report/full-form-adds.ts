/** What the full form asks beyond the quick one. */
import { questionsOf } from '@/lib/instrument/asked';
import { dimensionIds, type Instrument } from '@/lib/instrument/instrument';
import { compilePlan } from '@/lib/scoring/score/plan';
import type { FullFormAdds } from './report';

/**
 * How many questions more the full form has, and how many indicators more each heading would rest on.
 *
 * @example fullFormAdds(instrument).questions // 45
 */
export function fullFormAdds(instrument: Instrument): FullFormAdds {
  const sizes = (form: 'full' | 'quick') => compilePlan(instrument, form).headings.map(({ from, to }) => to - from);
  const [full, quick] = [sizes('full'), sizes('quick')];
  return {
    questions: questionsOf(instrument, 'full').length - questionsOf(instrument, 'quick').length,
    headings: dimensionIds.map((dimension, position) => ({
      dimension,
      indicators: (full[position] ?? 0) - (quick[position] ?? 0),
    })),
  };
}
