/** What giving, exchanging and counting contributions have in common. */
import { randomInt } from 'node:crypto';
import { createId } from '@/lib/access/tokens/tokens';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import { keySpan } from '@/lib/benchmark/pool/record-key';
import type { DatabaseTransaction } from '@/lib/data/database/database';
import { inTodaysWords } from '@/lib/instrument/parse/todays-words';

/**
 * Whoever makes an edition for longer than this is taken to have died in it. The attack on a hundred cities may take
 * most of an hour on a slow machine.
 */
const longestBuildMilliseconds = 3 * 60 * 60 * 1000;

/** By universal time, so that everybody can work it out. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * Its record key is drawn anew, whoever gives it and whatever it says: a key that followed from a contribution could be
 * worked out by whoever knows or guesses it, and the noise with it.
 */
export function newContributionRow(content: string, instrumentVersion: number) {
  return { id: createId(), instrumentVersion, content, recordKey: randomInt(keySpan), givenOn: today() };
}

/** A stored contribution as it would be stored today: rows of before have other words for the same. */
export function contentOfToday(content: string): string {
  return canonicalJson(inTodaysWords(JSON.parse(content)));
}

/** In no edition, and in none that is being made: it may go at once. */
export function neverHeld(now = new Date()) {
  const tooLongAgo = new Date(now.getTime() - longestBuildMilliseconds);
  return { joined: null, OR: [{ sealedBy: null }, { sealedAt: { lt: tooLongAgo } }] };
}

/**
 * What no edition holds goes at once; the others leave with the next one. Their receipts are worth nothing any more.
 */
export async function leave(transaction: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  const where = { id: { in: [...ids] } };
  await transaction.contribution.deleteMany({ where: { ...where, ...neverHeld() } });
  await transaction.contribution.updateMany({ where, data: { withdrawnOn: today(), receiptHash: null } });
}
