import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import type { Logo, Office } from '@/lib/export/model/office';
import { type Picture, readPicture } from '@/lib/export/model/read-logo';
import { database, inTransaction } from '@/lib/data/database/database';

/** What the office typed of itself; what is left out is taken away. */
export type OfficeLook = Pick<Office, 'name' | 'accent' | 'timeZone'>;

/** How the office presents itself; empty where it chose nothing. Whoever may read any part may see whose it is. */
export async function findOffice(access: Access): Promise<Office> {
  requirePermission(access, 'open');
  const row = await database().office.findUnique({
    where: { assessmentId: access.assessmentId },
    select: officeColumns,
  });
  const logo = logoOf(row);
  return { ...lookOf(row), ...(logo && { logo }) };
}

const officeColumns = { name: true, accent: true, timeZone: true, logo: true } as const;

interface OfficeRow {
  readonly name: string | null;
  readonly accent: string | null;
  readonly timeZone: string | null;
  readonly logo: Uint8Array | null;
}

function lookOf(row: OfficeRow | null): OfficeLook {
  return {
    ...(typeof row?.name === 'string' && { name: row.name }),
    ...(typeof row?.accent === 'string' && { accent: row.accent }),
    ...(typeof row?.timeZone === 'string' && { timeZone: row.timeZone }),
  };
}

function logoOf(row: OfficeRow | null): Logo | undefined {
  const picture = pictureOf(row?.logo);
  return (
    picture && {
      type: picture.type,
      width: picture.width,
      height: picture.height,
      base64: Buffer.from(picture.bytes).toString('base64'),
    }
  );
}

/** The logo as a file. */
export async function findLogo(access: Access): Promise<Picture | undefined> {
  requirePermission(access, 'open');
  const row = await database().office.findUnique({
    where: { assessmentId: access.assessmentId },
    select: { logo: true },
  });
  return pictureOf(row?.logo);
}

/** `choose` is told what stands while nobody else can change it, here and below. */
export async function saveOffice(access: Access, choose: (current: OfficeLook) => OfficeLook): Promise<void> {
  await changeOffice(access, (current) => {
    const { name = null, accent = null, timeZone = null } = choose(lookOf(current));
    return { name, accent, timeZone };
  });
}

/** `look` may refuse what would be replaced. */
export async function saveLogo(
  access: Access,
  { type, bytes }: Picture,
  look: (current: Logo | undefined) => void,
): Promise<void> {
  await changeOffice(access, (current) => {
    look(logoOf(current));
    return { logoType: type, logo: bytes };
  });
}

export async function removeLogo(access: Access, look: (current: Logo | undefined) => void): Promise<void> {
  await changeOffice(access, (current) => {
    look(logoOf(current));
    return { logoType: null, logo: null };
  });
}

type OfficeChange =
  | { readonly name: string | null; readonly accent: string | null; readonly timeZone: string | null }
  | { readonly logoType: string; readonly logo: Uint8Array<ArrayBuffer> }
  | { readonly logoType: null; readonly logo: null };

async function changeOffice(access: Access, choose: (current: OfficeRow | null) => OfficeChange): Promise<void> {
  requirePermission(access, 'present');
  const { assessmentId } = access;
  await inTransaction(async (transaction) => {
    // What the report looks like has changed; its answers are as old as before.
    await transaction.assessment.update({
      where: { id: assessmentId },
      data: { revision: { increment: 1 } },
      select: { id: true },
    });
    const change = choose(await transaction.office.findUnique({ where: { assessmentId }, select: officeColumns }));
    await transaction.office.upsert({
      where: { assessmentId },
      update: change,
      create: { assessmentId, ...change },
      select: { assessmentId: true },
    });
  });
}

/** Stored pictures were read before they were stored; one that cannot be read any more is left out. */
function pictureOf(stored: Uint8Array | null | undefined): Picture | undefined {
  if (stored === null || stored === undefined) return undefined;
  const reading = readPicture(stored);
  return reading.ok ? reading.picture : undefined;
}
