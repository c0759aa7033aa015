import 'server-only';
import { type Access, mayDo, requirePermission } from '@/lib/access/permissions';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import { createId } from '@/lib/access/tokens/tokens';
import { sectionFormBytes } from '@/lib/instrument/form/section-form-bytes';
import { database } from '@/lib/data/database/database';

/** What a person typed that could not be saved, kept so that the page they come back to can show it. */
export interface UnsavedInput {
  readonly id: string;
  readonly section: string;
  readonly content: string;
  readonly typedAt: Date;
}

export interface NewUnsavedInput {
  readonly section: string;
  readonly content: string;
}

/**
 * What a form with long texts, other than that of a section, may take on its way: its longest texts in a script of
 * which a browser sends nine bytes a letter, and once more what it was filled with.
 */
export const longFormBytes = 256 * 1024;
// Far more than are being corrected at any one time.
const mostHeld = 100;
const lifetimeMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** Whoever answers, and whoever records what a workshop decides. */
function requireHolding(access: Access): void {
  if (!mayDo(access.role, 'facilitate')) requirePermission(access, 'answer');
}

/** Returns the id to find it by. Throws RangeError above what the form of a section may have. */
export async function keepInput(access: Access, input: NewUnsavedInput): Promise<string> {
  requireHolding(access);
  if (Buffer.byteLength(input.content) > sectionFormBytes) throw new RangeError('Too much input to hold');
  const typedAt = new Date();
  const id = createId();
  const expiresAt = new Date(typedAt.getTime() + lifetimeMilliseconds);
  await database().unsavedInput.create({
    data: { id, assessmentId: access.assessmentId, ...input, typedAt, expiresAt },
    select: { id: true },
  });
  await dropBeyondMost(access.assessmentId);
  return id;
}

export async function findUnsavedInput(access: Access, id: string): Promise<UnsavedInput | undefined> {
  requireHolding(access);
  if (!looksLikeId(id)) return undefined;
  const row = await database().unsavedInput.findFirst({
    where: { id, assessmentId: access.assessmentId, expiresAt: { gt: new Date() } },
    select: { id: true, section: true, content: true, typedAt: true },
  });
  return row ?? undefined;
}

export async function dropUnsavedInput(access: Access, id: string): Promise<void> {
  requireHolding(access);
  await database().unsavedInput.deleteMany({ where: { id, assessmentId: access.assessmentId } });
}

/** Returns how many there were. */
export async function dropExpiredInput(now: Date, most: number): Promise<number> {
  const expired = await database().unsavedInput.findMany({
    where: { expiresAt: { lte: now } },
    select: { id: true },
    orderBy: { expiresAt: 'asc' },
    take: most,
  });
  if (expired.length > 0)
    await database().unsavedInput.deleteMany({ where: { id: { in: expired.map(({ id }) => id) } } });
  return expired.length;
}

async function dropBeyondMost(assessmentId: string): Promise<void> {
  const older = await database().unsavedInput.findMany({
    where: { assessmentId },
    select: { id: true },
    orderBy: [{ typedAt: 'desc' }, { id: 'asc' }],
    skip: mostHeld,
  });
  if (older.length > 0) await database().unsavedInput.deleteMany({ where: { id: { in: older.map(({ id }) => id) } } });
}
