/** Gives somebody a place in a workshop, and one only. */
import 'server-only';
import { createHmac } from 'node:crypto';
import { createToken, hashToken } from '@/lib/access/tokens/tokens';
import type { DatabaseTransaction } from '@/lib/data/database/database';
import { type Newcomer, type NewcomerIssue, readNewcomer } from '@/lib/workshop/model/read-newcomer';
import { raiseEvent } from '@/lib/workshop/store/events/raise-event';
import { announceWorkshopChange } from '@/lib/workshop/store/events/workshop-changes';
import { instrumentOf, readSetupContent } from '@/lib/workshop/store/workshop-row';
import { atTheDoor, type Entrance, findEntrance, findOwnPlace, placeOf, type Visit } from './entrance';
import { attemptsOf, countAttempt, joinLimits, workshopKey } from './join-attempts';
import { participantRow } from './participants';

export interface JoinRequest extends Newcomer, Visit {
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

export async function joinWorkshop(request: JoinRequest): Promise<JoinOutcome> {
  const { event, outcome } = await atTheDoor(async (transaction) => {
    const door = await findEntrance(transaction, request);
    return typeof door === 'string' ? refused({ ok: false, why: door }) : enter(transaction, door, request);
  });
  if (outcome.ok && event > 0) announceWorkshopChange(outcome.workshopId, event);
  return outcome;
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
