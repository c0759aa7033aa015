/** Who sits in a workshop. */
import 'server-only';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import type { Access } from '@/lib/access/permissions';
import { createId, hashToken, looksLikeToken } from '@/lib/access/tokens/tokens';
import { database } from '@/lib/data/database/database';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import type { Newcomer } from '@/lib/workshop/model/read-newcomer';
import { requireWorkshop } from '@/lib/workshop/store/require-workshop';

export interface Participant {
  readonly id: string;
  readonly workshopId: string;
  readonly instrumentVersion: number;
  readonly department?: string;
  readonly name?: string;
  /** Taken out of the workshop, until it is undone. */
  readonly removed?: true;
}

export function participantRow(workshopId: string, { department, name }: Newcomer) {
  return { id: createId(), workshopId, joinedAt: new Date(), department: department ?? null, name: name ?? null };
}

interface ParticipantRow {
  readonly id: string;
  readonly department: string | null;
  readonly name: string | null;
  /** A moment, as each database writes it. */
  readonly removedAt: unknown;
  readonly instrumentVersion: number | bigint;
}

/** Whose secret it is in this workshop; undefined for anybody else's. Also where the workshop has closed. */
export async function findParticipant(workshopId: string, token: string | undefined): Promise<Participant | undefined> {
  if (token === undefined || !looksLikeToken(token) || !looksLikeId(workshopId)) return undefined;
  // One statement, because every vote asks this.
  const [row] = await database().$queryRaw<readonly ParticipantRow[]>`
    SELECT p."id", p."department", p."name", p."removedAt", a."instrumentVersion"
    FROM "Participant" p JOIN "Workshop" w ON w."id" = p."workshopId" JOIN "Assessment" a ON a."id" = w."assessmentId"
    WHERE p."tokenHash" = ${hashToken(token)} AND p."workshopId" = ${workshopId}`;
  if (row === undefined) return undefined;
  const { id, department, name } = row;
  return {
    id,
    workshopId,
    instrumentVersion: Number(row.instrumentVersion),
    ...(department !== null && { department }),
    ...(name !== null && { name }),
    ...(row.removedAt !== null && { removed: true }),
  };
}

export function instrumentOfParticipant({ instrumentVersion }: Participant): Instrument {
  return requireInstrument(instrumentVersion);
}

export interface ListedParticipant extends Newcomer {
  readonly id: string;
  readonly joinedAt: Date;
  /** Entered by hand. */
  readonly paper: boolean;
  /** Equal for those who came by the same address; gone once the workshop has closed. */
  readonly line?: string;
  /** Equal for those who joined in the same browser. */
  readonly browser: string;
  readonly removed: boolean;
}

/** In the order they came, with those who were taken out. Nothing of how, or whether, anybody voted. */
export async function listParticipants(access: Access, id: string): Promise<readonly ListedParticipant[]> {
  await requireWorkshop(access, id, 'facilitate');
  const select = {
    id: true,
    department: true,
    name: true,
    tokenHash: true,
    joinedAt: true,
    line: true,
    firstPlace: true,
    removedAt: true,
  } as const;
  const rows = await database().participant.findMany({
    where: { workshopId: id },
    select,
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id: one, department, name, tokenHash, joinedAt, line, firstPlace, removedAt }) => ({
    id: one,
    joinedAt,
    paper: tokenHash === null,
    browser: firstPlace ?? one,
    removed: removedAt !== null,
    ...(line !== null && { line }),
    ...(department !== null && { department }),
    ...(name !== null && { name }),
  }));
}
