import 'server-only';
import { readJoinCode } from '@/lib/access/join-codes';
import { looksLikeId } from '@/lib/access/looks-like-id';
import type { Access } from '@/lib/access/permissions';
import { createId, createToken, hashToken, looksLikeToken } from '@/lib/access/tokens';
import type { Instrument } from '@/lib/instrument/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { announceRoomChange } from '@/lib/live/room-changes';
import { type Newcomer, type NewcomerIssue, readNewcomer } from '@/lib/workshop/read-newcomer';
import type { Anonymity } from '@/lib/workshop/workshop';
import { database, type DatabaseTransaction, inTransaction } from './database';
import { inTurn } from './in-turn';
import { addressKey, attemptsOf, countAttempt, joinLimits, roomKey } from './join-attempts';
import { raiseEvent } from './raise-event';
import { requireWorkshop } from './require-workshop';
import { instrumentOf, readSetupContent } from './workshop-row';

export interface Participant {
  readonly id: string;
  readonly workshopId: string;
  readonly instrumentVersion: number;
  readonly department?: string;
  readonly name?: string;
}

export interface JoinRequest extends Newcomer {
  readonly code: string;
  /** As `addressOf` of lib/security says it. */
  readonly address: string;
}

/** `unknown-code`: no open room has it, and nothing more is said. */
export type JoinRefusal = { readonly ok: false; readonly why: 'unknown-code' | 'too-many' | 'full' } | { readonly ok: false; readonly why: 'invalid'; readonly issues: readonly NewcomerIssue[] };

export type JoinOutcome = { readonly ok: true; readonly workshopId: string; /** Told once, here. */ readonly token: string } | JoinRefusal;

/** What the form at the door has to ask. */
export type RoomDoor =
  | { readonly ok: true; readonly workshopId: string; readonly title: string; readonly anonymity: Anonymity; readonly departments: readonly string[] }
  | { readonly ok: false; readonly why: 'unknown-code' | 'too-many' };

interface Door {
  readonly code: string;
  readonly workshopId: string;
  readonly assessmentId: string;
  readonly content: string;
}

/** A wrong code counts as a failure of its address; whoever fails too often finds no room, also by a right one. */
async function findDoor(transaction: DatabaseTransaction, typed: Pick<JoinRequest, 'code' | 'address'>): Promise<Door | 'unknown-code' | 'too-many'> {
  const key = addressKey(typed.address);
  if ((await attemptsOf(transaction, key, new Date())) >= joinLimits.failuresOfAddress) return 'too-many';
  const joinCode = readJoinCode(typed.code);
  const select = { id: true, assessmentId: true, content: true } as const;
  const room = joinCode === undefined ? null : await transaction.workshop.findFirst({ where: { joinCode, state: 'open' }, select });
  if (joinCode !== undefined && room !== null) return { code: joinCode, workshopId: room.id, assessmentId: room.assessmentId, content: room.content };
  await countAttempt(transaction, key);
  return 'unknown-code';
}

function atTheDoor<Result>(work: (transaction: DatabaseTransaction) => Promise<Result>): Promise<Result> {
  return inTurn('door', () => inTransaction(work));
}

export async function findRoomByCode(code: string, address: string): Promise<RoomDoor> {
  return atTheDoor(async (transaction) => {
    const door = await findDoor(transaction, { code, address });
    if (typeof door === 'string') return { ok: false, why: door };
    const { title, anonymity, departments } = readSetupContent(await instrumentOf(door.assessmentId, transaction), door.content);
    return { ok: true, workshopId: door.workshopId, title, anonymity, departments };
  });
}

export async function joinRoom(request: JoinRequest): Promise<JoinOutcome> {
  const { event, outcome } = await atTheDoor(async (transaction) => {
    const door = await findDoor(transaction, request);
    return typeof door === 'string' ? { event: 0, outcome: { ok: false, why: door } as const } : enter(transaction, door, request);
  });
  if (outcome.ok) announceRoomChange(outcome.workshopId, event);
  return outcome;
}

interface Entry {
  readonly event: number;
  readonly outcome: JoinOutcome;
}

/** The setup of an open room does not change, so only how full it is has to be asked in turn. */
async function enter(transaction: DatabaseTransaction, door: Door, given: Newcomer): Promise<Entry> {
  const { code, workshopId, content } = door;
  const read = readNewcomer(readSetupContent(await instrumentOf(door.assessmentId, transaction), content), given);
  if (!read.ok) return refused({ ok: false, why: 'invalid', issues: read.issues });
  const key = roomKey(workshopId);
  if ((await attemptsOf(transaction, key, new Date())) >= joinLimits.joinsOfRoom) return refused({ ok: false, why: 'too-many' });
  if ((await transaction.participant.count({ where: { workshopId } })) >= joinLimits.participants) return refused({ ok: false, why: 'full' });
  const { joinCode, event } = await raiseEvent(transaction, workshopId);
  // Closed, or opened to another code, while this one waited.
  if (joinCode !== code) return refused({ ok: false, why: 'unknown-code' });
  await countAttempt(transaction, key);
  const token = createToken();
  await transaction.participant.create({ data: { ...participantRow(workshopId, read.newcomer), tokenHash: hashToken(token) }, select: { id: true } });
  return { event, outcome: { ok: true, workshopId, token } };
}

function refused(outcome: JoinRefusal): Entry {
  return { event: 0, outcome };
}

export function participantRow(workshopId: string, { department, name }: Newcomer) {
  return { id: createId(), workshopId, joinedAt: new Date(), department: department ?? null, name: name ?? null };
}

interface ParticipantRow {
  readonly id: string;
  readonly department: string | null;
  readonly name: string | null;
  readonly instrumentVersion: number | bigint;
}

/** Whose secret it is in this workshop; undefined for anybody else's. Also where the room has closed. */
export async function findParticipant(workshopId: string, token: string | undefined): Promise<Participant | undefined> {
  if (token === undefined || !looksLikeToken(token) || !looksLikeId(workshopId)) return undefined;
  // One statement, because every vote asks this.
  const [row] = await database().$queryRaw<readonly ParticipantRow[]>`
    SELECT p."id", p."department", p."name", a."instrumentVersion"
    FROM "Participant" p JOIN "Workshop" w ON w."id" = p."workshopId" JOIN "Assessment" a ON a."id" = w."assessmentId"
    WHERE p."tokenHash" = ${hashToken(token)} AND p."workshopId" = ${workshopId}`;
  if (row === undefined) return undefined;
  const { id, department, name } = row;
  return { id, workshopId, instrumentVersion: Number(row.instrumentVersion), ...(department !== null && { department }), ...(name !== null && { name }) };
}

export function instrumentOfParticipant({ instrumentVersion }: Participant): Instrument {
  return requireInstrument(instrumentVersion);
}

export interface ListedParticipant extends Newcomer {
  readonly id: string;
  readonly joinedAt: Date;
  /** Entered by hand. */
  readonly paper: boolean;
}

/** In the order they came. */
export async function listParticipants(access: Access, id: string): Promise<readonly ListedParticipant[]> {
  await requireWorkshop(access, id, 'facilitate');
  const rows = await database().participant.findMany({ where: { workshopId: id }, select: { id: true, department: true, name: true, tokenHash: true, joinedAt: true }, orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id: one, department, name, tokenHash, joinedAt }) => ({ id: one, joinedAt, paper: tokenHash === null, ...(department !== null && { department }), ...(name !== null && { name }) }));
}
