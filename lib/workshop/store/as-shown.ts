import 'server-only';
import { workshopPosition } from '@/lib/workshop/model/workshop-position';
import { paces, workshopPhases } from '@/lib/workshop/model/workshop';
import type { ChangedWorkshop } from './events/raise-event';
import { requireKnown } from './workshop-row';

/**
 * Whether the workshop stands as the page showed it that a step was taken on; a step that does not say is taken as it
 * comes.
 */
export async function isAsShown(workshop: ChangedWorkshop, drawn: string | undefined): Promise<boolean> {
  if (drawn === undefined) return true;
  const { transaction, id: workshopId, current } = workshop;
  const rounds = await transaction.round.findMany({ where: { workshopId }, select: { state: true } });
  const stand = {
    state: requireKnown(workshopPhases, workshop.state),
    pace: requireKnown(paces, workshop.pace),
    rounds,
  };
  return drawn === workshopPosition({ ...stand, ...(current !== null && { current }) });
}
