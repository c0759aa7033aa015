import 'server-only';
import { type Access, requirePermission, type Role, roles } from '@/lib/access/permissions';
import { createId, createToken, hashToken, looksLikeToken } from '@/lib/access/tokens';
import { database, inTransaction } from './database';
import { lockAssessment } from './touch-assessment';

export interface LinkRecord {
  readonly id: string;
  readonly role: Role;
  /** Who the link is for. */
  readonly label?: string;
  readonly createdAt: Date;
  readonly expiresAt?: Date;
}

export interface NewLink {
  readonly role: Role;
  readonly label?: string;
  readonly expiresAt?: Date;
}

/** The token is told once, here; afterwards only its hash remains. */
export interface CreatedLink {
  readonly linkId: string;
  readonly token: string;
}

export function newLinkRow(assessmentId: string, link: NewLink) {
  const token = createToken();
  const row = {
    id: createId(),
    assessmentId,
    role: link.role,
    tokenHash: hashToken(token),
    label: link.label ?? null,
    createdAt: new Date(),
    expiresAt: link.expiresAt ?? null,
  };
  return { token, row };
}

export async function createLink(access: Access, link: NewLink): Promise<CreatedLink> {
  requirePermission(access, 'share');
  const { token, row } = newLinkRow(access.assessmentId, link);
  await database().link.create({ data: row, select: { id: true } });
  return { linkId: row.id, token };
}

/** Links that still open something, oldest first. */
export async function listLinks(access: Access): Promise<readonly LinkRecord[]> {
  requirePermission(access, 'share');
  const rows = await database().link.findMany({
    where: { assessmentId: access.assessmentId, ...usableNow() },
    select: { id: true, role: true, label: true, createdAt: true, expiresAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    role: readRole(row.role),
    createdAt: row.createdAt,
    ...(row.label === null ? {} : { label: row.label }),
    ...(row.expiresAt === null ? {} : { expiresAt: row.expiresAt }),
  }));
}

/** False where no such link is left. Nobody can revoke the link in their own hand, so one edit link always stays. */
export async function revokeLink(access: Access, linkId: string): Promise<boolean> {
  requirePermission(access, 'share');
  const { assessmentId, linkId: ownId } = access;
  return inTransaction(async (transaction) => {
    await lockAssessment(transaction, assessmentId);
    // Of two people who withdraw each other's links at the same moment the second finds their own gone.
    if ((await transaction.link.count({ where: { id: ownId, ...usableNow() } })) === 0) return false;
    const changed = await transaction.link.updateMany({
      where: { id: linkId, assessmentId, revokedAt: null, NOT: { id: ownId } },
      data: { revokedAt: new Date() },
    });
    return changed.count === 1;
  });
}

/** What a token opens; undefined where it is unknown, expired or revoked, without saying which. */
export async function findLinkByToken(token: string): Promise<Access | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const row = await database().link.findFirst({
    where: { tokenHash: hashToken(token), ...usableNow() },
    select: { id: true, assessmentId: true, role: true, label: true },
  });
  if (row === null) return undefined;
  return {
    assessmentId: row.assessmentId,
    linkId: row.id,
    role: readRole(row.role),
    ...(row.label === null ? {} : { label: row.label }),
  };
}

function usableNow() {
  return { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] };
}

function readRole(text: string): Role {
  const role = roles.find((known) => known === text);
  if (role === undefined) throw new Error(`A stored link has the unknown role ${text}`);
  return role;
}
