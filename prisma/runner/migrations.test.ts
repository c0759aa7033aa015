import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allTablesOf, readMigrations, tablesOf } from './migrations.mjs';

const model = readFileSync(fileURLToPath(new URL('../model.prisma', import.meta.url)), 'utf8');
const models = [...model.matchAll(/^model (\w+) \{$/gm)].map(([, name]) => name);

describe.each(['sqlite', 'postgresql'] as const)('the tables that the migrations of %s make', (kind) => {
  it('are those of the model', () => {
    expect(tablesOf(readMigrations(kind)).toSorted()).toEqual(models.toSorted());
  });

  it('are told with the names that they had before', () => {
    const all = allTablesOf(readMigrations(kind));
    expect(all).toEqual(expect.arrayContaining(models));
    // Two were renamed: where one of their former names is taken, the first migration could not be applied.
    expect(all.filter((name) => !models.includes(name) && !name.startsWith('new_'))).toHaveLength(2);
  });
});

it('a table that is made anew under its own name is one table', () => {
  const script =
    'CREATE TABLE "A" (x INT);\nCREATE TABLE "new_A" (x INT);\nDROP TABLE "A";\nALTER TABLE "new_A" RENAME TO "A";';
  expect(tablesOf([{ script }])).toEqual(['A']);
});
