import { describe, expect, it } from 'vitest';
import type { ActionDraft } from '@/lib/plan/action-form';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import { addAction, listActionMarks, removeAction, saveAction } from './actions';
import { parseAssessmentDocument } from '@/lib/data/document/assessment-document';
import { deleteAssessment, requireAssessment } from './assessments';
import { createAssessment } from '@/lib/data/whole/create-assessment';
import { mostCancelled } from '@/lib/data/document/cancelled-date';
import { listCancelledDates } from './cancelled-dates';
import { database } from '@/lib/data/database/database';
import { findLinkByToken } from '@/lib/data/access/links';
import { writeWholeAssessment } from '@/lib/data/whole/whole-assessment';

useTestDatabase();

const dated: ActionDraft = { title: 'Ask the port', status: 'planned', dueOn: '2027-03-31' };
const undated: ActionDraft = { title: 'Ask the port', status: 'planned' };

type Access = Awaited<ReturnType<typeof startedAssessment>>;

async function added(access: Access, draft = dated): Promise<string> {
  const id = await addAction(access, draft);
  if (id === undefined) throw new Error('The plan is full');
  return id;
}

async function datesOf(access: Access) {
  return (await listCancelledDates(access)).map(({ id, sequence, day }) => ({ id, sequence, day }));
}

async function loaded(file: string): Promise<Access> {
  const parsed = await parseAssessmentDocument(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const access = await findLinkByToken((await createAssessment(parsed.value)).editToken);
  if (access === undefined) throw new Error('The link opens nothing');
  return access;
}

describe('a date that the plan has no more', () => {
  it('is cancelled where its action is removed, with a higher number than calendars know', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    await saveAction(access, { id, draft: { ...dated, owner: 'Ada' }, version: 1 });
    expect(await datesOf(access)).toEqual([]);
    expect((await listActionMarks(access)).saved[id]?.version).toBe(2);
    expect(await removeAction(access, { id, version: 1 })).toBe(false);
    expect(await datesOf(access)).toEqual([]);
    await removeAction(access, { id, version: 2 });
    await removeAction(access, { id, version: 2 });
    expect(await listActionMarks(access)).toMatchObject({
      saved: {},
      cancelled: [{ id, sequence: 3, day: '2027-03-31' }],
    });
  });

  it('is cancelled where its action has none from now on, until it has one again', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    await saveAction(access, { id, draft: undated, version: 1 });
    expect(await datesOf(access)).toEqual([{ id, sequence: 2, day: '2027-03-31' }]);
    await saveAction(access, { id, draft: { ...undated, owner: 'Ada' }, version: 2 });
    expect(await datesOf(access)).toEqual([{ id, sequence: 2, day: '2027-03-31' }]);
    await saveAction(access, { id, draft: { ...dated, dueOn: '2027-04-30' }, version: 3 });
    expect(await datesOf(access)).toEqual([]);
    await saveAction(access, { id, draft: undated, version: 4 });
    await removeAction(access, { id, version: 5 });
    expect(await datesOf(access)).toEqual([{ id, sequence: 5, day: '2027-04-30' }]);
  });

  it('is none of an action that never had one', async () => {
    const access = await startedAssessment();
    await removeAction(access, { id: await added(access, undated), version: 1 });
    expect(await datesOf(access)).toEqual([]);
  });

  it('is noted together with the removal or not at all', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    const before = await requireAssessment(access);
    await database().cancelledDate.create({
      data: { id, assessmentId: access.assessmentId, sequence: 1, day: '2027-01-01', cancelledAt: new Date() },
    });
    await expect(removeAction(access, { id, version: 1 })).rejects.toThrow();
    expect((await listActionMarks(access)).saved).toHaveProperty(id);
    expect(await requireAssessment(access)).toEqual(before);
  });

  it(`is forgotten after ${mostCancelled} later ones, and goes with its assessment`, async () => {
    const access = await startedAssessment();
    const { assessmentId } = access;
    const data = Array.from({ length: mostCancelled }, (_, place) => ({
      id: `${assessmentId}-${place}`,
      assessmentId,
      sequence: 1,
      day: '2027-01-01',
      cancelledAt: new Date(place),
    }));
    await database().cancelledDate.createMany({ data });
    await removeAction(access, { id: await added(access), version: 1 });
    const ids = (await datesOf(access)).map(({ id }) => id);
    expect(ids).toHaveLength(mostCancelled);
    expect(ids[0]).toBe(`${assessmentId}-1`);
    await deleteAssessment(access);
    expect(await database().cancelledDate.count({ where: { assessmentId } })).toBe(0);
  });

  it('is told to those who may read the report alone', async () => {
    const access = await startedAssessment();
    await expect(listCancelledDates({ ...access, role: 'area', area: 'strategy' })).rejects.toThrow(/read-report/);
  });
});

describe('the file of an assessment', () => {
  it('carries it without what its action said, and it is left out where it would cancel something else', async () => {
    const access = await startedAssessment();
    const kept = await added(access, { ...dated, title: 'Stays' });
    await saveAction(access, { id: kept, draft: { ...undated, title: 'Stays' }, version: 1 });
    await removeAction(access, { id: await added(access), version: 1 });
    const dates = await listCancelledDates(access);
    expect(dates).toHaveLength(2);
    const file = await writeWholeAssessment(access);
    expect(file).not.toContain('Ask the port');
    expect(await listCancelledDates(await loaded(file))).toEqual([]);
    await deleteAssessment(access);
    const copy = await loaded(file);
    expect(await listCancelledDates(copy)).toEqual(dates);
    await deleteAssessment(copy);
    const dateAgain = { ...(JSON.parse(file) as { plan: object[]; cancelledDates: object[] }) };
    const both = {
      ...dateAgain,
      plan: dateAgain.plan.map((action) => ({ ...action, dueOn: '2027-05-31' })),
      cancelledDates: dateAgain.cancelledDates.flatMap((date) => [date, date]),
    };
    expect((await datesOf(await loaded(JSON.stringify(both)))).map(({ id }) => id)).toEqual(
      dates.map(({ id }) => id).filter((id) => id !== kept),
    );
  });

  it.each([
    ['no day', { day: '2027-02-30' }, 'cancelledDates.0.day'],
    ['an id of another shape', { id: '../../etc' }, 'cancelledDates.0.id'],
    ['a number that is none', { sequence: 0 }, 'cancelledDates.0.sequence'],
    ['what its action said', { title: 'Ask the port' }, 'cancelledDates.0.title'],
  ])('is refused with %s', async (_, change, path) => {
    const access = await startedAssessment();
    const file = JSON.parse(await writeWholeAssessment(access)) as object;
    const date = {
      id: 'A'.repeat(22),
      sequence: 2,
      day: '2027-03-31',
      cancelledAt: '2026-11-30T10:00:00.000Z',
      ...change,
    };
    expect(await parseAssessmentDocument(JSON.stringify({ ...file, cancelledDates: [date] }))).toMatchObject({
      ok: false,
      issues: [{ path }],
    });
  });
});
