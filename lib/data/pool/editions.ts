import 'server-only';
import { z } from 'zod';
import { type AttackResult, attackResultSchema } from '@/lib/benchmark/attack/attack-result';
import type { Edition, SealedEdition } from '@/lib/benchmark/pool/edition/edition';
import { editionSchema } from '@/lib/benchmark/pool/edition/edition-schema';
import { database } from '@/lib/data/database/database';
import { inTodaysWords } from '@/lib/instrument/parse/todays-words';

export interface EditionSummary {
  /** Editions of one version of the questionnaire are a series, and are numbered in it. */
  readonly instrumentVersion: number;
  readonly number: number;
  /** A day of the calendar, by which an edition is asked for: no two of any version have the same. */
  readonly date: string;
  readonly checksum: string;
}

export interface StoredEdition extends SealedEdition {
  /** What the attack on it came to. */
  readonly attack: AttackResult;
}

const summaryColumns = { instrumentVersion: true, number: true, date: true, checksum: true } as const;
const wholeColumns = { date: true, checksum: true, content: true, attack: true } as const;

/** The newest series first, and in each the newest edition. */
const newestFirst = [{ instrumentVersion: 'desc' }, { number: 'desc' }] as const;

export async function listEditions(): Promise<readonly EditionSummary[]> {
  return database().edition.findMany({ select: summaryColumns, orderBy: [...newestFirst] });
}

/** What the attack on each edition came to, by its date. */
export async function listAttackResults(): Promise<ReadonlyMap<string, AttackResult>> {
  const rows = await database().edition.findMany({ select: { date: true, attack: true } });
  return new Map(rows.map(({ date, attack }) => [date, attackResultSchema.parse(JSON.parse(attack))] as const));
}

export async function findEdition(date: string): Promise<StoredEdition | undefined> {
  const row = await database().edition.findUnique({ where: { date }, select: wholeColumns });
  return row === null ? undefined : readStored(row);
}

/** The newest of the series of a version; without a version, of the newest series. */
export async function latestEdition(instrumentVersion?: number): Promise<StoredEdition | undefined> {
  const where = instrumentVersion === undefined ? {} : { instrumentVersion };
  const row = await database().edition.findFirst({ where, select: wholeColumns, orderBy: [...newestFirst] });
  return row === null ? undefined : readStored(row);
}

/** The newest of a series, without its figures. */
export async function latestSummary(instrumentVersion: number): Promise<EditionSummary | undefined> {
  const row = await database().edition.findFirst({
    where: { instrumentVersion },
    select: summaryColumns,
    orderBy: { number: 'desc' },
  });
  return row ?? undefined;
}

/** Without its figures. */
export async function findSummary(date: string): Promise<EditionSummary | undefined> {
  return (await database().edition.findUnique({ where: { date }, select: summaryColumns })) ?? undefined;
}

/** The document as it was sealed, to the letter, so that whoever has it can check its checksum. */
export async function findSealedText(
  date: string,
): Promise<{ readonly checksum: string; readonly content: string } | undefined> {
  const row = await database().edition.findUnique({ where: { date }, select: { checksum: true, content: true } });
  return row ?? undefined;
}

/** The name by which the newest edition of the newest series is asked for. */
export async function latestEditionDate(): Promise<string | undefined> {
  const row = await database().edition.findFirst({ select: { date: true }, orderBy: [...newestFirst] });
  return row?.date;
}

interface EditionRow {
  readonly date: string;
  readonly checksum: string;
  readonly content: string;
  readonly attack: string;
}

/** Editions never change, and reading one takes ten milliseconds: the last few are kept, by checksum. */
const lastRead = new Map<string, Edition>();
const mostKept = 8;

function readStored({ date, checksum, content, attack }: EditionRow): StoredEdition {
  const edition = lastRead.get(checksum) ?? readEdition(date, content);
  lastRead.delete(checksum);
  lastRead.set(checksum, edition);
  for (const [oldest] of lastRead) if (lastRead.size > mostKept) lastRead.delete(oldest);
  return { edition, checksum, attack: attackResultSchema.parse(JSON.parse(attack)) };
}

/**
 * What is in the database was checked when it was made; it is checked again, since everything published rests on it.
 */
function readEdition(date: string, content: string): Edition {
  const edition = editionSchema.safeParse(inTodaysFormat(JSON.parse(content)));
  if (!edition.success || edition.data.date !== date) throw new Error(`The stored edition of ${date} cannot be read`);
  return edition.data;
}

const formerFormat = z.looseObject({ formatVersion: z.literal(2) });

/** An edition of format 2 said the same under other keys. What is served is the sealed text, which keeps them. */
function inTodaysFormat(json: unknown): unknown {
  const former = formerFormat.safeParse(json);
  return former.success ? inTodaysWords({ ...former.data, formatVersion: 3 }) : json;
}
