import { afterEach, describe, expect, it, vi } from 'vitest';
import type { VoteKeeping, WorkshopSetup } from '@/lib/workshop/model/workshop';
import { useOwnTestDatabase } from '@/prisma/test-database';
import { deleteAssessment } from '@/lib/data/assessment/assessments';
import { database } from '@/lib/data/database/database';
import { dropDue } from '@/lib/data/retention/drop-due';
import { listReasons } from './vote-reasons';
import { joinWorkshop } from './people/join-workshop';
import { findParticipant, listParticipants } from './people/participants';
import {
  joined,
  joinedMany,
  newAddress,
  openedWorkshop,
  plannedWorkshop,
  workshopSetup,
  type TestWorkshop,
  vote,
} from './workshop.fixture';
import { readWorkshopState } from './workshop-state';
import { revealAll, revealRound } from './rounds';
import { castVote } from './people/votes';
import {
  changePlan,
  closeWorkshop,
  createWorkshop,
  deleteWorkshop,
  findWorkshop,
  listWorkshops,
  openWorkshop,
  setPace,
} from './workshops';

// It moves the clock, and what is past its time is deleted in every workshop.
useOwnTestDatabase();

afterEach(() => vi.useRealTimers());

const dayMilliseconds = 24 * 60 * 60 * 1000;
const question = 'continuity';

describe('a workshop', () => {
  it('keeps what was settled, until it is opened', async () => {
    const { access, id } = await plannedWorkshop();
    const changed: WorkshopSetup = {
      ...workshopSetup,
      title: 'Another day',
      anonymity: 'names',
      heldOn: '2026-11-23',
      startsAt: '09:30',
    };
    expect(await changePlan(access, id, ({ pace }) => ({ setup: changed, pace }))).toBe(true);
    expect(await findWorkshop(access, id)).toMatchObject({ state: 'planned', pace: 'own', setup: changed });
    expect(await openWorkshop(access, id)).toBe(true);
    expect(await changePlan(access, id, ({ pace }) => ({ setup: workshopSetup, pace }))).toBe(false);
    expect(await findWorkshop(access, id)).toMatchObject({ state: 'open', setup: changed, openedAt: expect.any(Date) });
  });

  it('is not made of what it cannot be', async () => {
    const { access } = await plannedWorkshop();
    for (const wrong of [
      { questions: ['no-such-question'] },
      { questions: [] },
      { title: ' ' },
      { departments: ['One'] },
    ]) {
      await expect(createWorkshop(access, { ...workshopSetup, ...wrong })).rejects.toThrow(/cannot be kept/);
    }
  });

  it('opens once, with a code that no other open workshop has, and closes once', async () => {
    const { access, id } = await plannedWorkshop();
    expect(await closeWorkshop(access, id)).toBe(false);
    const opened = await Promise.all([openWorkshop(access, id), openWorkshop(access, id)]);
    expect(opened.toSorted()).toEqual([false, true]);
    const other = await openedWorkshop();
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
    const { access, id } = await plannedWorkshop();
    await setPace(access, id, { pace: 'led' });
    await openWorkshop(access, id);
    expect((await readWorkshopState(id))?.questions.flatMap(({ rounds }) => rounds)).toEqual([]);
  });

  it('goes with everything that was said in it', async () => {
    const workshop = await openedWorkshop();
    await vote(await joined(workshop), 2);
    await deleteWorkshop(workshop.access, workshop.id);
    expect(await findWorkshop(workshop.access, workshop.id)).toBeUndefined();
    expect(await listWorkshops(workshop.access)).toEqual([]);
    expect(await leftOf(workshop.id)).toEqual({ votes: 0, names: 0, keys: 0, participants: 0 });
  });

  it('goes with its assessment', async () => {
    const workshop = await openedWorkshop();
    await vote(await joined(workshop), 2);
    await deleteAssessment(workshop.access);
    expect(await database().workshop.count({ where: { id: workshop.id } })).toBe(0);
    expect(await leftOf(workshop.id)).toEqual({ votes: 0, names: 0, keys: 0, participants: 0 });
  });
});

async function leftOf(workshopId: string) {
  const count = (where: object) => database().participant.count({ where: { workshopId, ...where } });
  return {
    votes: await database().vote.count({ where: { workshopId } }),
    names: await count({ name: { not: null } }),
    keys: await count({ tokenHash: { not: null } }),
    participants: await count({}),
  };
}

