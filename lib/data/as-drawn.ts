import 'server-only';
import { roomStand } from '@/lib/workshop/room-stand';
import { paces, workshopStates } from '@/lib/workshop/workshop';
import type { ChangedRoom } from './raise-event';
import { requireKnown } from './workshop-row';

/** Whether the room stands as the page showed it that a step was taken on; a step that does not say is taken as it comes. */
export async function isAsDrawn(room: ChangedRoom, drawn: string | undefined): Promise<boolean> {
  if (drawn === undefined) return true;
  const { transaction, id: workshopId, current } = room;
  const rounds = await transaction.round.findMany({ where: { workshopId }, select: { state: true } });
  const stand = { state: requireKnown(workshopStates, room.state), pace: requireKnown(paces, room.pace), rounds };
  return drawn === roomStand({ ...stand, ...(current !== null && { current }) });
}
