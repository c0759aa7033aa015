import 'server-only';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { type Access, type Permission, requireWorkshopPermission } from '@/lib/access/permissions';
import { database } from '@/lib/data/database/database';
import { dropWhereDue, findClosed } from './drop-votes';
import { type WorkshopRow, workshopColumns } from './workshop-row';

/** Throws where the link does not open this workshop for this, and where the assessment has no such workshop. */
export async function requireWorkshop(access: Access, id: string, action: Permission): Promise<WorkshopRow> {
  requireWorkshopPermission(access, id, action);
  const row = looksLikeId(id)
    ? await database().workshop.findFirst({ where: { id, assessmentId: access.assessmentId }, select: workshopColumns })
    : null;
  if (row === null) throw new MissingWorkshopError();
  return (await dropDueVotesOf(row))
    ? database().workshop.findUniqueOrThrow({ where: { id }, select: workshopColumns })
    : row;
}

/**
 * Asked before anything of a closed workshop is shown, so that no vote past its time is. Whether they may have gone
 * just now.
 */
export async function dropDueVotesOf({
  id,
  state,
  votesDueAt,
  votesDeletedAt,
}: Pick<WorkshopRow, 'id' | 'state' | 'votesDueAt' | 'votesDeletedAt'>): Promise<boolean> {
  const now = new Date();
  if (state !== 'closed' || votesDeletedAt !== null || (votesDueAt !== null && votesDueAt > now)) return false;
  for (const workshop of await findClosed({ id })) await dropWhereDue(workshop, now);
  return true;
}
