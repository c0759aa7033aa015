import 'server-only';
import { database } from '@/lib/data/database/database';

/** The number of the last event of each of these workshops; none of a workshop that there is not. */
export async function readWorkshopEvents(workshopIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database().workshop.findMany({
    where: { id: { in: [...workshopIds] } },
    select: { id: true, event: true },
  });
  return new Map(rows.map(({ id, event }) => [id, event]));
}
