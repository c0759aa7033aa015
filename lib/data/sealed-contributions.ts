/** The contributions that one making of an edition holds, from the seal to the end. */
import 'server-only';
import type { Contribution } from '@/lib/benchmark/pool/contribution';
import { parseContribution } from '@/lib/benchmark/pool/parse-contribution';
import { requireInstrument } from '@/lib/instrument/registry';
import { database, type DatabaseTransaction, inTransaction } from './database';
import { lockPool } from './lock-pool';

/** Thrown where another making of an edition has taken the contributions over: nothing of this one may be kept. */
export class ResealedError extends Error {
  override readonly name = 'ResealedError';
}

export interface SealedContribution {
  readonly contribution: Contribution;
  readonly as: 'counted' | 'leaving';
  /** Undefined where no edition has counted it yet. */
  readonly joined: number | undefined;
}

/** How many of each kind were read: as many must be there at the end. */
export interface SealedCount {
  readonly newcomers: number;
  readonly members: number;
  readonly leavers: number;
}

const rowsPerPage = 500;
const minutes = { timeout: 5 * 60_000 };

/** What stands today is counted; what was counted and has been withdrawn leaves. What comes later waits. */
export async function seal(build: string): Promise<void> {
  await inTransaction(async (transaction) => {
    await lockPool(transaction);
    const held = { sealedBy: build, sealedAt: new Date() };
    // Withdrawn while an edition was made that never came to be.
    await transaction.contribution.deleteMany({ where: { joined: null, withdrawnOn: { not: null } } });
    await transaction.contribution.updateMany({ where: { withdrawnOn: null }, data: { ...held, sealedAs: 'counted' } });
    // Whoever withdraws between these two statements is counted once more.
    const notCounted = { OR: [{ sealedBy: null }, { sealedBy: { not: build } }] };
    await transaction.contribution.updateMany({ where: { withdrawnOn: { not: null }, joined: { not: null }, ...notCounted }, data: { ...held, sealedAs: 'leaving' } });
  }, minutes);
}

/** One page after another, so that memory does not grow with their number. */
export async function* sealedContributions(build: string): AsyncGenerator<readonly SealedContribution[]> {
  let after = '';
  for (;;) {
    const rows = await database().contribution.findMany({
      where: { sealedBy: build, id: { gt: after } },
      select: { id: true, instrumentVersion: true, content: true, sealedAs: true, joined: true },
      orderBy: { id: 'asc' },
      take: rowsPerPage,
    });
    yield rows.map(readSealed);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsPerPage) return;
    after = last.id;
  }
}

/** Within the transaction that keeps the edition. */
export async function markCounted(transaction: DatabaseTransaction, edition: number, { build, count }: { readonly build: string; readonly count: SealedCount }): Promise<void> {
  const unsealed = { sealedBy: null, sealedAs: null, sealedAt: null };
  const counted = { sealedBy: build, sealedAs: 'counted' };
  const newcomers = await transaction.contribution.updateMany({ where: { ...counted, joined: null }, data: { ...unsealed, joined: edition } });
  const members = await transaction.contribution.updateMany({ where: counted, data: unsealed });
  const leavers = await transaction.contribution.deleteMany({ where: { sealedBy: build } });
  if (newcomers.count !== count.newcomers || members.count !== count.members || leavers.count !== count.leavers) throw new ResealedError();
}

/** Lets go of what is still held, so that a withdrawal takes effect at once again. */
export async function unseal(build: string): Promise<void> {
  if ((await database().contribution.count({ where: { sealedBy: build } })) === 0) return;
  await inTransaction(async (transaction) => {
    await lockPool(transaction);
    await transaction.contribution.deleteMany({ where: { sealedBy: build, joined: null, withdrawnOn: { not: null } } });
    await transaction.contribution.updateMany({ where: { sealedBy: build }, data: { sealedBy: null, sealedAs: null, sealedAt: null } });
  }, minutes);
}

interface SealedRow {
  readonly id: string;
  readonly instrumentVersion: number;
  readonly content: string;
  readonly sealedAs: string | null;
  readonly joined: number | null;
}

function readSealed({ id, instrumentVersion, content, sealedAs, joined }: SealedRow): SealedContribution {
  const parsed = parseContribution(JSON.parse(content), requireInstrument(instrumentVersion));
  if (!parsed.ok) {
    const [first] = parsed.issues;
    throw new Error(`The stored contribution ${id} cannot be read: ${first?.path ?? ''} ${first?.code ?? ''}`);
  }
  return { contribution: parsed.contribution, as: sealedAs === 'leaving' ? 'leaving' : 'counted', joined: joined ?? undefined };
}