/** A workshop of which one question was voted on by so many, with reasons, and revealed. */
async function spokenWorkshop(many: number, setup: Partial<WorkshopSetup>): Promise<TestWorkshop> {
  const workshop = await openedWorkshop(setup);
  for (let one = 0; one < many; one += 1) {
    const person = await joined(workshop, { name: `Name ${one}`, department: one < 5 ? 'Ports' : 'Culture' });
    await castVote(person, {
      question,
      round: 1,
      vote: { state: 'answered', value: one % 5, reason: `Reason ${one}` },
    });
  }
  await revealRound(workshop.access, workshop.id, { question, number: 1 });
  return workshop;
}

async function tallyIn(id: string) {
  return (await readWorkshopState(id))?.questions.find((one) => one.question === question)?.rounds[0]?.tally;
}

describe('the end of the votes', () => {
  it.each([
    { many: 6, anonymity: 'departments', left: { voters: 6 } },
    { many: 4, anonymity: 'departments', left: undefined },
    { many: 4, anonymity: 'names', left: { voters: 4 } },
  ] as const)('at once, of $many with $anonymity', async ({ many, anonymity, left }) => {
    const workshop = await spokenWorkshop(many, { anonymity, keepVotesDays: 0 });
    expect(await tallyIn(workshop.id)).toMatchObject({ voters: many });
    await closeWorkshop(workshop.access, workshop.id);
    expect(await leftOf(workshop.id)).toEqual({ votes: 0, names: 0, keys: 0, participants: many });
    const tally = await tallyIn(workshop.id);
    if (left === undefined) expect(tally).toBeUndefined();
    else expect(tally).toMatchObject(left);
    expect(JSON.stringify(tally ?? '')).not.toContain('departments');
    expect(await findWorkshop(workshop.access, workshop.id)).toMatchObject({ votesDeletedAt: expect.any(Date) });
    expect(JSON.stringify(await database().round.findMany({ where: { workshopId: workshop.id } }))).not.toContain(
      'Reason',
    );
  });

  it.each([7, 30] as const)('after %i days, and no later than somebody looks', async (keepVotesDays: VoteKeeping) => {
    const workshop = await spokenWorkshop(3, { anonymity: 'departments', keepVotesDays });
    await closeWorkshop(workshop.access, workshop.id);
    const end = Date.now() + keepVotesDays * dayMilliseconds;
    vi.useFakeTimers({ now: end - dayMilliseconds, toFake: ['Date'] });
    expect(await findWorkshop(workshop.access, workshop.id)).not.toHaveProperty('votesDeletedAt');
    expect(await listReasons(workshop.access, workshop.id, question)).toHaveLength(3);
    expect(await tallyIn(workshop.id)).toMatchObject({ voters: 3 });
    vi.setSystemTime(end + 1);
    expect(await tallyIn(workshop.id)).toBeUndefined();
    expect(await listReasons(workshop.access, workshop.id, question)).toEqual([]);
    expect(await leftOf(workshop.id)).toEqual({ votes: 0, names: 0, keys: 0, participants: 3 });
    const event = (await readWorkshopState(workshop.id))?.event;
    expect(await listWorkshops(workshop.access)).toMatchObject([{ votesDeletedAt: expect.any(Date), event }]);
  });

  it('comes to each workshop at its own time', async () => {
    const [workshop, later] = [
      await spokenWorkshop(2, { keepVotesDays: 7 }),
      await spokenWorkshop(2, { keepVotesDays: 30 }),
    ];
    for (const { access, id } of [workshop, later]) await closeWorkshop(access, id);
    // Closed by a program of before, which worked out no day.
    await database().workshop.updateMany({
      where: { id: { in: [workshop.id, later.id] } },
      data: { votesDueAt: null },
    });
    const due = Date.now() + 8 * dayMilliseconds;
    await dropDue(new Date(due));
    expect(await leftOf(workshop.id)).toMatchObject({ votes: 0 });
    expect(await leftOf(later.id)).toMatchObject({ votes: 2 });
    expect(await database().workshop.count({ where: { id: later.id, votesDueAt: { gt: new Date(due) } } })).toBe(1);
    await dropDue(new Date(due + 23 * dayMilliseconds));
    expect(await leftOf(later.id)).toMatchObject({ votes: 0 });
  });

  it('does not come while the workshop is open', async () => {
    const workshop = await spokenWorkshop(2, { keepVotesDays: 0 });
    vi.useFakeTimers({ now: Date.now() + 90 * dayMilliseconds, toFake: ['Date'] });
    await findWorkshop(workshop.access, workshop.id);
    expect(await leftOf(workshop.id)).toMatchObject({ votes: 2 });
  });

  it('leaves the groups of twelve people from four departments, as the workshop saw them', async () => {
    const departments = { Ports: 4, Culture: 3, Works: 3, Archive: 2 };
    const workshop = await openedWorkshop({ keepVotesDays: 0, departments: Object.keys(departments) });
    for (const [department, many] of Object.entries(departments))
      for (const person of await joinedMany(workshop, many, department)) await vote(person, many);
    await revealAll(workshop.access, workshop.id);
    const seen = await tallyIn(workshop.id);
    expect(seen?.departments).toEqual([
      { department: 'Ports', voters: 4, unsure: 0, counts: { 0: 0, 1: 0, 2: 0, 3: 0, 4: 4 } },
      { department: 'Works', voters: 3, unsure: 0, counts: { 0: 0, 1: 0, 2: 0, 3: 3, 4: 0 } },
      { voters: 5, unsure: 0, counts: { 0: 0, 1: 0, 2: 2, 3: 3, 4: 0 } },
    ]);
    await closeWorkshop(workshop.access, workshop.id);
    expect(await leftOf(workshop.id)).toMatchObject({ votes: 0 });
    expect(await tallyIn(workshop.id)).toEqual(seen);
  });
});

