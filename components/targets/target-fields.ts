import type { BandId } from '@/lib/instrument/band';
import type { DimensionId } from '@/lib/instrument/instrument';

/** The city's own targets as the fields of their form hold them: empty where it takes the proposal. */
export function targetFields(own: Partial<Readonly<Record<DimensionId, BandId>>>): Readonly<Record<DimensionId, BandId | ''>> {
  const { strategy = '', resources = '', prioritisation = '', impact = '', agenda = '' } = own;
  return { strategy, resources, prioritisation, impact, agenda };
}
