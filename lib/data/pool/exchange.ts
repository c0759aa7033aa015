import 'server-only';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import { parseContribution } from '@/lib/benchmark/pool/contribution/parse-contribution';
import { requireInstrument } from '@/lib/instrument/registry';
import { database, type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';
import { type ExchangeFile, type ExchangeItem, writeExchangeFile } from './exchange-file';
import type { ExchangeKey } from './exchange-key';
import { lockPool, ownFingerprint } from './lock-pool';
import { contentOfToday, leave, newContributionRow, today } from './pool-rows';
import { inTodaysWords } from '@/lib/instrument/parse/todays-words';

/** What a file would do to the pool, or did. */
export interface ExchangeChanges {
  readonly added: number;
  /** Given anew with other answers: the older leaves with the next edition. */
  readonly replaced: number;
  /** Known already, and the same. */
  readonly known: number;
  /** Not in the file any more. */
  readonly withdrawn: number;
}

export type ImportOutcome =
  | { readonly kind: 'imported'; readonly changes: ExchangeChanges }
  /** Exactly this file was imported last. */
  | { readonly kind: 'imported-before' }
  | { readonly kind: 'refused'; readonly reason: 'untrusted-key' | 'own-key' }
  /** A file of the same key with this or a higher number was imported before. */
  | { readonly kind: 'refused'; readonly reason: 'old-serial'; readonly latest: number };

const atOnce = 500;
const minutes = { timeout: 10 * 60_000 };

/** All that stands here on the day, signed; what came from other installations is theirs to hand on. */
export async function exportContributions(
  key: ExchangeKey,
): Promise<{ readonly text: string; readonly serial: number; readonly cities: number }> {
  return inTransaction(async (transaction) => {
    await lockPool(transaction);
    const rows = await transaction.contribution.findMany({
      where: { source: ownFingerprint, withdrawnOn: null },
      select: { contributor: true, instrumentVersion: true, content: true },
    });
    const items = rows.map(({ contributor, instrumentVersion, content }) => ({
      contributor: key.blind(contributor),
      contribution: requireContribution(content, instrumentVersion),
    }));
    const { serial } = await transaction.exchangeSource.update({
      where: { fingerprint: ownFingerprint },
      data: { serial: { increment: 1 } },
      select: { serial: true },
    });
    const { text, checksum } = writeExchangeFile({ key, serial, madeOn: today(), items });
    await transaction.exchangeSource.update({
      where: { fingerprint: ownFingerprint },
      data: { checksum },
      select: { serial: true },
    });
    return { text, serial, cities: items.length };
  }, minutes);
}

/** What the import of the file would do now. Nothing is changed. */
export async function previewImport(file: ExchangeFile): Promise<ImportOutcome> {
  const refusal = replayOf(file, await lastFile(database(), file));
  return refusal ?? { kind: 'imported', changes: await compare(database(), file).then(({ changes }) => changes) };
}

/** All of the file, or nothing of it. `trusted`: fingerprints of the keys whose files may be imported. */
export async function importContributions(
  file: ExchangeFile,
  { trusted, own }: { readonly trusted: readonly string[]; readonly own?: string },
): Promise<ImportOutcome> {
  if (file.fingerprint === own) return { kind: 'refused', reason: 'own-key' };
  if (!trusted.includes(file.fingerprint)) return { kind: 'refused', reason: 'untrusted-key' };
  return inTransaction(async (transaction) => {
    await lockPool(transaction);
    const refusal = replayOf(file, await lastFile(transaction, file));
    if (refusal !== undefined) return refusal;
    const { changes, fresh, gone } = await compare(transaction, file);
    for (const ids of inParts(gone)) await leave(transaction, ids);
    for (const items of inParts(fresh)) {
      const data = items.map(({ contributor, contribution }) => ({
        source: file.fingerprint,
        contributor,
        ...newContributionRow(canonicalJson(contribution), contribution.instrumentVersion),
      }));
      await transaction.contribution.createMany({ data });
    }
    const { fingerprint, serial, checksum } = file;
    await transaction.exchangeSource.upsert({
      where: { fingerprint },
      create: { fingerprint, serial, checksum },
      update: { serial, checksum },
      select: { serial: true },
    });
    return { kind: 'imported', changes };
  }, minutes);
}

/** Everything that came with files of this key leaves; a newer file would bring it back. Gives how many that were. */
export async function forgetSource(fingerprint: string): Promise<number> {
  if (fingerprint === ownFingerprint) return 0;
  return inTransaction(async (transaction) => {
    await lockPool(transaction);
    const rows = await transaction.contribution.findMany({
      where: { source: fingerprint, withdrawnOn: null },
      select: { id: true },
    });
    for (const ids of inParts(rows.map(({ id }) => id))) await leave(transaction, ids);
    return rows.length;
  }, minutes);
}

interface LastFile {
  readonly serial: number;
  readonly checksum: string;
}

async function lastFile(from: DatabaseTransaction, { fingerprint }: ExchangeFile): Promise<LastFile | null> {
  return from.exchangeSource.findUnique({ where: { fingerprint }, select: { serial: true, checksum: true } });
}

function replayOf(file: ExchangeFile, last: LastFile | null): ImportOutcome | undefined {
  if (last === null || file.serial > last.serial) return undefined;
  if (file.serial === last.serial && file.checksum === last.checksum) return { kind: 'imported-before' };
  return { kind: 'refused', reason: 'old-serial', latest: last.serial };
}

/** `fresh`: to be added; `gone`: ids of the rows that the file has no longer, or has otherwise. */
async function compare(from: DatabaseTransaction, file: ExchangeFile) {
  const where = { source: file.fingerprint, withdrawnOn: null };
  const standing = new Map(
    (await from.contribution.findMany({ where, select: { id: true, contributor: true } })).map(
      ({ id, contributor }) => [contributor, id],
    ),
  );
  const fresh: ExchangeItem[] = [];
  const gone: string[] = [];
  for (const items of inParts(file.items)) {
    const contributors = items.map(({ contributor }) => contributor);
    const rows = await from.contribution.findMany({
      where: { ...where, contributor: { in: contributors } },
      select: { contributor: true, content: true },
    });
    const contents = new Map(rows.map(({ contributor, content }) => [contributor, contentOfToday(content)]));
    fresh.push(
      ...items.filter(({ contributor, contribution }) => contents.get(contributor) !== canonicalJson(contribution)),
    );
  }
  const named = new Set(file.items.map(({ contributor }) => contributor));
  const replaced = fresh.flatMap(({ contributor }) => standing.get(contributor) ?? []);
  const withdrawn = [...standing].filter(([contributor]) => !named.has(contributor)).map(([, id]) => id);
  gone.push(...replaced, ...withdrawn);
  const changes = {
    added: fresh.length - replaced.length,
    replaced: replaced.length,
    known: file.items.length - fresh.length,
    withdrawn: withdrawn.length,
  };
  return { changes, fresh, gone };
}

function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / atOnce) }, (_, part) =>
    items.slice(part * atOnce, (part + 1) * atOnce),
  );
}

function requireContribution(content: string, instrumentVersion: number) {
  const parsed = parseContribution(inTodaysWords(JSON.parse(content)), requireInstrument(instrumentVersion));
  if (!parsed.ok) throw new Error('A stored contribution cannot be read');
  return parsed.contribution;
}