describe('reasons', () => {
  it(
    'are heard after the reveal, in an order that says nothing of who came first, with names only where agreed ' + 'on',
    async () => {
      for (const anonymity of ['names', 'departments'] as const) {
        const workshop = await openedWorkshop({ anonymity });
        const [ada, bo] = [
          await joined(workshop, { name: 'Ada', department: 'Ports' }),
          await joined(workshop, { name: 'Bo', department: 'Culture' }),
        ];
        await castVote(bo, { question, round: 1, vote: { state: 'answered', value: 4, reason: 'B' } });
        await castVote(ada, { question, round: 1, vote: { state: 'answered', value: 1, reason: 'A' } });
        expect(await listReasons(workshop.access, workshop.id, question)).toEqual([]);
        await revealAll(workshop.access, workshop.id);
        const who =
          anonymity === 'names'
            ? [
                { name: 'Ada', department: 'Ports' },
                { name: 'Bo', department: 'Culture' },
              ]
            : [{}, {}];
        expect(await listReasons(workshop.access, workshop.id, question)).toEqual([
          { number: 1, vote: { state: 'answered', value: 1, reason: 'A' }, ...who[0] },
          { number: 1, vote: { state: 'answered', value: 4, reason: 'B' }, ...who[1] },
        ]);
      }
    },
  );
});

describe('what is stopped halfway', () => {
  it('reveals nothing', async () => {
    const workshop = await openedWorkshop();
    await vote(await joined(workshop), 2);
    const { event } = (await readWorkshopState(workshop.id)) ?? {};
    await database().vote.updateMany({ where: { workshopId: workshop.id }, data: { content: '{"state":"broken"}' } });
    await expect(revealAll(workshop.access, workshop.id)).rejects.toThrow(/does not fit/);
    const after = await readWorkshopState(workshop.id);
    expect(after?.event).toBe(event);
    expect(after?.questions.flatMap(({ rounds }) => rounds.map(({ state }) => state))).toEqual(
      Array.from({ length: 5 }, () => 'voting'),
    );
  });

  it('casts nothing', async () => {
    const workshop = await openedWorkshop();
    const ada = await joined(workshop);
    await database().participant.delete({ where: { id: ada.id } });
    await expect(vote(ada, 1)).rejects.toThrow();
    expect(await findWorkshop(workshop.access, workshop.id)).toMatchObject({ event: 2 });
  });
});

describe('a closed workshop', () => {
  it('lets nobody in, and its people see nothing of their own', async () => {
    const workshop = await openedWorkshop({ keepVotesDays: 0 });
    const outcome = await joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress() });
    const token = outcome.ok ? outcome.token : '';
    await closeWorkshop(workshop.access, workshop.id);
    expect(await findParticipant(workshop.id, token)).toBeUndefined();
    expect(await listParticipants(workshop.access, workshop.id)).toMatchObject([{ department: 'Ports' }]);
  });
});
