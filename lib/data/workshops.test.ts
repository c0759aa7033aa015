import { afterEach, describe, expect, it, vi } from 'vitest';
import type { VoteKeeping, WorkshopSetup } from '@/lib/workshop/workshop';
import { useOwnTestDatabase } from '@/prisma/test-database';
import { deleteAssessment } from './assessments';
import { database } from './database';
import { dropDue } from './drop-due';
import { listReasons } from './heard-reasons';
import { findParticipant, joinRoom, listParticipants } from './participants';
import { joined, joinedMany, newAddress, openedRoom, plannedRoom, roomSetup, type TestRoom, vote } from './room.fixture';
import { readRoom } from './room-state';
import { revealAll, revealRound } from './rounds';
import { castVote } from './votes';
import { changePlan, closeWorkshop, createWorkshop, deleteWorkshop, findWorkshop, listWorkshops, openWorkshop, setPace } from './workshops';

// It moves the clock, and what is past its time is deleted in every workshop.
useOwnTestDatabase();

afterEach(() => vi.useRealTimers());

const dayMilliseconds = 24 * 60 * 60 * 1000;
const question = 'continuity';

describe('a workshop', () => {
  it('keeps what was settled, until it is opened', async () => {
    const { access, id } = await plannedRoom();
    const changed: WorkshopSetup = { ...roomSetup, title: 'Another day', anonymity: 'names', heldOn: '2026-11-23', startsAt: '09:30' };
    expect(await changePlan(access, id, ({ pace }) => ({ setup: changed, pace }))).toBe(true);
    expect(await findWorkshop(access, id)).toMatchObject({ state: 'planned', pace: 'own', setup: changed });
    expect(await openWorkshop(access, id)).toBe(true);
    expect(await changePlan(access, id, ({ pace }) => ({ setup: roomSetup, pace }))).toBe(false);
    expect(await findWorkshop(access, id)).toMatchObject({ state: 'open', setup: changed, openedAt: expect.any(Date) });
  });

  it('is not made of what it cannot be', async () => {
    const { access } = await plannedRoom();
    for (const wrong of [{ questions: ['no-such-question'] }, { questions: [] }, { title: ' ' }, { departments: ['One'] }]) {
      await expect(createWorkshop(access, { ...roomSetup, ...wrong })).rejects.toThrow(/cannot be kept/);
    }
  });

  it('opens once, with a code that no other open room has, and closes once', async () => {
    const { access, id } = await plannedRoom();
    expect(await closeWorkshop(access, id)).toBe(false);
    const opened = await Promise.all([openWorkshop(access, id), openWorkshop(access, id)]);
    expect(opened.toSorted()).toEqual([false, true]);
    const other = await openedRoom();
    expect((await findWorkshop(access, id))?.joinCode).not.toBe(other.code);
    await setPace(access, id, { pace: 'led' });
    const closed = await Promise.all([closeWorkshop(access, id), closeWorkshop(access, id)]);
    expect(closed.toSorted()).toEqual([false, true]);
    expect(await findWorkshop(access, id)).toMatchObject({ state: 'closed', closedAt: expect.any(Date) });
    expect(await findWorkshop(access, id)).not.toHaveProperty('joinCode');
    expect(await openWorkshop(access, id)).toBe(false);
    expect(await setPace(access, id, { pace: 'own' })).toBe(false);
  });

  it('led from the start begins no vote when it opens', async () => {
    const { access, id } = await plannedRoom();
    await setPace(access, id, { pace: 'led' });
    await openWorkshop(access, id);
    expect((await readRoom(id))?.questions.flatMap(({ rounds }) => rounds)).toEqual([]);
  });

  it('goes with everything that was said in it', async () => {
    const room = await openedRoom();
    await vote(await joined(room), 2);
    await deleteWorkshop(room.access, room.id);
    expect(await findWorkshop(room.access, room.id)).toBeUndefined();
    expect(await listWorkshops(room.access)).toEqual([]);
    expect(await leftOf(room.id)).toEqual({ votes: 0, names: 0, keys: 0, participants: 0 });
  });

  it('goes with its assessment', async () => {
    const room = await openedRoom();
    await vote(await joined(room), 2);
    await deleteAssessment(room.access);
    expect(await database().workshop.count({ where: { id: room.id } })).toBe(0);
    expect(await leftOf(room.id)).toEqual({ votes: 0, names: 0, keys: 0, participants: 0 });
  });
});

