/** Reads a database file behind the application's back. */
import { createHash, randomBytes } from 'node:crypto';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { AttackResult } from '@/lib/benchmark/attack/attack-result';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import type { Edition } from '@/lib/benchmark/pool/edition/edition';
import { recordSetup, sampleDecisions, sampleRounds } from '@/lib/workshop/model/record/record.fixture';
import { PrismaClient } from '@/prisma/generated/sqlite/client/client';

// What a person typed that could not be saved is kept on purpose, and wrong codes are counted.
const written = ['UnsavedInput', 'JoinAttempt', '_prisma_migrations'];

export interface DatabaseReader {
  /** The same text as long as no row was added, changed or removed. */
  checksum(): Promise<string>;
  answers(assessmentId: string): Promise<readonly StoredRow[]>;
  /** The ids of the actions in a plan. */
  actions(assessmentId: string): Promise<readonly string[]>;
  /** What the pool holds, as it is stored. */
  contributions(): Promise<readonly string[]>;
  /** As if the last day of every link to read had passed. */
  endLinks(assessmentId: string): Promise<void>;
  /** Keeps an edition as if it had been made here, and gives the text that was sealed. */
  publish(edition: Edition): Promise<{ readonly content: string; readonly checksum: string }>;
  /** As many assessments, each with a link to answer in it; returns the ids and the links' secrets. */
  plantLinks(count: number): Promise<readonly { readonly assessment: string; readonly token: string }[]>;
  /** A closed workshop in which something of everything happened; returns its id. */
  runWorkshop(assessmentId: string): Promise<string>;
  close(): Promise<void>;
}

export interface StoredRow {
  readonly question: string;
  readonly version: number;
  readonly content: string | null;
}

function secretOf(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

export function readDatabase(file: string): DatabaseReader {
  const client = new PrismaClient({ adapter: new PrismaLibSql({ url: `file:${file}` }) });
  return {
    async checksum() {
      const hash = createHash('sha256');
      const tables = await client.$queryRawUnsafe<readonly { readonly name: string }[]>(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      );
      for (const { name: table } of tables.filter(({ name }) => !written.includes(name))) {
        hash.update(table);
        const rows = await client.$queryRawUnsafe<unknown[]>(`SELECT * FROM "${table}" ORDER BY 1, 2`);
        hash.update(JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
      }
      return hash.digest('hex');
    },
    answers: (assessmentId) =>
      client.answer.findMany({
        where: { assessmentId },
        select: { question: true, version: true, content: true },
        orderBy: { question: 'asc' },
      }),
    actions: async (assessmentId) =>
      (await client.action.findMany({ where: { assessmentId }, select: { id: true } })).map(({ id }) => id),
    contributions: async () =>
      (await client.contribution.findMany({ select: { content: true }, orderBy: { id: 'asc' } })).map(
        ({ content }) => content,
      ),
    endLinks: async (assessmentId) =>
      void (await client.link.updateMany({
        where: { assessmentId, NOT: { role: 'edit' } },
        data: { expiresAt: new Date(Date.now() - 1000) },
      })),
    async publish(edition) {
      const content = canonicalJson(edition);
      const checksum = createHash('sha256').update(content).digest('hex');
      const { number, date, instrument } = edition;
      const attack = JSON.stringify({ tried: false, reason: 'too-many-cities' } satisfies AttackResult);
      await client.edition.create({
        data: { instrumentVersion: instrument.version, number, date, checksum, content, attack, madeAt: new Date() },
        select: { number: true },
      });
      return { content, checksum };
    },
    async plantLinks(count) {
      const [createdAt, updatedAt] = [new Date(), new Date()];
      const planted = Array.from({ length: count }, () => ({ assessment: secretOf(16), token: secretOf(32) }));
      await client.assessment.createMany({
        data: planted.map(({ assessment: id }, index) => ({
          id,
          city: `Exampleton ${index}`,
          country: 'PT',
          form: 'quick',
          instrumentVersion: 1,
          createdAt,
          updatedAt,
        })),
      });
      await client.link.createMany({
        data: planted.map(({ assessment: assessmentId, token }) => ({
          id: secretOf(16),
          assessmentId,
          role: 'edit',
          tokenHash: createHash('sha256').update(token).digest('base64url'),
          createdAt,
        })),
      });
      return planted;
    },
    async runWorkshop(assessmentId) {
      const id = 'W'.repeat(22);
      const at = new Date('2026-11-20T09:00:00Z');
      await client.workshop.create({
        data: {
          id,
          assessmentId,
          state: 'closed',
          pace: 'own',
          content: JSON.stringify(recordSetup),
          createdAt: at,
          openedAt: at,
          closedAt: at,
          votesDeletedAt: at,
        },
        select: { id: true },
      });
      await client.round.createMany({
        data: sampleRounds.map(({ question, number, tally }) => ({
          workshopId: id,
          question,
          number,
          state: 'revealed',
          openedAt: at,
          revealedAt: at,
          tally: tally ? JSON.stringify(tally) : null,
        })),
      });
      await client.decision.createMany({
        data: sampleDecisions.map(({ question, ...content }) => ({
          workshopId: id,
          question,
          version: 1,
          content: JSON.stringify(content),
          decidedAt: at,
        })),
      });
      return id;
    },
    close: () => client.$disconnect(),
  };
}
