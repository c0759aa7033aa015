/**
 * From each version of the database to the newest, with data: what was there is there, and the program reads it. A
 * migration that makes a table or a column needs rows for it in the fixture, or this fails.
 */
import { PrismaLibSql } from '@prisma/adapter-libsql';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { isRecordKey } from '@/lib/benchmark/pool/record-key';
import { migrate } from '@/prisma/runner/migrate.mjs';
import { kindOf, readMigrations } from '@/prisma/runner/migrations.mjs';
import { newTestDatabase, useClientOf } from '@/prisma/test-database';
import { listActions } from './assessment/actions';
import { listAnswers, saveAnswer } from './assessment/answers';
import { requireAssessment } from './assessment/assessments';
import { listCancelledDates } from './assessment/cancelled-dates';
import { closeDatabase, database } from './database/database';
import { dropDue } from './retention/drop-due';
import { findEdition, findSealedText, listEditions } from './pool/editions';
import { findUnsavedInput } from './assessment/unsaved-inputs';
import { findLinkByToken, listLinks } from './access/links';
import { findLogo, findOffice } from './assessment/office';
import { findParticipant } from '@/lib/workshop/store/people/participants';
import { readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { listSnapshots } from './assessment/snapshots';
import { listTargets } from './assessment/targets';
import { formerContributions, formerRows, namesNow, rowsOfFormerNames } from './upgrade-former-rows.fixture';
import {
  assessmentId,
  editionDate,
  unsaved,
  logo,
  participant,
  participantToken,
  workshops,
  type Row,
  token,
  upgradeRows,
  type Value,
} from './upgrade-rows.fixture';
import { listOwnVotes } from '@/lib/workshop/store/people/votes';
import { writeWholeAssessment } from './whole/whole-assessment';
import { listWorkshops } from '@/lib/workshop/store/workshops';

const kind = kindOf(process.env['DATABASE_URL'] || 'file:');
const migrations = readMigrations(kind);

interface Statements {
  readonly run: (sql: string, values?: readonly Value[]) => Promise<readonly Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

/** Not through the client, which knows the newest tables alone. */
async function openStatements(url: string): Promise<Statements> {
  if (kind === 'postgresql') {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return {
      run: async (sql, values = []) =>
        (
          await client.query<Record<string, unknown>>(
            sql,
            values.map((value) => (value instanceof Date ? value.toISOString() : value)),
          )
        ).rows,
      close: () => client.end(),
    };
  }
  const client = new PrismaLibSql({ url }).createClient({ url });
  return {
    run: async (sql, values = []) =>
      (
        await client.execute({
          sql: sql.replaceAll(/\$\d+/g, '?'),
          args: values.map((value) => (value instanceof Date ? value.toISOString().replace('Z', '+00:00') : value)),
        })
      ).rows,
    close: () => Promise.resolve(client.close()),
  };
}

type Columns = ReadonlyMap<string, readonly string[]>;

async function readColumns({ run }: Statements): Promise<Columns> {
  const rows =
    kind === 'postgresql'
      ? await run(
          'SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns WHERE ' +
            'table_schema = current_schema()',
        )
      : await run(
          `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
           WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`,
        );
  const columns = new Map<string, string[]>();
  for (const { table, column } of rows)
    columns.set(String(table), [...(columns.get(String(table)) ?? []), String(column)]);
  columns.delete('_prisma_migrations');
  return columns;
}

async function putIn({ run }: Statements, columns: Columns): Promise<void> {
  for (const [table, rows] of [upgradeRows, rowsOfFormerNames, formerRows].flatMap((rows) => Object.entries(rows))) {
    for (const row of rows.filter((one) => fits(one, columns.get(table)))) {
      const names = Object.keys(row);
      const quoted = names.map((name) => `"${name}"`).join(', ');
      const places = names.map((_, place) => `$${place + 1}`).join(', ');
      await run(`INSERT INTO "${table}" (${quoted}) VALUES (${places})`, Object.values(row));
    }
  }
}

function fits(row: Row, columns: readonly string[] | undefined): boolean {
  return columns !== undefined && Object.keys(row).every((name) => columns.includes(name));
}

type Rows = Readonly<Record<string, readonly string[]>>;

/** `names` are those by which the columns are asked for today, where the database has been brought up to date. */
async function readAll({ run }: Statements, columns: Columns, names?: typeof namesNow): Promise<Rows> {
  const all: Record<string, readonly string[]> = {};
  for (const [table, own] of columns) {
    const asked = own.map((name) => names?.columns[`${table}.${name}`] ?? name);
    const rows = await run(
      `SELECT ${asked.map((name) => `"${name}"`).join(', ')} FROM "${names?.tables[table] ?? table}"`,
    );
    all[table] = rows.map((row) => JSON.stringify(asked.map((name) => row[name]))).sort();
  }
  return all;
}

/** A link to one area has another name of its role. */
function inRolesOfToday({ Link = [], ...others }: Rows): Rows {
  return { ...others, Link: Link.map((row) => row.replace('"heading"', '"area"')) };
}

/** The columns in which no row has anything. */
async function findEmpty({ run }: Statements, columns: Columns): Promise<readonly string[]> {
  const empty: string[] = [];
  for (const [table, names] of columns) {
    const [row] = await run(
      `SELECT ${names.map((name) => `COUNT("${name}") AS "${name}"`).join(', ')} FROM "${table}"`,
    );
    for (const name of names) if (Number(row?.[name]) === 0) empty.push(`${table}.${name}`);
  }
  return empty;
}

afterEach(closeDatabase);

describe.each(migrations.map(({ name }, place) => ({ name, committed: migrations.slice(0, place + 1) })))(
  'a database after the migration $name',
  ({ committed }) => {
    it('keeps all that it had when it is brought up to date, and is read and written as any other', async () => {
      const url = await newTestDatabase();
      await migrate(url, { committed });
      const statements = await openStatements(url);
      const columns = await readColumns(statements);
      await putIn(statements, columns);
      expect(await findEmpty(statements, columns), 'rows are missing in upgrade-rows.fixture.ts').toEqual([]);
      const before = inRolesOfToday(await readAll(statements, columns));
      await statements.close();
      expect(await migrate(url)).toEqual(migrations.slice(committed.length).map(({ name }) => name));
      const after = await openStatements(url);
      const pool = columns.has('Edition') && !columns.get('Edition')?.includes('instrumentVersion');
      if (pool) await expectPoolBegunAnew(after);
      const kept = new Map([...columns].filter(([table]) => !pool || !Object.hasOwn(formerRows, table)));
      expect({ ...before, ...(await readAll(after, kept, namesNow)) }).toEqual(before);
      await after.close();
      useClientOf(url);
      const access = await expectAssessment();
      if (columns.has('Action')) await expectPlanAndOffice(access);
      if (columns.has('CancelledDate'))
        expect(await listCancelledDates(access)).toMatchObject([
          { id: 'upgraded-action-000002', sequence: 4, day: '2027-02-28' },
        ]);
      const editions = columns.has('Edition') && !pool ? 1 : 0;
      expect(await listEditions()).toHaveLength(editions);
      if (editions > 0) await expectEdition();
      if (columns.has('Workshop')) await expectWorkshops(access);
      expect(JSON.parse(await writeWholeAssessment(access))).toMatchObject({
        city: 'Città',
        snapshots: [{ answeredBy: 'The office' }],
      });
    });
  },
);

/** The editions are gone, and who stood in them is new to the next one, each with a key of its own. */
async function expectPoolBegunAnew({ run }: Statements): Promise<void> {
  expect(await run('SELECT * FROM "Edition"')).toEqual([]);
  const rows = await run(
    'SELECT "id", "receiptHash", "recordKey", "withdrawnOn", "joined", "sealedBy", "sealedAt" FROM ' +
      '"Contribution" ORDER BY "id"',
  );
  const kept = {
    recordKey: expect.any(Number) as number,
    withdrawnOn: null,
    joined: null,
    sealedBy: null,
    sealedAt: null,
  };
  expect(rows.map((row) => ({ ...row }))).toEqual(
    formerContributions.slice(1).map((id, place) => ({ ...kept, id, receiptHash: `${place + 1}`.repeat(43) })),
  );
  const keys = rows.map(({ recordKey }) => Number(recordKey));
  expect(keys.every(isRecordKey)).toBe(true);
  expect(new Set(keys).size).toBe(keys.length);
}

it('every row of the fixture stands in the newest database, and none of the former ones', async () => {
  const url = await newTestDatabase();
  await migrate(url);
  const statements = await openStatements(url);
  const columns = await readColumns(statements);
  await statements.close();
  const all = Object.entries(upgradeRows).flatMap(([table, rows]) => rows.map((row) => ({ table, row })));
  expect(all.filter(({ table, row }) => !fits(row, columns.get(table)))).toEqual([]);
  const former = [...Object.entries(formerRows), ...Object.entries(rowsOfFormerNames)];
  expect(former.flatMap(([table, rows]) => rows.filter((row) => fits(row, columns.get(table))))).toEqual([]);
});

async function expectAssessment() {
  const access = await findLinkByToken(token);
  if (access === undefined) throw new Error('The link opens nothing any more');
  expect(await requireAssessment(access)).toMatchObject({
    id: assessmentId,
    city: 'Città',
    country: 'IT',
    revision: 7,
  });
  expect(await listAnswers(access)).toMatchObject({
    continuity: { answer: { state: 'answered', value: 3, note: 'Naïve “note”' }, version: 2, savedBy: 'Ada' },
  });
  expect(await listTargets(access)).toEqual({ strategy: 'established' });
  expect((await listLinks(access)).map(({ role }) => role)).toEqual(expect.arrayContaining(['edit', 'view']));
  expect(await listSnapshots(access)).toMatchObject([{ answeredBy: 'The office' }]);
  expect(await findUnsavedInput(access, unsaved)).toMatchObject({ content: '{"a":1}' });
  expect(await saveAnswer(access, { question: 'continuity', version: 2, answer: { state: 'unsure' } })).toMatchObject({
    ok: true,
    version: 3,
  });
  return access;
}

/** Of format 2: read in the words of today, and served as it was sealed. */
async function expectEdition(): Promise<void> {
  const areas = { strategy: { median: 30 } };
  const divisions = [{ classes: [{ areas }] }];
  expect(await findEdition(editionDate)).toMatchObject({ edition: { formatVersion: 3, divisions } });
  expect((await findSealedText(editionDate))?.content).toContain('"headings":{"agenda":{"lowerQuartile":30');
}

type UpgradedAccess = Awaited<ReturnType<typeof expectAssessment>>;

async function expectPlanAndOffice(access: UpgradedAccess): Promise<void> {
  expect((await listLinks(access)).map(({ role }) => role)).toContain('area');
  expect(await listActions(access)).toMatchObject([
    { action: { title: 'Ask the port', area: 'agenda', dueOn: '2027-03-31' } },
  ]);
  expect(await findOffice(access)).toMatchObject({ name: 'Office of Città', accent: '#123456' });
  expect(new Uint8Array((await findLogo(access))?.bytes ?? [])).toEqual(logo);
}

async function expectWorkshops(access: UpgradedAccess): Promise<void> {
  const person = await findParticipant(workshops.open, participantToken);
  expect(person).toMatchObject({ id: participant, department: 'Ports' });
  if (person !== undefined)
    expect(await listOwnVotes(person)).toContainEqual({
      question: 'continuity',
      round: 1,
      vote: { state: 'answered', value: 3, reason: 'Seen it' },
    });
  expect(await readWorkshopState(workshops.recent)).toMatchObject({
    state: 'closed',
    questions: [{ rounds: [{ tally: { voters: 6 } }], decision: { reason: 'Agreed' } }],
  });
  // Their day was worked out by nobody: the hourly round does it, and clears what is due.
  await dropDue(new Date());
  expect(await database().vote.groupBy({ by: ['workshopId'], orderBy: { workshopId: 'asc' } })).toMatchObject([
    { workshopId: workshops.open },
    { workshopId: workshops.recent },
  ]);
  expect(await database().workshop.count({ where: { id: workshops.recent, votesDueAt: { gt: new Date() } } })).toBe(1);
  expect((await listWorkshops(access)).length).toBeGreaterThanOrEqual(4);
}
