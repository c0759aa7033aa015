import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { createId } from '@/lib/access/tokens/tokens';
import { attackEdition } from '@/lib/benchmark/attack/attack-edition';
import type { AttackResult } from '@/lib/benchmark/attack/attack-result';
import { buildEdition } from '@/lib/benchmark/pool/edition/build-edition';
import type { BuildObstacle } from '@/lib/benchmark/pool/edition/build-input';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import type { Edition } from '@/lib/benchmark/pool/edition/edition';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { currentInstrument, findInstrument } from '@/lib/instrument/registry';
import { countPool, type CountedPool } from './count-pool';
import { inTransaction } from '@/lib/data/database/database';
import { type EditionSummary, findSummary, latestSummary } from './editions';
import { lockPool } from './lock-pool';
import { today } from './pool-rows';
import { markCounted, ResealedError, seal, unseal } from './sealed-contributions';

export type EditionObstacle =
  | BuildObstacle
  | { readonly kind: 'in-the-future'; readonly today: string }
  /** No such version of the questionnaire was published. */
  | { readonly kind: 'unknown-version'; readonly version: number }
  /** The day belongs to an edition of another version. */
  | { readonly kind: 'day-taken'; readonly version: number }
  /** Another making of an edition took the contributions over, or was first. */
  | { readonly kind: 'made-elsewhere' }
  /** The attack found answers that are certain: the rules have a fault, and nothing is published until it is mended. */
  | { readonly kind: 'attack-finds'; readonly certain: number };

export type EditionOutcome =
  | { readonly kind: 'built'; readonly edition: EditionSummary }
  /** It was made before; nothing was done. */
  | { readonly kind: 'there'; readonly edition: EditionSummary }
  | { readonly kind: 'refused'; readonly reasons: readonly EditionObstacle[] };

/** What happens on the way, so that a test can be there. */
export type EditionStep = 'sealed' | 'page-read' | 'built' | 'counted' | 'kept';

export interface EditionWish {
  /** A day of the calendar, not in the future. */
  readonly date: string;
  /** Of the questionnaire; the one that the pool takes now where it is left out. */
  readonly version?: number | undefined;
  readonly onStep?: (step: EditionStep) => unknown;
  /** More of them at once take more memory, and make the same edition. */
  readonly rowsPerPage?: number;
}

/**
 * Counts what is consented to and keeps an edition of it, all of it or nothing. Whatever ends it half-way leaves the
 * editions as they were, and the next attempt starts anew.
 */
export async function makeEdition({
  date,
  version = currentInstrument.version,
  ...more
}: EditionWish): Promise<EditionOutcome> {
  const instrument = findInstrument(version);
  if (instrument === undefined) return refused({ kind: 'unknown-version', version });
  if (!z.iso.date().safeParse(date).success) return refused({ kind: 'not-a-date' });
  const there = await findSummary(date);
  if (there !== undefined)
    return there.instrumentVersion === version
      ? { kind: 'there', edition: there }
      : refused({ kind: 'day-taken', version: there.instrumentVersion });
  if (date > today()) return refused({ kind: 'in-the-future', today: today() });
  return buildOnce({
    build: createId(),
    version,
    instrument,
    date,
    onStep: () => undefined,
    rowsPerPage: 500,
    ...more,
  });
}

interface Making {
  readonly build: string;
  readonly version: number;
  readonly instrument: Instrument;
  readonly date: string;
  readonly onStep: (step: EditionStep) => unknown;
  readonly rowsPerPage: number;
}

async function buildOnce(making: Making): Promise<EditionOutcome> {
  try {
    await seal(making);
    await making.onStep('sealed');
    return await buildSealed(making);
  } catch (error) {
    if (error instanceof ResealedError || isSecond(error)) return refused({ kind: 'made-elsewhere' });
    throw error;
  } finally {
    await unseal(making.build);
  }
}

async function buildSealed(making: Making): Promise<EditionOutcome> {
  const { instrument, date, onStep, version } = making;
  const [previous, pool] = await Promise.all([latestSummary(version), countPool(making)]);
  const { poolCounts, origins } = pool;
  const built = buildEdition({ date, poolCounts, origins, newcomers: pool.count.newcomers, previous });
  if (built.kind === 'refused') return built;
  await onStep('built');
  const attack = await attackOn(built.edition, { instrument, pool });
  if (attack.tried && attack.certain > 0) return refused({ kind: 'attack-finds', certain: attack.certain });
  return keep(making, { edition: built.edition, count: pool.count, attack: JSON.stringify(attack) });
}

/**
 * By the cities themselves, which only this side knows. Of more than the attack can try it is kept that none was tried.
 */
async function attackOn(
  edition: Edition,
  { instrument, pool: { contributions } }: Pick<Making, 'instrument'> & { readonly pool: CountedPool },
): Promise<AttackResult> {
  if (contributions === undefined) return { tried: false, reason: 'too-many-cities' };
  return attackEdition({ instrument, edition, contributions });
}

interface Built extends Pick<CountedPool, 'count'> {
  readonly edition: Edition;
  readonly attack: string;
}

async function keep(making: Making, { edition, count, attack }: Built): Promise<EditionOutcome> {
  const { date, version: instrumentVersion, onStep } = making;
  const { number } = edition;
  const content = canonicalJson(edition);
  const checksum = createHash('sha256').update(content).digest('hex');
  const summary: EditionSummary = { instrumentVersion, number, date, checksum };
  await inTransaction(
    async (transaction) => {
      await lockPool(transaction);
      await markCounted(transaction, number, { ...making, count });
      await onStep('counted');
      await transaction.edition.create({
        data: { ...summary, content, attack, madeAt: new Date() },
        select: { number: true },
      });
      await onStep('kept');
    },
    { timeout: 5 * 60_000 },
  );
  return { kind: 'built', edition: summary };
}

function refused(reason: EditionObstacle): EditionOutcome {
  return { kind: 'refused', reasons: [reason] };
}

/** The database's word for a number or a date that an edition has already. */
function isSecond(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
