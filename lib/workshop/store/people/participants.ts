import 'server-only';
import { createHmac } from 'node:crypto';
import { readJoinCode } from '@/lib/access/tokens/join-codes';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import type { Access } from '@/lib/access/permissions';
import { createId, createToken, hashToken, looksLikeToken } from '@/lib/access/tokens/tokens';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { type Newcomer, type NewcomerIssue, readNewcomer } from '@/lib/workshop/model/read-newcomer';
import type { Anonymity } from '@/lib/workshop/model/workshop';
import { database, type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';
import { inQueue } from '@/lib/data/database/in-queue';
import { addressKey, attemptsOf, countAttempt, joinLimits, workshopKey } from './join-attempts';
import { raiseEvent } from '@/lib/workshop/store/events/raise-event';
import { requireWorkshop } from '@/lib/workshop/store/require-workshop';
import { announceWorkshopChange } from '@/lib/workshop/store/events/workshop-changes';
import { instrumentOf, readSetupContent } from '@/lib/workshop/store/workshop-row';

export interface Participant {
  readonly id: string;
  readonly workshopId: string;
  readonly instrumentVersion: number;
  readonly department?: string;
  readonly name?: string;
  /** Taken out of the workshop, until it is undone. */
  readonly removed?: true;
}

export interface JoinRequest extends Newcomer {
  readonly code: string;
  /** As `addressOf` of lib/http says it. */
  readonly address: string;
  /** The secret that the door of this workshop gave the browser. */
  readonly browser?: (workshopId: string) => string | undefined;
  /** Whose place in this workshop the browser was told to forget: an id, which opens nothing. */
  readonly former?: (workshopId: string) => string | undefined;
  /** A second place for this browser is asked for. */
  readonly another?: boolean;
}

/** `unknown-code`: no open workshop has it, and nothing more is said. `line-full`: too many came from this address. */
export type JoinRefusal =
  | { readonly ok: false; readonly why: 'not-a-code' | 'unknown-code' | 'too-many' | 'full' | 'line-full' | 'removed' }
  | { readonly ok: false; readonly why: 'invalid'; readonly issues: readonly NewcomerIssue[] };

export type JoinOutcome =
  | { readonly ok: true; readonly workshopId: string; /** Told to this browser alone. */ readonly token: string }
  | JoinRefusal;

/** What the form at the door has to ask. */
export type WorkshopEntrance =
  | {
      readonly ok: true;
      readonly workshopId: string;
      readonly title: string;
      readonly anonymity: Anonymity;
      readonly departments: readonly string[];
      /** Whether this browser has a place in the workshop, or had one. */
      readonly place: 'none' | 'inside' | 'removed';
      /** Whether it may have another. */
      readonly several: boolean;
    }
  | { readonly ok: false; readonly why: 'not-a-code' | 'unknown-code' | 'too-many' };

interface Entrance {
  readonly code: string;
  readonly workshopId: string;
  readonly assessmentId: string;
  readonly content: string;
  readonly lineKey: string | null;
  readonly manyFromOneLine: Date | null;
  readonly severalFromOneBrowser: Date | null;
}

const doorColumns = {
  id: true,
  assessmentId: true,
  content: true,
  lineKey: true,
  manyFromOneLine: true,
  severalFromOneBrowser: true,
} as const;

/**
 * The right code is looked for first, so that nobody's wrong ones shut it out for others behind the same address. A
 * wrong one counts as a failure of its address; what cannot be a code at all does not.
 */
async function findEntrance(
  transaction: DatabaseTransaction,
  typed: Pick<JoinRequest, 'code' | 'address'>,
): Promise<Entrance | 'not-a-code' | 'unknown-code' | 'too-many'> {
  const code = readJoinCode(typed.code);
  if (code === undefined) return 'not-a-code';
  const workshop = await transaction.workshop.findFirst({
    where: { joinCode: code, state: 'open' },
    select: doorColumns,
  });
  if (workshop !== null) {
    const { id: workshopId, ...door } = workshop;
    return { ...door, code, workshopId };
  }
  const key = addressKey(typed.address);
  if ((await attemptsOf(transaction, key, new Date())) >= joinLimits.failuresOfAddress) return 'too-many';
  await countAttempt(transaction, key);
  return 'unknown-code';
}

function atTheDoor<Result>(work: (transaction: DatabaseTransaction) => Promise<Result>): Promise<Result> {
  return inQueue('door', () => inTransaction(work));
}

export async function findWorkshopByCode({
  code,
  address,
  ...device
}: Pick<JoinRequest, 'code' | 'address' | 'browser' | 'former'>): Promise<WorkshopEntrance> {
  return atTheDoor(async (transaction) => {
    const door = await findEntrance(transaction, { code, address });
    if (typeof door === 'string') return { ok: false, why: door };
    const { title, anonymity, departments } = readSetupContent(
      await instrumentOf(door.assessmentId, transaction),
      door.content,
    );
    return {
      ok: true,
      workshopId: door.workshopId,
      title,
      anonymity,
      departments,
      place: placeOf(await findOwnPlace(transaction, door, device)),
      several: door.severalFromOneBrowser !== null,
    };
  });
}

export async function joinWorkshop(request: JoinRequest): Promise<JoinOutcome> {
  const { event, outcome } = await atTheDoor(async (transaction) => {
    const door = await findEntrance(transaction, request);
    return typeof door === 'string' ? refused({ ok: false, why: door }) : enter(transaction, door, request);
  });
  if (outcome.ok && event > 0) announceWorkshopChange(outcome.workshopId, event);
  return outcome;
}

interface OwnPlace {
  readonly id: string;
  readonly firstPlace: string | null;
  readonly removedAt: Date | null;
  /** The browser no longer holds it. */
  readonly forgotten: boolean;
}

/** Where this browser sits in the workshop, or sat until it was told to forget it. */
async function findOwnPlace(
  transaction: DatabaseTransaction,
  { workshopId }: Entrance,
  { browser, former }: Pick<JoinRequest, 'browser' | 'former'>,
): Promise<OwnPlace | undefined> {
  const select = { id: true, firstPlace: true, removedAt: true } as const;
  const [token, id] = [browser?.(workshopId), former?.(workshopId)];
  const held =
    token === undefined
      ? null
      : await transaction.participant.findFirst({ where: { workshopId, tokenHash: hashToken(token) }, select });
  if (held !== null) return { ...held, forgotten: false };
  const left = id === undefined ? null : await transaction.participant.findFirst({ where: { workshopId, id }, select });
  return left === null ? undefined : { ...left, forgotten: true };
}

function placeOf(own: OwnPlace | undefined): 'none' | 'inside' | 'removed' {
  if (own === undefined) return 'none';
  if (own.removedAt !== null) return 'removed';
  return own.forgotten ? 'none' : 'inside';
}

interface Entry {
  /** 0 where nothing changed. */
  readonly event: number;
  readonly outcome: JoinOutcome;
}

/**
 * A browser has one place, however often it asks; more where whoever runs the workshop lets it be passed round, or
 * where it was told to forget the one before. Its places are told to belong together.
 */
async function enter(transaction: DatabaseTransaction, door: Entrance, request: JoinRequest): Promise<Entry> {
  const { workshopId } = door;
  // Whoever joins the same workshop waits here for the one before.
  const joins = await attemptsOf(transaction, workshopKey(workshopId), new Date());
  const browser = request.browser?.(workshopId);
  const own = await findOwnPlace(transaction, door, request);
  if (own !== undefined && own.removedAt !== null) return refused({ ok: false, why: 'removed' });
  const another = request.another === true && door.severalFromOneBrowser !== null;
  if (browser !== undefined && placeOf(own) === 'inside' && !another)
    return { event: 0, outcome: { ok: true, workshopId, token: browser } };
  return takePlace(transaction, door, { ...request, joins, firstPlace: own && (own.firstPlace ?? own.id) });
}

interface Arrival extends JoinRequest {
  /** How many have joined the workshop of late. */
  readonly joins: number;
  readonly firstPlace: string | undefined;
}

/** The setup of an open workshop does not change, so only how full it is has to be asked in turn. */
async function takePlace(transaction: DatabaseTransaction, door: Entrance, arrival: Arrival): Promise<Entry> {
  const { code, workshopId } = door;
  const read = readNewcomer(
    readSetupContent(await instrumentOf(door.assessmentId, transaction), door.content),
    arrival,
  );
  if (!read.ok) return refused({ ok: false, why: 'invalid', issues: read.issues });
  const line = lineOf(door, arrival.address);
  const why = arrival.joins >= joinLimits.joinsOfWorkshop ? 'too-many' : await whyNoPlace(transaction, door, line);
  if (why !== undefined) return refused({ ok: false, why });
  const { joinCode, event } = await raiseEvent(transaction, workshopId);
  // Closed, or opened to another code, while this one waited.
  if (joinCode !== code) return refused({ ok: false, why: 'unknown-code' });
  await countAttempt(transaction, workshopKey(workshopId));
  const token = await freshToken(transaction, workshopId, arrival);
  const place = { tokenHash: hashToken(token), line, firstPlace: arrival.firstPlace ?? null };
  await transaction.participant.create({
    data: { ...participantRow(workshopId, read.newcomer), ...place },
    select: { id: true },
  });
  return { event, outcome: { ok: true, workshopId, token } };
}

/** The secret that the door gave, so that pressing twice is one place; another where it sits somewhere already. */
async function freshToken(
  transaction: DatabaseTransaction,
  workshopId: string,
  { browser: secretOf }: Arrival,
): Promise<string> {
  const browser = secretOf?.(workshopId);
  if (browser === undefined) return createToken();
  const taken = await transaction.participant.count({ where: { tokenHash: hashToken(browser) } });
  return taken > 0 ? createToken() : browser;
}

async function whyNoPlace(
  transaction: DatabaseTransaction,
  { workshopId, manyFromOneLine }: Entrance,
  line: string | null,
): Promise<'full' | 'line-full' | undefined> {
  const present = { workshopId, removedAt: null };
  if ((await transaction.participant.count({ where: present })) >= joinLimits.participants) return 'full';
  if (line === null || manyFromOneLine !== null) return undefined;
  return (await transaction.participant.count({ where: { ...present, line } })) >= joinLimits.fromOneLine
    ? 'line-full'
    : undefined;
}

/** Which line somebody came by, under a key of the workshop: the same line has another name in another workshop. */
function lineOf({ lineKey }: Entrance, address: string): string | null {
  return lineKey === null ? null : createHmac('sha256', lineKey).update(address).digest('base64url').slice(0, 22);
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
