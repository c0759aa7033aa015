/** What a page or a save does for one assessment touches the rows of that one alone, however many others there are. */
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Access } from '@/lib/access/permissions';
import { environment } from '@/lib/env';
import { startedAssessment, useClientOf, useOwnTestDatabase } from '@/prisma/test-database';
import { addAction, listActions, moveAction, removeAction, saveAction } from './assessment/actions';
import { listAnswers, saveAnswer } from './assessment/answers';
import { requireAssessment } from './assessment/assessments';
import { contribute, contributionState, previewContribution } from './pool/contributions';
import { database } from './database/database';
import { dropDue } from './retention/drop-due';
import { dropUnsavedInput, findUnsavedInput, keepInput } from './assessment/unsaved-inputs';
import { listReasons } from '@/lib/workshop/store/vote-reasons';
import { createLink, findLinkByToken, listLinks, withdrawLink } from './access/links';
import { makeReport } from './whole/make-report';
import { findOffice } from './assessment/office';
import { findWorkshopByCode } from '@/lib/workshop/store/people/entrance';
import { joinWorkshop } from '@/lib/workshop/store/people/join-workshop';
import { findParticipant, listParticipants } from '@/lib/workshop/store/people/participants';
import { requirePlan } from './assessment/plan';
import { newAddress, workshopSetup, vote } from '@/lib/workshop/store/workshop.fixture';
import { findWorkshopEvent, readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { revealRound } from '@/lib/workshop/store/rounds';
import { findSnapshot, listSnapshots, takeSnapshot } from './assessment/snapshots';
import { listTargets, setTargets } from './assessment/targets';
import { listOwnVotes } from '@/lib/workshop/store/people/votes';
import { writeWholeAssessment } from './whole/whole-assessment';
import { findRecordsMark, makeWorkshopRecord } from '@/lib/workshop/store/workshop-record';
import {
  closeWorkshop,
  createWorkshop,
  deleteWorkshop,
  findWorkshop,
  listWorkshops,
  openWorkshop,
} from '@/lib/workshop/store/workshops';

interface Statement {
  readonly query: string;
  readonly params: readonly unknown[];
}

const statements: Statement[] = [];

useOwnTestDatabase();

function remember({ query, params }: { readonly query: string; readonly params: string }): void {
  const read: unknown = JSON.parse(params);
  statements.push({ query, params: Array.isArray(read) ? read : [] });
}

async function askedBy(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  statements.length = 0;
  await work();
  return [...statements];
}

// A benchmark is for everybody: there are a few a year, and a page reads one of them.
const forEverybody = /FROM [^ ]*"?`?Edition/;

/**
 * What reads, changes or deletes rows; putting one in touches no other. What belongs to rows found before is told
 * without its list.
 */
function touchesRows({ query }: Statement): boolean {
  return (
    /^(SELECT|UPDATE|DELETE|WITH)/i.test(query) &&
    /\b(FROM|UPDATE)\b/i.test(query) &&
    !/ IN \(NULL\)/.test(query) &&
    !forEverybody.test(query)
  );
}

/** An id, a hash, a code: neither a moment nor a word such as `closed`. */
function namesOne({ params }: Statement): boolean {
  return params.some(
    (param) => typeof param === 'string' && param.length >= 8 && !/^\d{4}-\d\d-\d\d|^[a-z]+$/.test(param),
  );
}

/**
 * On SQLite: the tables that statements go through from end to end. Asked on a connection of its own, because the
 * driver leaves the question open where it is about a change.
 */
async function walkedThrough(asked: readonly Statement[]): Promise<readonly string[]> {
  const { databaseUrl: url } = environment();
  const client = new PrismaLibSql({ url }).createClient({ url });
  const walked = new Set<string>();
  for (const { query, params } of asked.filter(touchesRows)) {
    const { rows } = await client.execute({
      sql: `EXPLAIN QUERY PLAN ${query}`,
      args: params.map((param) => (typeof param === 'string' || typeof param === 'number' ? param : null)),
    });
    for (const { detail } of rows)
      if (typeof detail === 'string' && /^SCAN (?!CONSTANT|\(|\d|sub)/.test(detail)) walked.add(`${detail}: ${query}`);
  }
  client.close();
  return [...walked];
}

// More than the hourly round takes at once.
const others = 60;
const idea = { title: 'Ask the port', status: 'proposed' } as const;
const longAgo = new Date('2026-01-01T00:00:00Z');

/** Workshops of somebody else: closed, due for deletion, and one of them not even to be read. */
async function fillWithOthers(): Promise<void> {
  const { assessmentId } = await startedAssessment('Somebody else');
  const access = { assessmentId, role: 'edit', holderId: 'none' } as const;
  const { content } = await database().workshop.findUniqueOrThrow({
    where: { id: await createWorkshop(access, { ...workshopSetup, keepVotesDays: 7 }) },
  });
  const closed = (id: string, text: string) => ({
    id,
    assessmentId,
    state: 'closed',
    pace: 'own',
    content: text,
    createdAt: longAgo,
    openedAt: longAgo,
    closedAt: longAgo,
  });
  await database().workshop.createMany({
    data: [
      closed('unreadable', '{'),
      ...Array.from({ length: others }, (_, place) => closed(`other-${place}`, content)),
    ],
  });
  await database().unsavedInput.createMany({
    data: Array.from({ length: others }, (_, place) => ({
      id: `other-${place}`,
      assessmentId,
      section: 's',
      content: '{}',
      typedAt: longAgo,
      expiresAt: longAgo,
    })),
  });
  await database().joinAttempt.createMany({
    data: Array.from({ length: others }, (_, place) => ({ key: `other ${place}`, since: longAgo, count: 1 })),
  });
}

async function everyPageAndSave(access: Access, token: string): Promise<void> {
  await findLinkByToken(token);
  await requireAssessment(access);
  await setTargets(access, () => ({ strategy: 'established' }));
  await listTargets(access);
  await saveAnswer(access, { question: 'continuity', version: 0, answer: { state: 'unsure' } });
  await listAnswers(access);
  await dropUnsavedInput(access, await keepInput(access, { section: 'strategy', content: '{}' }));
  await findUnsavedInput(access, await keepInput(access, { section: 'strategy', content: '{}' }));
  const { linkId } = await createLink(access, { role: 'view', label: 'Somebody' });
  await listLinks(access);
  await withdrawLink(access, linkId);
  await findOffice(access);
  await takeSnapshot(access, { takenAt: new Date() });
  const [snapshot] = await listSnapshots(access);
  await findSnapshot(access, snapshot?.id ?? '');
  const action = await addAction(access, idea);
  await saveAction(access, { id: action ?? '', draft: { ...idea, owner: 'Ada' }, version: 1 });
  await moveAction(access, { id: action ?? '', to: 'up' });
  await listActions(access);
  await requirePlan(access);
  await removeAction(access, { id: action ?? '', version: 2 });
  await contributionState(access);
  const preview = await previewContribution(access);
  if (preview.kind === 'contribution') await contribute(access, preview.digest);
  await makeReport(access, {});
  await findRecordsMark(access);
  await writeWholeAssessment(access);
}

async function everyStepOfAWorkshop(access: Access): Promise<void> {
  const id = await createWorkshop(access, { ...workshopSetup, keepVotesDays: 7 });
  await listWorkshops(access);
  await openWorkshop(access, id);
  const code = (await findWorkshop(access, id))?.joinCode ?? '';
  const address = newAddress();
  await findWorkshopByCode({ code, address });
  const outcome = await joinWorkshop({ code, address, department: 'Ports' });
  const participant = outcome.ok ? await findParticipant(id, outcome.token) : undefined;
  if (participant === undefined) throw new Error('Nobody came in');
  expect(await vote(participant, 4)).toBe('cast');
  await listOwnVotes(participant);
  await findWorkshopEvent(id);
  await readWorkshopState(id);
  await listParticipants(access, id);
  await revealRound(access, id, { question: 'continuity', number: 1 });
  await listReasons(access, id, 'continuity');
  await closeWorkshop(access, id);
  await makeWorkshopRecord(access, id);
  await deleteWorkshop(access, id);
}

describe('beside hundreds of workshops of others whose votes are due', () => {
  let access: Access;
  let asked: readonly Statement[] = [];

  beforeAll(async () => {
    useClientOf(environment().databaseUrl, remember);
    await fillWithOthers();
    access = await startedAssessment();
    const { token } = await createLink(access, { role: 'edit' });
    asked = [
      ...(await askedBy(() => everyPageAndSave(access, token))),
      ...(await askedBy(() => everyStepOfAWorkshop(access))),
    ];
  }, 60_000);

  it('every page and every save names its own rows', () => {
    expect(asked.length).toBeGreaterThan(100);
    expect(
      asked
        .filter(touchesRows)
        .filter((statement) => !namesOne(statement))
        .map(({ query }) => query),
    ).toEqual([]);
  });

  it('none reads or changes a row of theirs', async () => {
    expect(
      await database().workshop.count({
        where: { id: { startsWith: 'other-' }, votesDeletedAt: null, votesDueAt: null },
      }),
    ).toBe(others);
    expect(await database().unsavedInput.count({ where: { id: { startsWith: 'other-' } } })).toBe(others);
    expect(await database().joinAttempt.count({ where: { key: { startsWith: 'other ' } } })).toBe(others);
  });

  it.runIf(process.env['DATABASE_URL']?.startsWith('file:') !== false)('none goes through a whole table', async () => {
    expect(await walkedThrough(asked)).toEqual([]);
  });

  it(
    'the hourly round clears them piece by piece, passes over what cannot be read, and goes through no whole ' +
      'table either',
    async () => {
      const cleared = await askedBy(() => dropDue(new Date()));
      expect(await database().workshop.count({ where: { id: { startsWith: 'other-' }, votesDeletedAt: null } })).toBe(
        0,
      );
      expect(await database().unsavedInput.count({ where: { id: { startsWith: 'other-' } } })).toBe(0);
      expect(await database().joinAttempt.count({ where: { key: { startsWith: 'other ' } } })).toBe(0);
      expect(await database().lease.count()).toBe(0);
      if (!environment().databaseUrl.startsWith('file:')) return;
      expect(await walkedThrough(cleared)).toEqual([]);
    },
    60_000,
  );
});
