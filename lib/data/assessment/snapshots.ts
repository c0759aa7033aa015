import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { figuresVersion } from '@/lib/benchmark/published/series';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { mostSnapshots } from '@/lib/data/document/assessment-document';
import { requireAssessmentInput } from './assessments';
import { database, inTransaction } from '@/lib/data/database/database';
import { readSnapshotContent, snapshotRow } from './snapshot-content';

export interface SnapshotSummary {
  readonly id: string;
  readonly takenAt: Date;
  readonly answeredBy?: string;
  readonly instrumentVersion: number;
  readonly figuresVersion: string;
}

export interface Snapshot extends SnapshotSummary {
  readonly content: AssessmentInput;
}

export interface NewSnapshot {
  /** Who answered, in their own words. */
  readonly answeredBy?: string;
  readonly takenAt: Date;
}

const samePressMilliseconds = 60_000;

/**
 * Freezes the assessment as it stands; returns the snapshot's id, or undefined where as many are kept as a file holds.
 * The same state twice within a minute, by a double click or a repeated request, is one state.
 */
export async function takeSnapshot(access: Access, snapshot: NewSnapshot): Promise<string | undefined> {
  requirePermission(access, 'snapshot');
  const content = await requireAssessmentInput(access);
  const row = snapshotRow(access.assessmentId, { ...content, ...snapshot, figuresVersion });
  return inTransaction(async (transaction) => {
    // What is kept is part of what a report shows, so it counts as a change; the answers are as old as before.
    await transaction.assessment.update({
      where: { id: access.assessmentId },
      data: { revision: { increment: 1 } },
      select: { id: true },
    });
    const { assessmentId, answeredBy, content: frozen, takenAt } = row;
    const around = (milliseconds: number) => new Date(takenAt.getTime() + milliseconds);
    const near = { gte: around(-samePressMilliseconds), lte: around(samePressMilliseconds) };
    const same = await transaction.snapshot.findFirst({
      where: { assessmentId, answeredBy, content: frozen, takenAt: near },
      select: { id: true },
    });
    if (same !== null) return same.id;
    if ((await transaction.snapshot.count({ where: { assessmentId: access.assessmentId } })) >= mostSnapshots)
      return undefined;
    await transaction.snapshot.create({ data: row, select: { id: true } });
    return row.id;
  });
}

const summaryColumns = {
  id: true,
  takenAt: true,
  answeredBy: true,
  instrumentVersion: true,
  figuresVersion: true,
} as const;

/** All of them with their content, oldest first: for the file that carries everything. */
export async function listWholeSnapshots(access: Access): Promise<readonly Snapshot[]> {
  requirePermission(access, 'export');
  const rows = await database().snapshot.findMany({
    where: { assessmentId: access.assessmentId },
    select: { ...summaryColumns, content: true },
    orderBy: [{ takenAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({ ...readSummary(row), content: readSnapshotContent(row.content) }));
}

/** Newest first. */
export async function listSnapshots(access: Access): Promise<readonly SnapshotSummary[]> {
  requirePermission(access, 'read-report');
  const rows = await database().snapshot.findMany({
    where: { assessmentId: access.assessmentId },
    select: summaryColumns,
    orderBy: [{ takenAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(readSummary);
}

export async function findSnapshot(access: Access, snapshotId: string): Promise<Snapshot | undefined> {
  requirePermission(access, 'read-report');
  const row = await database().snapshot.findFirst({
    where: { id: snapshotId, assessmentId: access.assessmentId },
    select: { ...summaryColumns, content: true },
  });
  if (row === null) return undefined;
  return { ...readSummary(row), content: readSnapshotContent(row.content) };
}

export async function requireSnapshot(access: Access, snapshotId: string): Promise<Snapshot> {
  const snapshot = await findSnapshot(access, snapshotId);
  if (snapshot === undefined) throw new Error('No such snapshot');
  return snapshot;
}

interface SummaryRow {
  readonly id: string;
  readonly takenAt: Date;
  readonly answeredBy: string | null;
  readonly instrumentVersion: number;
  readonly figuresVersion: string;
}

function readSummary(row: SummaryRow): SnapshotSummary {
  return {
    id: row.id,
    takenAt: row.takenAt,
    instrumentVersion: row.instrumentVersion,
    figuresVersion: row.figuresVersion,
    ...(row.answeredBy !== null && { answeredBy: row.answeredBy }),
  };
}
