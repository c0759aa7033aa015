import 'server-only';
import { type AttackResult, attackResultSchema } from '@/lib/benchmark/attack/attack-result';
import type { Edition, SealedEdition } from '@/lib/benchmark/pool/edition';
import { editionSchema } from '@/lib/benchmark/pool/edition-schema';
import { database } from './database';

export interface EditionSummary {
  readonly number: number;
  /** A day of the calendar. */
  readonly date: string;
  readonly checksum: string;
}

export interface StoredEdition extends SealedEdition {
  /** What the attack on all editions up to this one came to. */
  readonly attack: AttackResult | undefined;
}

const summaryColumns = { number: true, date: true, checksum: true } as const;
const wholeColumns = { number: true, checksum: true, content: true, attack: true } as const;

/** Newest first. */
export async function listEditions(): Promise<readonly EditionSummary[]> {
  return database().edition.findMany({ select: summaryColumns, orderBy: { number: 'desc' } });
}

/** What the attack on each edition came to, by its number; of those on which it was run. */
export async function listAttackResults(): Promise<ReadonlyMap<number, AttackResult>> {
  const rows = await database().edition.findMany({ where: { attack: { not: null } }, select: { number: true, attack: true } });
  return new Map(rows.map(({ number, attack }) => [number, attackResultSchema.parse(JSON.parse(attack ?? ''))] as const));
}

export async function findEdition(date: string): Promise<StoredEdition | undefined> {
  const row = await database().edition.findUnique({ where: { date }, select: wholeColumns });
  return row === null ? undefined : readStored(row);
}

export async function latestEdition(): Promise<StoredEdition | undefined> {
  const row = await database().edition.findFirst({ select: wholeColumns, orderBy: { number: 'desc' } });
  return row === null ? undefined : readStored(row);
}

/** The document as it was sealed, to the letter, so that whoever has it can check its checksum. */
export async function findSealedText(date: string): Promise<{ readonly checksum: string; readonly content: string } | undefined> {
  const row = await database().edition.findUnique({ where: { date }, select: { checksum: true, content: true } });
  return row ?? undefined;
}

/** The name by which the newest edition is asked for. */
export async function latestEditionDate(): Promise<string | undefined> {
  const row = await database().edition.findFirst({ select: { date: true }, orderBy: { number: 'desc' } });
  return row?.date;
}

/** Oldest first, as the next one is made from them. */
export async function listWholeEditions(): Promise<readonly Edition[]> {
  const rows = await database().edition.findMany({ select: wholeColumns, orderBy: { number: 'asc' } });
  return rows.map((row) => readStored(row).edition);
}

interface EditionRow {
  readonly number: number;
  readonly checksum: string;
  readonly content: string;
  readonly attack: string | null;
}

/** Editions never change, and reading one takes ten milliseconds: the last few are kept, by number and checksum. */
const lastRead = new Map<string, Edition>();
const mostKept = 8;

function readStored({ number, checksum, content, attack }: EditionRow): StoredEdition {
  const key = `${number} ${checksum}`;
  const edition = lastRead.get(key) ?? readEdition(number, content);
  lastRead.delete(key);
  lastRead.set(key, edition);
  for (const [oldest] of lastRead) if (lastRead.size > mostKept) lastRead.delete(oldest);
  return { edition, checksum, attack: attack === null ? undefined : attackResultSchema.parse(JSON.parse(attack)) };
}

/** What is in the database was checked when it was made; it is checked again, since everything published rests on it. */
function readEdition(number: number, content: string): Edition {
  const edition = editionSchema.safeParse(JSON.parse(content));
  if (!edition.success || edition.data.number !== number) throw new Error(`The stored edition ${number} cannot be read`);
  return edition.data;
}
