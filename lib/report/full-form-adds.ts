/** What the full form asks beyond the quick one. */
import { questionsOf } from '@/lib/instrument/asked';
import { dimensionIds, type DimensionId, type Instrument } from '@/lib/instrument/instrument';
import { indicatorsOf, type Indicator } from '@/lib/scoring/score/indicators-of';
import type { FullFormAdds } from './report';

/**
 * How many questions more the full form has, and how many indicators more each heading would rest on.
 *
 * @example fullFormAdds(instrument).questions // 45
 */
export function fullFormAdds(instrument: Instrument): FullFormAdds {
  const [full, quick] = [indicatorsOf(instrument, 'full'), indicatorsOf(instrument, 'quick')];
  return {
    questions: questionsOf(instrument, 'full').length - questionsOf(instrument, 'quick').length,
    headings: dimensionIds.map((dimension) => ({
      dimension,
      indicators: under(full, dimension) - under(quick, dimension),
    })),
  };
}

function under(indicators: readonly Indicator[], dimension: DimensionId): number {
  return indicators.filter((indicator) => indicator.dimension === dimension).length;
}