async function leftOf(workshopId: string) {
  const count = (where: object) => database().participant.count({ where: { workshopId, ...where } });
  return { votes: await database().vote.count({ where: { workshopId } }), names: await count({ name: { not: null } }), keys: await count({ tokenHash: { not: null } }), participants: await count({}) };
}

/** A room of which one question was voted on by so many, with reasons, and revealed. */
async function spokenRoom(many: number, setup: Partial<WorkshopSetup>): Promise<TestRoom> {
  const room = await openedRoom(setup);
  for (let one = 0; one < many; one += 1) {
    const person = await joined(room, { name: `Name ${one}`, department: one < 5 ? 'Ports' : 'Culture' });
    await castVote(person, { question, round: 1, vote: { state: 'answered', value: one % 5, reason: `Reason ${one}` } });
  }
  await revealRound(room.access, room.id, { question, number: 1 });
  return room;
}

async function tallyIn(id: string) {
  return (await readRoom(id))?.questions.find((one) => one.question === question)?.rounds[0]?.tally;
}

describe('the end of the votes', () => {
  it.each([
    { many: 6, anonymity: 'departments', left: { voters: 6 } },
    { many: 4, anonymity: 'departments', left: undefined },
    { many: 4, anonymity: 'names', left: { voters: 4 } },
  ] as const)('at once, of $many with $anonymity', async ({ many, anonymity, left }) => {
    const room = await spokenRoom(many, { anonymity, keepVotesDays: 0 });
    expect(await tallyIn(room.id)).toMatchObject({ voters: many });
    await closeWorkshop(room.access, room.id);
    expect(await leftOf(room.id)).toEqual({ votes: 0, names: 0, keys: 0, participants: many });
    const tally = await tallyIn(room.id);
    if (left === undefined) expect(tally).toBeUndefined();
    else expect(tally).toMatchObject(left);
    expect(JSON.stringify(tally ?? '')).not.toContain('departments');
    expect(await findWorkshop(room.access, room.id)).toMatchObject({ votesDeletedAt: expect.any(Date) });
    expect(JSON.stringify(await database().round.findMany({ where: { workshopId: room.id } }))).not.toContain('Reason');
  });

  it.each([7, 30] as const)('after %i days, and no later than somebody looks', async (keepVotesDays: VoteKeeping) => {
    const room = await spokenRoom(3, { anonymity: 'departments', keepVotesDays });
    await closeWorkshop(room.access, room.id);
    const end = Date.now() + keepVotesDays * dayMilliseconds;
    vi.useFakeTimers({ now: end - dayMilliseconds, toFake: ['Date'] });
    expect(await findWorkshop(room.access, room.id)).not.toHaveProperty('votesDeletedAt');
    expect(await listReasons(room.access, room.id, question)).toHaveLength(3);
    expect(await tallyIn(room.id)).toMatchObject({ voters: 3 });
    vi.setSystemTime(end + 1);
    expect(await tallyIn(room.id)).toBeUndefined();
    expect(await listReasons(room.access, room.id, question)).toEqual([]);
    expect(await leftOf(room.id)).toEqual({ votes: 0, names: 0, keys: 0, participants: 3 });
    const event = (await readRoom(room.id))?.event;
    expect(await listWorkshops(room.access)).toMatchObject([{ votesDeletedAt: expect.any(Date), event }]);
  });

  it('comes to each workshop at its own time', async () => {
    const [room, later] = [await spokenRoom(2, { keepVotesDays: 7 }), await spokenRoom(2, { keepVotesDays: 30 })];
    for (const { access, id } of [room, later]) await closeWorkshop(access, id);
    // Closed by a program of before, which worked out no day.
    await database().workshop.updateMany({ where: { id: { in: [room.id, later.id] } }, data: { votesDueAt: null } });
    const due = Date.now() + 8 * dayMilliseconds;
    await dropDue(new Date(due));
    expect(await leftOf(room.id)).toMatchObject({ votes: 0 });
    expect(await leftOf(later.id)).toMatchObject({ votes: 2 });
    expect(await database().workshop.count({ where: { id: later.id, votesDueAt: { gt: new Date(due) } } })).toBe(1);
    await dropDue(new Date(due + 23 * dayMilliseconds));
    expect(await leftOf(later.id)).toMatchObject({ votes: 0 });
  });

  it('does not come while the room is open', async () => {
    const room = await spokenRoom(2, { keepVotesDays: 0 });
    vi.useFakeTimers({ now: Date.now() + 90 * dayMilliseconds, toFake: ['Date'] });
    await findWorkshop(room.access, room.id);
    expect(await leftOf(room.id)).toMatchObject({ votes: 2 });
  });

  it('leaves the groups of twelve people from four departments, as the room saw them', async () => {
    const departments = { Ports: 4, Culture: 3, Works: 3, Archive: 2 };
    const room = await openedRoom({ keepVotesDays: 0, departments: Object.keys(departments) });
    for (const [department, many] of Object.entries(departments)) for (const person of await joinedMany(room, many, department)) await vote(person, many);
    await revealAll(room.access, room.id);
    const seen = await tallyIn(room.id);
    expect(seen?.departments).toEqual([
      { department: 'Ports', voters: 4, unsure: 0, counts: { 0: 0, 1: 0, 2: 0, 3: 0, 4: 4 } },
      { department: 'Works', voters: 3, unsure: 0, counts: { 0: 0, 1: 0, 2: 0, 3: 3, 4: 0 } },
      { voters: 5, unsure: 0, counts: { 0: 0, 1: 0, 2: 2, 3: 3, 4: 0 } },
    ]);
    await closeWorkshop(room.access, room.id);
    expect(await leftOf(room.id)).toMatchObject({ votes: 0 });
    expect(await tallyIn(room.id)).toEqual(seen);
  });
});

