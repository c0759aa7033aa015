import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { type BandId, bandIds } from '@/lib/instrument/band';
import { type DimensionId, dimensionIds } from '@/lib/instrument/instrument';
import { type Database, database, inTransaction } from './database';
import { touchAssessment } from './touch-assessment';

export type Targets = Partial<Readonly<Record<DimensionId, BandId>>>;

/** The city's own targets; a heading left out has none. */
export async function listTargets(access: Access): Promise<Targets> {
  requirePermission(access, 'read');
  return readTargets(database(), access.assessmentId);
}

async function readTargets(client: Pick<Database, 'target'>, assessmentId: string): Promise<Targets> {
  const rows = await client.target.findMany({ where: { assessmentId }, select: { dimension: true, band: true } });
  const entries = dimensionIds.flatMap((dimension) => {
    const stored = rows.find((row) => row.dimension === dimension);
    const band = bandIds.find((known) => known === stored?.band);
    return band === undefined ? [] : [[dimension, band] as const];
  });
  return Object.fromEntries(entries);
}

/** Replaces all targets: a heading left out loses its own. `choose` is told those that stand while nobody else can change them. */
export async function setTargets(access: Access, choose: (current: Targets) => Targets): Promise<void> {
  requirePermission(access, 'set-targets');
  const { assessmentId } = access;
  await inTransaction(async (transaction) => {
    await touchAssessment(transaction, assessmentId);
    const targets = choose(await readTargets(transaction, assessmentId));
    await transaction.target.deleteMany({ where: { assessmentId } });
    await transaction.target.createMany({ data: targetRows(assessmentId, targets) });
  });
}

export function targetRows(assessmentId: string, targets: Targets) {
  return dimensionIds.flatMap((dimension) => {
    const band = targets[dimension];
    return band === undefined ? [] : [{ assessmentId, dimension, band }];
  });
}
