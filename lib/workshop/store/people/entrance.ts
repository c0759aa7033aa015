/** Finds the workshop that a code opens, and the place in it that a browser has. */
import 'server-only';
import { readJoinCode } from '@/lib/access/tokens/join-codes';
import { hashToken } from '@/lib/access/tokens/tokens';
import { type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';
import { inQueue } from '@/lib/data/database/in-queue';
import type { Anonymity } from '@/lib/workshop/model/workshop';
import { instrumentOf, readSetupContent } from '@/lib/workshop/store/workshop-row';
import { addressKey, attemptsOf, countAttempt, joinLimits } from './join-attempts';

/** What somebody brings to the door: the code, and what the browser holds of this workshop. */
export interface Visit {
  readonly code: string;
  /** As `addressOf` of lib/http says it. */
  readonly address: string;
  /** The secret that the door of this workshop gave the browser. */
  readonly browser?: (workshopId: string) => string | undefined;
  /** Whose place in this workshop the browser was told to forget: an id, which opens nothing. */
  readonly former?: (workshopId: string) => string | undefined;
}

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

export interface Entrance {
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
export async function findEntrance(
  transaction: DatabaseTransaction,
  typed: Pick<Visit, 'code' | 'address'>,
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

export function atTheDoor<Result>(work: (transaction: DatabaseTransaction) => Promise<Result>): Promise<Result> {
  return inQueue('door', () => inTransaction(work));
}

export async function findWorkshopByCode({ code, address, ...device }: Visit): Promise<WorkshopEntrance> {
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

interface OwnPlace {
  readonly id: string;
  readonly firstPlace: string | null;
  readonly removedAt: Date | null;
  /** The browser no longer holds it. */
  readonly forgotten: boolean;
}

/** Where this browser sits in the workshop, or sat until it was told to forget it. */
export async function findOwnPlace(
  transaction: DatabaseTransaction,
  { workshopId }: Entrance,
  { browser, former }: Pick<Visit, 'browser' | 'former'>,
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

export function placeOf(own: OwnPlace | undefined): 'none' | 'inside' | 'removed' {
  if (own === undefined) return 'none';
  if (own.removedAt !== null) return 'removed';
  return own.forgotten ? 'none' : 'inside';
}
