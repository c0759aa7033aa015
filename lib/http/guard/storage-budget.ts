/**
 * How much may be kept: of one address in a day, of its wider network, of everybody; and whether there is space at all.
 */
import 'server-only';
import { measureStorage, type Storage } from '@/lib/data/database/storage';
import { environment } from '@/lib/env';
import { addressOf, RateLimiter } from './rate-limit';
import { Refusal } from '@/lib/http/responses/refusal';

const megabyte = 1_000_000;
const day = 24 * 60 * 60_000;
// An organisation has 65,536 networks of its own; many organisations share an installation.
const widerShare = 4;
const everybodysShare = 20;
// People who work on what exists send much that takes the place of what was there.
const savingShare = 10;

// Saving goes on while nothing new is begun; where no setting says how much space is for that, a twentieth of the disk,
// at most this.
const reserveShare = 20;
const mostReserve = 500 * megabyte;
// The log of the database holds it once more before it stands in its place.
const copies = 2;

const measuredFor = 5_000;
const retryAfterSeconds = 60 * 60;

interface Budgets {
  readonly limiter: RateLimiter;
  measured?: { readonly at: number; readonly storage: Storage };
  /** Bytes since it was measured. */
  added: number;
}

// One a process, also where route handlers are bundled apart.
const holder: typeof globalThis & { chanceryBudgets?: Budgets } = globalThis;

function budgets(): Budgets {
  holder.chanceryBudgets ??= { limiter: new RateLimiter(), added: 0 };
  return holder.chanceryBudgets;
}

/**
 * Something new takes space for ever: it is refused where an address has taken its share of the day, or where there is
 * no space.
 */
export async function requireSpaceFor(request: Request, bytes: number): Promise<void> {
  spend(request, { kind: 'new', bytes, share: 1 });
  spendOf('everybody', { kind: 'new', bytes, share: everybodysShare });
  if (!hasSpace(await storageNow(), budgets().added + bytes)) throw new Refusal('no-space', { retryAfterSeconds });
  budgets().added += bytes;
}

/** What exists is saved as long as there is space; only that nobody fills it up with that alone. */
export function countSaved(request: Request, bytes: number): void {
  spend(request, { kind: 'saved', bytes, share: savingShare });
}

interface Spending {
  readonly kind: 'new' | 'saved';
  readonly bytes: number;
  readonly share: number;
}

function spend(request: Request, { kind, bytes, share }: Spending): void {
  const address = addressOf(request);
  spendOf(address, { kind, bytes, share });
  if (address.includes(':'))
    spendOf(address.split(':').slice(0, 3).join(':'), { kind, bytes, share: share * widerShare });
}

function spendOf(who: string, { kind, bytes, share }: Spending): void {
  const limit = { most: environment().dailyMegabytes * megabyte * share, windowMilliseconds: day, weight: bytes };
  const seconds = budgets().limiter.attempt(`${kind} ${who}`, limit, Date.now());
  if (seconds > 0) throw new Refusal('too-much-kept', { retryAfterSeconds: seconds });
}

async function storageNow(): Promise<Storage> {
  const { measured } = budgets();
  if (measured !== undefined && Date.now() - measured.at < measuredFor) return measured.storage;
  const storage = await measureStorage();
  Object.assign(budgets(), { measured: { at: Date.now(), storage }, added: 0 });
  return storage;
}

/** `added`: bytes that are not measured yet. */
export function hasSpace({ bytes, disk }: Storage, added: number): boolean {
  const { databaseMegabytes, reserveMegabytes } = environment();
  if (bytes + added > databaseMegabytes * megabyte) return false;
  if (disk === undefined) return true;
  const reserve =
    reserveMegabytes === undefined ? Math.min(mostReserve, disk.bytes / reserveShare) : reserveMegabytes * megabyte;
  return disk.free - copies * added >= reserve;
}
