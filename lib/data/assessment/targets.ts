import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { type StageId, stageIds } from '@/lib/instrument/model/stage';
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';
import { type Database, database, inTransaction } from '@/lib/data/database/database';
import { markAssessmentChanged } from '@/lib/data/database/assessment-changes';

export type Targets = Partial<Readonly<Record<AreaId, StageId>>>;

/** The city's own targets; an area left out has none. */
export async function listTargets(access: Access): Promise<Targets> {
  requirePermission(access, 'read');
  return readTargets(database(), access.assessmentId);
}

async function readTargets(client: Pick<Database, 'target'>, assessmentId: string): Promise<Targets> {
  const rows = await client.target.findMany({ where: { assessmentId }, select: { area: true, stage: true } });
  const entries = areaIds.flatMap((area) => {
    const stored = rows.find((row) => row.area === area);
    const stage = stageIds.find((known) => known === stored?.stage);
    return stage === undefined ? [] : [[area, stage] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Replaces all targets: an area left out loses its own. `choose` is told those that stand while nobody else can change
 * them.
 */
export async function setTargets(access: Access, choose: (current: Targets) => Targets): Promise<void> {
  requirePermission(access, 'set-targets');
  const { assessmentId } = access;
  await inTransaction(async (transaction) => {
    await markAssessmentChanged(transaction, assessmentId);
    const targets = choose(await readTargets(transaction, assessmentId));
    await transaction.target.deleteMany({ where: { assessmentId } });
    await transaction.target.createMany({ data: targetRows(assessmentId, targets) });
  });
}

export function targetRows(assessmentId: string, targets: Targets) {
  return areaIds.flatMap((area) => {
    const stage = targets[area];
    return stage === undefined ? [] : [{ assessmentId, area, stage }];
  });
}
