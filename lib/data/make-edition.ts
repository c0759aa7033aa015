import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { createId } from '@/lib/access/tokens';
import { attackResultOf } from '@/lib/benchmark/attack/attack-result-of';
import { buildEdition } from '@/lib/benchmark/pool/build-edition';
import type { Refusal } from '@/lib/benchmark/pool/build-input';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import type { Edition } from '@/lib/benchmark/pool/edition';
import { emptyLedger, type Ledger, ledgerSchema } from '@/lib/benchmark/pool/ledger';
import { startTally, type Tally } from '@/lib/benchmark/pool/tally';
import { currentInstrument } from '@/lib/instrument/registry';
import { database, inTransaction } from './database';
import { type EditionSummary, findEdition, listWholeEditions } from './editions';
import { lockPool } from './lock-pool';
import { today } from './pool-rows';
import { markCounted, ResealedError, seal, type SealedCount, sealedContributions, unseal } from './sealed-contributions';

export type EditionRefusal =
  | Refusal
  | { readonly kind: 'in-the-future'; readonly today: string }
  /** Another making of an edition took the contributions over, or was first. */
  | { readonly kind: 'made-elsewhere' }
  /** The attack found answers out: the rules have a fault, and nothing is published until it is mended. */
  | { readonly kind: 'attack-narrows'; readonly narrowed: number };

export type EditionOutcome =
  | { readonly kind: 'built'; readonly edition: EditionSummary }
  /** It was made before; nothing was done. */
  | { readonly kind: 'there'; readonly edition: EditionSummary }
  | { readonly kind: 'refused'; readonly reasons: readonly EditionRefusal[] };

/** What happens on the way, so that a test can be there. */
export type EditionStep = 'sealed' | 'page-read' | 'built' | 'counted' | 'kept';

export interface EditionWish {
  /** A day of the calendar, not in the future. */
  readonly date: string;
  readonly onStep?: (step: EditionStep) => unknown;
}

/**
 * Counts what is consented to and keeps an edition of it, all of it or nothing. Whatever ends it half-way leaves the
 * editions as they were, and the next attempt starts anew.
 */
export async function makeEdition({ date, onStep = () => undefined }: EditionWish): Promise<EditionOutcome> {
  if (!z.iso.date().safeParse(date).success) return refused({ kind: 'not-a-date' });
  const there = await findEdition(date);
  if (there !== undefined) return { kind: 'there', edition: summaryOf(there.edition, there.checksum) };
  if (date > today()) return refused({ kind: 'in-the-future', today: today() });
  const build = createId();
  try {
    await seal(build);
    await onStep('sealed');
    return await buildSealed({ build, date, onStep });
  } catch (error) {
    if (error instanceof ResealedError || isSecond(error)) return refused({ kind: 'made-elsewhere' });
    throw error;
  } finally {
    await unseal(build);
  }
}

interface Build {
  readonly build: string;
  readonly date: string;
  readonly onStep: (step: EditionStep) => unknown;
}

async function buildSealed({ build, date, onStep }: Build): Promise<EditionOutcome> {
  const [earlier, ledger] = await Promise.all([listWholeEditions(), latestLedger()]);
  const { tally, count } = await tallySealed(build, onStep);
  const built = buildEdition({ instrument: currentInstrument, date, tally, earlier, ledger });
  if (built.kind === 'refused') return built;
  await onStep('built');
  const { edition } = built;
  const attack = attackResultOf({ instrument: currentInstrument, editions: [...earlier, edition], ledger: built.ledger });
  if (attack.narrowed > 0) return refused({ kind: 'attack-narrows', narrowed: attack.narrowed });
  const content = canonicalJson(edition);
  const checksum = createHash('sha256').update(content).digest('hex');
  await inTransaction(
    async (transaction) => {
      await lockPool(transaction);
      await markCounted(transaction, edition.number, { build, count });
      await onStep('counted');
      const row = { number: edition.number, date, checksum, content, ledger: JSON.stringify(built.ledger), attack: JSON.stringify(attack), madeAt: new Date() };
      await transaction.edition.create({ data: row, select: { number: true } });
      await onStep('kept');
    },
    { timeout: 5 * 60_000 },
  );
  return { kind: 'built', edition: summaryOf(edition, checksum) };
}

async function tallySealed(build: string, onStep: Build['onStep']): Promise<{ readonly tally: Tally; readonly count: SealedCount }> {
  const tally = startTally(currentInstrument);
  const count = { newcomers: 0, members: 0, leavers: 0 };
  for await (const page of sealedContributions(build)) {
    for (const { contribution, as, joined } of page) {
      if (as === 'counted') tally.count(contribution, joined);
      else if (joined !== undefined) tally.leave(contribution, joined);
      count[as === 'leaving' ? 'leavers' : joined === undefined ? 'newcomers' : 'members'] += 1;
    }
    await onStep('page-read');
  }
  return { tally, count };
}

function refused(reason: EditionRefusal): EditionOutcome {
  return { kind: 'refused', reasons: [reason] };
}

async function latestLedger(): Promise<Ledger> {
  const row = await database().edition.findFirst({ select: { ledger: true }, orderBy: { number: 'desc' } });
  return row === null ? emptyLedger : ledgerSchema.parse(JSON.parse(row.ledger));
}

function summaryOf({ number, date }: Edition, checksum: string): EditionSummary {
  return { number, date, checksum };
}

/** The database's word for a number or a date that an edition has already. */
function isSecond(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
