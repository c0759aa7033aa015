import { describe, expect, it } from 'vitest';
import { ForbiddenError, type Access } from '@/lib/access/permissions';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import { makeReport } from '@/lib/data/whole/make-report';
import { joinedMany, level, openedWorkshop, plannedWorkshop } from './workshop.fixture';
import { revealRound } from './rounds';
import { castVote } from './people/votes';
import { findRecordsMark, listWorkshopRecords, makeWorkshopRecord } from './workshop-record';
import { closeWorkshop } from './workshops';

useTestDatabase();

/** So many people of one department, with one vote each on continuity, shown to the workshop. */
async function votedWorkshop(many: number) {
  const workshop = await openedWorkshop({ heldOn: '2026-11-20' });
  const people = await joinedMany(workshop, many);
  for (const person of people)
    await castVote(person, { question: 'continuity', round: 1, vote: { ...level(3), reason: 'A secret reason' } });
  return workshop;
}

describe('the record of a workshop', () => {
  it('has what was revealed and nothing that was not', async () => {
    const { access, id } = await votedWorkshop(6);
    expect((await makeWorkshopRecord(access, id)).questions.filter(({ voted }) => voted)).toEqual([]);
    await revealRound(access, id, { question: 'continuity', number: 1 });
    const record = await makeWorkshopRecord(access, id);
    expect(record).toMatchObject({ day: '2026-11-20', state: 'open', title: 'Capacity day' });
    expect(record.questions.find(({ question }) => question === 'continuity')?.first).toMatchObject({
      voters: 6,
      summary: { median: 3 },
    });
    expect(JSON.stringify(record)).not.toContain('secret reason');
  });

  it('keeps back what four voted, before and after the votes are deleted', async () => {
    const { access, id } = await votedWorkshop(4);
    await revealRound(access, id, { question: 'continuity', number: 1 });
    const kept = async () =>
      (await makeWorkshopRecord(access, id)).questions.find(({ question }) => question === 'continuity');
    const before = await kept();
    expect(before).toMatchObject({ voted: true, hiddenRounds: [1] });
    await closeWorkshop(access, id);
    expect(await kept()).toEqual(before);
  });

  it('is for whoever runs that workshop alone', async () => {
    const { access, id } = await plannedWorkshop();
    const link = (rest: Partial<Access>): Access => ({
      assessmentId: access.assessmentId,
      holderId: 'x',
      role: 'facilitator',
      workshop: id,
      ...rest,
    });
    expect((await makeWorkshopRecord(link({}), id)).id).toBe(id);
    for (const other of [
      link({ role: 'projector' }),
      link({ workshop: 'B'.repeat(22) }),
      link({ role: 'view' }),
      link({ role: 'report' }),
    ])
      await expect(makeWorkshopRecord(other, id)).rejects.toThrow(ForbiddenError);
    await expect(makeWorkshopRecord(await startedAssessment(), id)).rejects.toThrow(MissingWorkshopError);
    await expect(makeWorkshopRecord(access, 'B'.repeat(22))).rejects.toThrow(MissingWorkshopError);
  });
});

describe('the report of an assessment', () => {
  it('tells of a workshop when it is closed, and knows when that changes', async () => {
    const workshop = await openedWorkshop();
    const { access, id } = workshop;
    const people = await joinedMany(workshop, 6);
    for (const [place, person] of people.entries())
      await castVote(person, { question: 'continuity', round: 1, vote: level(place % 2 === 0 ? 0 : 4) });
    await revealRound(access, id, { question: 'continuity', number: 1 });
    expect((await makeReport(access, {})).workshops).toBeUndefined();
    const mark = await findRecordsMark(access);
    await closeWorkshop(access, id);
    expect(await findRecordsMark(access)).not.toBe(mark);
    expect((await makeReport(access, {})).workshops).toMatchObject([
      { title: 'Capacity day', disagreements: [{ question: 'continuity' }] },
    ]);
  });

  it('is not for those who may not read it', async () => {
    const { access, id } = await plannedWorkshop();
    await expect(
      listWorkshopRecords({ assessmentId: access.assessmentId, holderId: 'x', role: 'facilitator', workshop: id }),
    ).rejects.toThrow(ForbiddenError);
  });
});
