import type { StageId } from '@/lib/instrument/model/stage';
import type { AreaId } from '@/lib/instrument/model/instrument';

/** The city's own targets as the fields of their form hold them: empty where it takes the proposal. */
export function targetFields(own: Partial<Readonly<Record<AreaId, StageId>>>): Readonly<Record<AreaId, StageId | ''>> {
  const { strategy = '', resources = '', prioritisation = '', impact = '', agenda = '' } = own;
  return { strategy, resources, prioritisation, impact, agenda };
}
