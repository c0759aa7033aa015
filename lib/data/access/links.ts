import 'server-only';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import {
  type Access,
  ForbiddenError,
  type LinkScope,
  requirePermission,
  requireWorkshopPermission,
  roles,
} from '@/lib/access/permissions';
import { onceToken } from '@/lib/access/tokens/once-token';
import { createId, createToken, hashToken, looksLikeToken } from '@/lib/access/tokens/tokens';
import { areaIds } from '@/lib/instrument/model/instrument';
import { database, type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';
import { dropEndedLinks } from './drop-ended-links';
import { findHolder } from './holder';
import { notEndedBy } from './not-ended';
import { lockAssessment } from '@/lib/data/database/assessment-changes';

interface LinkTerms {
  /** Who the link is for. */
  readonly label?: string;
  readonly expiresAt?: Date;
}

export type NewLink = LinkScope & LinkTerms;

export type LinkRecord = LinkScope &
  LinkTerms & {
    readonly id: string;
    readonly createdAt: Date;
    /** When a browser that it was not made in first opened it. */
    readonly openedAt?: Date;
    /** Its time is over: it opens nothing any more. */
    readonly expired: boolean;
  };

/** The token is told once, here; afterwards only its hash remains. */
export interface CreatedLink {
  readonly linkId: string;
  readonly token: string;
}

/** How long a link that has expired is still listed, so that its end can be seen. */
const listedAfterExpiryMilliseconds = 30 * 24 * 60 * 60 * 1000;

export function newLinkRow(assessmentId: string, link: NewLink, token = createToken()) {
  const row = {
    id: createId(),
    assessmentId,
    role: link.role,
    area: link.role === 'area' ? link.area : null,
    workshopId: 'workshop' in link ? link.workshop : null,
    tokenHash: hashToken(token),
    label: link.label ?? null,
    createdAt: new Date(),
    expiresAt: link.expiresAt ?? null,
  };
  return { token, row };
}

/** `once`: a secret of the page that it was asked for on; the same, asked for there again, is the same link. */
export async function createLink(access: Access, link: NewLink, once?: string): Promise<CreatedLink> {
  await requireSharing(access, link);
  await dropEndedLinks(access.assessmentId);
  return inTransaction(async (transaction) => {
    await lockAssessment(transaction, access.assessmentId);
    const maker = await findHolder(transaction, access);
    // Withdrawn while this one waited: it makes nothing that would outlive it.
    if (maker === null) throw new ForbiddenError('This link has ended');
    const asked =
      once === undefined ? undefined : onceToken({ once, content: JSON.stringify([access.holderId, link]) });
    const made =
      asked === undefined
        ? null
        : await transaction.link.findUnique({
            where: { tokenHash: hashToken(asked) },
            select: { id: true, revokedAt: true },
          });
    if (asked !== undefined && made?.revokedAt === null) return { linkId: made.id, token: asked };
    // One that was made by it and has been withdrawn since is never given out again.
    const { token, row } = newLinkRow(
      access.assessmentId,
      access.role === 'facilitator' ? endingWith(maker, link) : link,
      made === null ? asked : undefined,
    );
    await transaction.link.create({ data: { ...row, madeBy: access.holderId }, select: { id: true } });
    return { linkId: row.id, token };
  });
}

/** What a facilitator puts on the shared screen ends with the facilitator's own link, at the latest. */
function endingWith({ expiresAt: last }: { readonly expiresAt: Date | null }, link: NewLink): NewLink {
  return last === null || (link.expiresAt !== undefined && link.expiresAt < last) ? link : { ...link, expiresAt: last };
}

/**
 * Whoever runs a workshop may also put it on the shared screen; who else runs it is for those who may share all the
 * rest.
 */
async function requireSharing(access: Access, link: LinkScope): Promise<void> {
  if (!('workshop' in link)) return requirePermission(access, 'share');
  requireWorkshopPermission(access, link.workshop, link.role === 'projector' ? 'facilitate' : 'share');
  const { assessmentId } = access;
  if ((await database().workshop.count({ where: { id: link.workshop, assessmentId } })) === 0)
    throw new MissingWorkshopError();
}

/** Links that still open something, and those that expired in the last thirty days; oldest first. */
export async function listLinks(access: Access): Promise<readonly LinkRecord[]> {
  requirePermission(access, 'share');
  await dropEndedLinks(access.assessmentId);
  const now = new Date();
  const listedSince = new Date(now.getTime() - listedAfterExpiryMilliseconds);
  const rows = await database().link.findMany({
    where: { assessmentId: access.assessmentId, ...notEndedBy(listedSince) },
    select: {
      id: true,
      role: true,
      area: true,
      workshopId: true,
      label: true,
      createdAt: true,
      openedAt: true,
      expiresAt: true,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    ...readScope(row),
    createdAt: row.createdAt,
    ...(row.openedAt !== null && { openedAt: row.openedAt }),
    expired: row.expiresAt !== null && row.expiresAt <= now,
    ...(row.label !== null && { label: row.label }),
    ...(row.expiresAt !== null && { expiresAt: row.expiresAt }),
  }));
}

/** A browser holds it now that it was not made in; the first one counts. */
export async function noteOpened({ holderId }: Access): Promise<void> {
  await database().link.updateMany({ where: { id: holderId, openedAt: null }, data: { openedAt: new Date() } });
}

/** Whether no other browser has ever opened a link to edit: if this one forgets its own, the assessment is lost. */
export async function isHeldHereAlone({ assessmentId }: Access): Promise<boolean> {
  const openedElsewhere = { assessmentId, role: 'edit', openedAt: { not: null }, ...notEndedBy(new Date()) };
  return (await database().link.count({ where: openedElsewhere })) === 0;
}

/** False where no such link is left. Nobody can withdraw the link in their own hand, so one edit link always stays. */
export async function withdrawLink(access: Access, linkId: string): Promise<boolean> {
  requirePermission(access, 'share');
  const { assessmentId, holderId: ownId } = access;
  return inTransaction(async (transaction) => {
    await lockAssessment(transaction, assessmentId);
    const revokedAt = new Date();
    // Of two people who withdraw each other's links at the same moment the second finds their own gone.
    if ((await findHolder(transaction, access)) === null) return false;
    const changed = await transaction.link.updateMany({
      where: { id: linkId, assessmentId, revokedAt: null, NOT: { id: ownId } },
      data: { revokedAt },
    });
    if (changed.count === 1) await withdrawProjectorLinks(transaction, { assessmentId, madeBy: linkId }, revokedAt);
    return changed.count === 1;
  });
}

/** Whether nobody holds another link with which the assessment can be changed. */
export async function isLastEditLink({ assessmentId, holderId, role }: Access): Promise<boolean> {
  if (role !== 'edit') return false;
  return (
    (await database().link.count({
      where: { assessmentId, role, NOT: { id: holderId }, ...notEndedBy(new Date()) },
    })) === 0
  );
}

/** What a token opens; undefined where it is unknown, expired or withdrawn, without saying which. */
export async function findLinkByToken(token: string): Promise<Access | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const row = await database().link.findFirst({
    where: { tokenHash: hashToken(token), ...notEndedBy(new Date()) },
    select: accessColumns,
  });
  return row === null ? undefined : readAccess(row);
}

