/** The contributions that one making of an edition holds, from the seal to the end. */
import 'server-only';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { parseContribution } from '@/lib/benchmark/pool/contribution/parse-contribution';
import { requireInstrument } from '@/lib/instrument/registry';
import { database, type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';
import { lockPool } from './lock-pool';
import { inTodaysWords } from '@/lib/instrument/parse/todays-words';

/** Thrown where another making of an edition has taken the contributions over: nothing of this one may be kept. */
export class ResealedError extends Error {
  override readonly name = 'ResealedError';
}

export interface SealedContribution {
  readonly contribution: Contribution;
  readonly recordKey: number;
  /** Empty where it was given here; else the fingerprint of the installation that it came from. */
  readonly source: string;
  /** Whether an edition has counted it. */
  readonly known: boolean;
}

/** How many of each kind were read: as many must be there at the end. */
export interface SealedCount {
  readonly newcomers: number;
  readonly members: number;
}

/** One making of an edition of one version of the questionnaire. */
export interface Sealing {
  readonly build: string;
  readonly version: number;
}

const minutes = { timeout: 5 * 60_000 };
const unsealed = { sealedBy: null, sealedAt: null };

/**
 * What stands today of this version is counted. What comes later waits; what is withdrawn later is counted once more.
 */
export async function seal({ build, version }: Sealing): Promise<void> {
  await inTransaction(async (transaction) => {
    await lockPool(transaction);
    const own = { instrumentVersion: version };
    // Withdrawn while an edition was made that never came to be.
    await transaction.contribution.deleteMany({ where: { ...own, joined: null, withdrawnOn: { not: null } } });
    await transaction.contribution.updateMany({
      where: { ...own, withdrawnOn: null },
      data: { sealedBy: build, sealedAt: new Date() },
    });
  }, minutes);
}

/** One page after another, so that memory does not grow with their number. */
export async function* sealedContributions(
  { build }: Sealing,
  rowsPerPage: number,
): AsyncGenerator<readonly SealedContribution[]> {
  let after = '';
  for (;;) {
    const rows = await database().contribution.findMany({
      where: { sealedBy: build, id: { gt: after } },
      select: { id: true, source: true, instrumentVersion: true, content: true, recordKey: true, joined: true },
      orderBy: { id: 'asc' },
      take: rowsPerPage,
    });
    yield rows.map(readSealed);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerPage) return;
    after = last.id;
  }
}

/** Within the transaction that keeps the edition: who is in it is marked, and who has left before it is deleted. */
export async function markCounted(
  transaction: DatabaseTransaction,
  edition: number,
  { build, version, count }: Sealing & { readonly count: SealedCount },
): Promise<void> {
  // Withdrawn and not held by this making: that was before it began.
  const notHeld = { OR: [{ sealedBy: null }, { sealedBy: { not: build } }] };
  await transaction.contribution.deleteMany({
    where: { instrumentVersion: version, withdrawnOn: { not: null }, joined: { not: null }, ...notHeld },
  });
  const newcomers = await transaction.contribution.updateMany({
    where: { sealedBy: build, joined: null },
    data: { ...unsealed, joined: edition },
  });
  const members = await transaction.contribution.updateMany({ where: { sealedBy: build }, data: unsealed });
  if (newcomers.count !== count.newcomers || members.count !== count.members) throw new ResealedError();
}

/** Lets go of what is still held, so that a withdrawal takes effect at once again. */
export async function unseal(build: string): Promise<void> {
  if ((await database().contribution.count({ where: { sealedBy: build } })) === 0) return;
  await inTransaction(async (transaction) => {
    await lockPool(transaction);
    await transaction.contribution.deleteMany({ where: { sealedBy: build, joined: null, withdrawnOn: { not: null } } });
    await transaction.contribution.updateMany({ where: { sealedBy: build }, data: unsealed });
  }, minutes);
}

interface SealedRow {
  readonly id: string;
  readonly source: string;
  readonly instrumentVersion: number;
  readonly content: string;
  readonly recordKey: number;
  readonly joined: number | null;
}

function readSealed({ id, source, instrumentVersion, content, recordKey, joined }: SealedRow): SealedContribution {
  const parsed = parseContribution(inTodaysWords(JSON.parse(content)), requireInstrument(instrumentVersion));
  if (!parsed.ok) {
    const [first] = parsed.issues;
    throw new Error(`The stored contribution ${id} cannot be read: ${first?.path ?? ''} ${first?.code ?? ''}`);
  }
  return { contribution: parsed.contribution, recordKey, source, known: joined !== null };
}