describe('reasons', () => {
  it('are heard after the reveal, in an order that says nothing of who came first, with names only where agreed on', async () => {
    for (const anonymity of ['names', 'departments'] as const) {
      const room = await openedRoom({ anonymity });
      const [ada, bo] = [await joined(room, { name: 'Ada', department: 'Ports' }), await joined(room, { name: 'Bo', department: 'Culture' })];
      await castVote(bo, { question, round: 1, vote: { state: 'answered', value: 4, reason: 'B' } });
      await castVote(ada, { question, round: 1, vote: { state: 'answered', value: 1, reason: 'A' } });
      expect(await listReasons(room.access, room.id, question)).toEqual([]);
      await revealAll(room.access, room.id);
      const who = anonymity === 'names' ? [{ name: 'Ada', department: 'Ports' }, { name: 'Bo', department: 'Culture' }] : [{}, {}];
      expect(await listReasons(room.access, room.id, question)).toEqual([
        { number: 1, vote: { state: 'answered', value: 1, reason: 'A' }, ...who[0] },
        { number: 1, vote: { state: 'answered', value: 4, reason: 'B' }, ...who[1] },
      ]);
    }
  });
});

describe('what is stopped halfway', () => {
  it('reveals nothing', async () => {
    const room = await openedRoom();
    await vote(await joined(room), 2);
    const { event } = (await readRoom(room.id)) ?? {};
    await database().vote.updateMany({ where: { workshopId: room.id }, data: { content: '{"state":"broken"}' } });
    await expect(revealAll(room.access, room.id)).rejects.toThrow(/does not fit/);
    const after = await readRoom(room.id);
    expect(after?.event).toBe(event);
    expect(after?.questions.flatMap(({ rounds }) => rounds.map(({ state }) => state))).toEqual(Array.from({ length: 5 }, () => 'voting'));
  });

  it('casts nothing', async () => {
    const room = await openedRoom();
    const ada = await joined(room);
    await database().participant.delete({ where: { id: ada.id } });
    await expect(vote(ada, 1)).rejects.toThrow();
    expect(await findWorkshop(room.access, room.id)).toMatchObject({ event: 2 });
  });
});

describe('a closed room', () => {
  it('lets nobody in, and its people see nothing of their own', async () => {
    const room = await openedRoom({ keepVotesDays: 0 });
    const outcome = await joinRoom({ code: room.code, department: 'Ports', address: newAddress() });
    const token = outcome.ok ? outcome.token : '';
    await closeWorkshop(room.access, room.id);
    expect(await findParticipant(room.id, token)).toBeUndefined();
    expect(await listParticipants(room.access, room.id)).toMatchObject([{ department: 'Ports' }]);
  });
});