/**
 * What a facilitator put on the shared screen goes with their link. All else that was made with a link stays: those who
 * answer share the assessment, and what one of them sent out is not theirs alone.
 */
async function withdrawProjectorLinks(
  transaction: DatabaseTransaction,
  made: { readonly assessmentId: string; readonly madeBy: string },
  revokedAt: Date,
): Promise<void> {
  const facilitators = await transaction.link.count({ where: { id: made.madeBy, role: 'facilitator' } });
  if (facilitators > 0)
    await transaction.link.updateMany({ where: { ...made, role: 'projector', revokedAt: null }, data: { revokedAt } });
}

interface LinkedAssessment {
  readonly access: Access;
  readonly city: string;
}

/** What those of the tokens open that open anything. */
export async function listLinkedAssessments(tokens: readonly string[]): Promise<readonly LinkedAssessment[]> {
  const hashes = tokens.filter(looksLikeToken).map(hashToken);
  const rows = await database().link.findMany({
    where: { tokenHash: { in: hashes }, ...notEndedBy(new Date()) },
    select: { ...accessColumns, assessment: { select: { city: true } } },
  });
  return rows.map(({ assessment: { city }, ...row }) => ({ access: readAccess(row), city }));
}

const accessColumns = {
  id: true,
  assessmentId: true,
  role: true,
  area: true,
  workshopId: true,
  label: true,
  expiresAt: true,
} as const;

interface StoredAccess extends StoredScope {
  readonly id: string;
  readonly assessmentId: string;
  readonly label: string | null;
  readonly expiresAt: Date | null;
}

function readAccess({ id: holderId, assessmentId, label, expiresAt: until, ...scope }: StoredAccess): Access {
  return {
    assessmentId,
    holderId,
    ...readScope(scope),
    ...(label !== null && { label }),
    ...(until !== null && { until }),
  };
}

interface StoredScope {
  readonly role: string;
  readonly area: string | null;
  readonly workshopId: string | null;
}

function readScope({ role: storedRole, area: storedArea, workshopId: workshop }: StoredScope): LinkScope {
  const role = roles.find((known) => known === storedRole);
  if (role === undefined) throw new Error(`A stored link has the unknown role ${storedRole}`);
  if (role === 'facilitator' || role === 'projector') {
    if (workshop === null) throw new Error(`A stored ${role} link opens no workshop`);
    return { role, workshop };
  }
  if (role !== 'area') return { role };
  const area = areaIds.find((known) => known === storedArea);
  if (area === undefined) throw new Error(`A stored link shows the unknown area ${storedArea}`);
  return { role, area };
}
