import { describe, expect, it } from 'vitest';
import { environment } from '@/lib/env';
import { kindOf } from '@/prisma/runner/migrations.mjs';
import { differenceFromModel, openEngine } from '@/prisma/runner/schema-engine.mjs';
import { closeDatabase, database, inTransaction } from './database';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';

useTestDatabase();

const onSqlite = kindOf(process.env['DATABASE_URL'] ?? '') === 'sqlite';

describe('the migrated database', () => {
  it('differs from the model by nothing', async () => {
    const url = environment().databaseUrl;
    const { engine, close } = await openEngine(kindOf(url), url);
    const difference = await differenceFromModel(kindOf(url), engine);
    await close();
    expect(difference.trim()).toBe('-- This is an empty migration.');
  });
});

describe('a transaction', () => {
  it('leaves nothing behind where it fails', async () => {
    const { assessmentId } = await startedAssessment();
    const failing = inTransaction(async (transaction) => {
      await transaction.answer.deleteMany({ where: { assessmentId } });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await database().answer.count({ where: { assessmentId } })).toBe(1);
  });

  it('can follow one that failed', async () => {
    await inTransaction(() => Promise.reject(new Error('stop'))).catch(() => undefined);
    expect(await inTransaction((transaction) => transaction.assessment.count())).toBeGreaterThanOrEqual(0);
  });
});

describe.runIf(onSqlite)('the settings of the SQLite connection', () => {
  const settings = ['journal_mode', 'synchronous', 'busy_timeout', 'foreign_keys', 'secure_delete'] as const;

  async function readSettings() {
    const rows = [];
    for (const setting of settings) rows.push(await database().$queryRawUnsafe(`PRAGMA ${setting}`));
    return rows.map((row) =>
      JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
    );
  }

  const wanted = [
    '[{"journal_mode":"wal"}]',
    '[{"synchronous":2}]',
    '[{"timeout":0}]',
    '[{"foreign_keys":1}]',
    '[{"secure_delete":1}]',
  ];

  it('hold from the first statement', async () => {
    await closeDatabase();
    expect(await readSettings()).toEqual(wanted);
  });

  it('hold after transactions that ended well and badly, and inside one', async () => {
    await startedAssessment();
    await inTransaction(() => Promise.reject(new Error('stop'))).catch(() => undefined);
    expect(await readSettings()).toEqual(wanted);
    const inside = await inTransaction((transaction) => transaction.$queryRawUnsafe('PRAGMA synchronous'));
    expect(JSON.stringify(inside, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))).toBe(
      wanted[1],
    );
  });
});
