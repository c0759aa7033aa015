import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pngOf } from '@/lib/export/model/pictures.fixture';
import { readLogo } from '@/lib/export/model/read-logo';
import { startedAssessment, useOwnTestDatabase } from '@/prisma/test-database';
import { deleteUnusedAssessment, listAssessmentUse } from './assessment-use';
import { saveAnswer } from '@/lib/data/assessment/answers';
import { database, onPostgresql } from '@/lib/data/database/database';
import { saveLogo } from '@/lib/data/assessment/office';
import { takeSnapshot } from '@/lib/data/assessment/snapshots';
import { measureStorage } from '@/lib/data/database/storage';

useOwnTestDatabase();

describe('what an operator sees', () => {
  it('is the size of all that was typed, largest first, and never a word of it', async () => {
    const [small, large] = [await startedAssessment(), await startedAssessment()];
    const note = 'é'.repeat(2_000);
    await saveAnswer(large, { question: 'strategy-exists', answer: { state: 'unsure', note }, version: 0 });
    await takeSnapshot(large, { takenAt: new Date() });
    const png = await readLogo(pngOf());
    if (png.ok) await saveLogo(large, png.picture, () => {});
    const found = await listAssessmentUse();
    expect(found.map(({ id }) => id)).toEqual([large.assessmentId, small.assessmentId]);
    expect(found[0]?.bytes).toBeGreaterThan(8_000);
    expect(found[1]?.bytes).toBeLessThan(1_000);
    expect(Object.keys(found[0] ?? {}).toSorted()).toEqual([
      'bytes',
      'city',
      'country',
      'createdAt',
      'id',
      'lastChange',
    ]);
    expect(JSON.stringify(found)).not.toContain('éé');
  });

  it('can be deleted by its id', async () => {
    const { assessmentId } = await startedAssessment();
    expect(await deleteUnusedAssessment(assessmentId)).toBe(true);
    expect(await deleteUnusedAssessment(assessmentId)).toBe(false);
    expect(await database().link.count({ where: { assessmentId } })).toBe(0);
  });
});

describe('what the database takes', () => {
  it('grows with what is kept', async () => {
    const before = await measureStorage();
    // PostgreSQL would keep the same letter four thousand times in next to no space.
    for (let count = 0; count < 10; count += 1) {
      const access = await startedAssessment();
      for (const question of ['strategy-exists', 'strategy-scope', 'budget-dedicated', 'strategy-public'])
        await saveAnswer(access, {
          question,
          answer: { state: 'unsure', note: randomBytes(3_000).toString('base64') },
          version: 0,
        });
    }
    const after = await measureStorage();
    expect(after.bytes - before.bytes).toBeGreaterThan(50_000);
    if (!onPostgresql()) expect(after.disk?.free).toBeGreaterThan(0);
  });
});
