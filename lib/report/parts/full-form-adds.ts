/** What the full form asks beyond the quick one. */
import { questionsOf } from '@/lib/instrument/answers/asked';
import { areaIds, type AreaId, type Instrument } from '@/lib/instrument/model/instrument';
import { indicatorsOf, type Indicator } from '@/lib/scoring/score/indicators-of';
import type { FullFormAdds } from '@/lib/report/types/report';

/**
 * How many questions more the full form has, and how many indicators more each area would rest on.
 *
 * @example fullFormAdds(instrument).questions // 45
 */
export function fullFormAdds(instrument: Instrument): FullFormAdds {
  const [full, quick] = [indicatorsOf(instrument, 'full'), indicatorsOf(instrument, 'quick')];
  return {
    questions: questionsOf(instrument, 'full').length - questionsOf(instrument, 'quick').length,
    areas: areaIds.map((area) => ({
      area,
      indicators: under(full, area) - under(quick, area),
    })),
  };
}

function under(indicators: readonly Indicator[], area: AreaId): number {
  return indicators.filter((indicator) => indicator.area === area).length;
}
