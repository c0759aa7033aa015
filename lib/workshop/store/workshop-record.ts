import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { requireInstrument } from '@/lib/instrument/registry';
import { dayIn } from '@/lib/instrument/values/zoned-day';
import { buildRecord } from '@/lib/workshop/model/record/build-record';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import type { WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import { database } from '@/lib/data/database/database';
import { dropDueVotes } from './drop-votes';
import { recordPermission } from './record-permission';
import { readWorkshopState } from './workshop-state';
import { requireWorkshop } from './require-workshop';
import { workshopColumns, type WorkshopRow } from './workshop-row';
import { officeZoneOf } from '@/lib/data/assessment/office-zone';

/**
 * What a workshop leaves behind, for whoever ran it. Throws where the link does not open this workshop, and where the
 * assessment has no such one.
 */
export async function makeWorkshopRecord(access: Access, id: string): Promise<WorkshopRecord> {
  return recordOf(await requireWorkshop(access, id, recordPermission));
}

/** The records of all workshops of an assessment, for its report, from the first held to the last. */
export async function listWorkshopRecords(access: Access): Promise<readonly WorkshopRecord[]> {
  requirePermission(access, 'read-report');
  const { assessmentId } = access;
  const rows = await database().workshop.findMany({
    where: { assessmentId, state: { not: 'planned' } },
    select: workshopColumns,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return Promise.all(rows.map(recordOf));
}

/** Changes whenever a record of the assessment does. */
export async function findRecordsMark({ assessmentId }: Access): Promise<string> {
  await dropDueVotes(assessmentId, new Date());
  const rows = await database().workshop.findMany({
    where: { assessmentId },
    select: { id: true, event: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, event }) => `${id} ${event}`).join(', ');
}

async function recordOf(row: WorkshopRow): Promise<WorkshopRecord> {
  const workshop = await readWorkshopState(row.id);
  if (workshop === undefined) throw new Error('A workshop went while its record was made');
  return buildRecord({
    id: row.id,
    city: workshop.city,
    instrument: requireInstrument(workshop.instrumentVersion),
    form: workshop.form,
    setup: workshop.setup,
    day: workshop.setup.heldOn ?? dayIn(await officeZoneOf(row.assessmentId), row.openedAt ?? row.createdAt),
    state: workshop.state,
    rounds: workshop.questions.flatMap(revealedRounds),
    decisions: workshop.questions.flatMap(({ decision }) => decision ?? []),
  });
}

function revealedRounds({ question, rounds }: WorkshopState['questions'][number]) {
  return rounds
    .filter(({ state }) => state === 'revealed')
    .map(({ number, tally }) => ({ question, number, ...(tally && { tally }) }));
}
