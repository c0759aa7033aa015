import { describe, expect, it } from 'vitest';
import type { WorkshopSetup } from '@/lib/workshop/model/workshop';
import { useTestDatabase } from '@/prisma/test-database';
import { database } from '@/lib/data/database/database';
import { listReasons } from '@/lib/workshop/store/vote-reasons';
import { joinLimits } from './join-attempts';
import { joinWorkshop } from './join-workshop';
import { findParticipant, listParticipants, type Participant } from './participants';
import { countAnew, listStaleRounds, removePeople, restorePeople } from './removed-people';
import {
  joined,
  joinedMany,
  level,
  newAddress,
  openedWorkshop,
  type TestWorkshop,
  vote,
} from '@/lib/workshop/store/workshop.fixture';
import { readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { openSecondRound, revealAll, revealRound } from '@/lib/workshop/store/rounds';
import { castVote } from './votes';
import { listWorkshopRecords } from '@/lib/workshop/store/workshop-record';
import { closeWorkshop } from '@/lib/workshop/store/workshops';

useTestDatabase();

const first = { question: 'continuity', number: 1 } as const;

const questionIn = async ({ id }: TestWorkshop) =>
  (await readWorkshopState(id))?.questions.find(({ question }) => question === 'continuity');
const roundIn = async (workshop: TestWorkshop, number = 1) =>
  (await questionIn(workshop))?.rounds.find((round) => round.number === number);
const eventIn = async ({ id }: TestWorkshop) => (await readWorkshopState(id))?.event ?? -1;
const ids = (people: readonly Pick<Participant, 'id'>[]) => people.map(({ id }) => id);

/** Ten honest people who say 1, and so many others who say 4. */
async function stuffedWorkshop(others: number, setup: Partial<WorkshopSetup> = {}) {
  const workshop = await openedWorkshop(setup);
  const honest = await joinedMany(workshop, 10);
  const stuffed = await joinedMany(workshop, others, 'Culture');
  for (const one of honest) await vote(one, 1);
  for (const one of stuffed)
    await castVote(one, { question: 'continuity', round: 1, vote: { ...level(4), reason: 'Stuffed' } });
  return { workshop, honest, stuffed };
}

describe('people who are taken out', () => {
  it('count nowhere, with their votes in what is revealed later, and undoing it brings everything back', async () => {
    const { workshop, stuffed } = await stuffedWorkshop(3);
    const before = await readWorkshopState(workshop.id);
    const event = await eventIn(workshop);
    expect(await removePeople(workshop.access, workshop.id, ids(stuffed))).toBe(3);
    expect(await eventIn(workshop)).toBe(event + 1);
    expect(await readWorkshopState(workshop.id)).toMatchObject({
      present: { count: 10, departments: { Culture: 0, Ports: 10 } },
    });
    expect(await roundIn(workshop)).toMatchObject({ voted: { count: 10 } });
    expect(await removePeople(workshop.access, workshop.id, ids(stuffed))).toBe(0);
    expect(await eventIn(workshop)).toBe(event + 1);
    expect(await restorePeople(workshop.access, workshop.id, ids(stuffed))).toBe(3);
    expect(await readWorkshopState(workshop.id)).toEqual({ ...before, event: event + 2 });
    await removePeople(workshop.access, workshop.id, ids(stuffed));
    await revealRound(workshop.access, workshop.id, first);
    expect(await roundIn(workshop)).toMatchObject({
      voted: { count: 10 },
      tally: { voters: 10, counts: { 1: 10, 4: 0 } },
    });
    expect(
      (await listWorkshopRecords(workshop.access))[0]?.questions.find(({ question }) => question === 'continuity')
        ?.first?.voters,
    ).toBe(10);
    expect(await listReasons(workshop.access, workshop.id, 'continuity')).toEqual([]);
  });

  it('are told so by their own key, and come in by no other way with it', async () => {
    const workshop = await openedWorkshop();
    const outcome = await joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress() });
    if (!outcome.ok) throw new Error(outcome.why);
    const { token } = outcome;
    const participant = await findParticipant(workshop.id, token);
    await removePeople(workshop.access, workshop.id, [participant?.id ?? '']);
    expect(await findParticipant(workshop.id, token)).toEqual({ ...participant, removed: true });
    expect(
      await joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress(), browser: () => token }),
    ).toEqual({ ok: false, why: 'removed' });
    await restorePeople(workshop.access, workshop.id, [participant?.id ?? '']);
    expect(await findParticipant(workshop.id, token)).toEqual(participant);
  });

  it('make space for others in a full workshop', async () => {
    const workshop = await openedWorkshop();
    const others = await joinedMany(workshop, joinLimits.participants);
    expect(await joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress() })).toEqual({
      ok: false,
      why: 'full',
    });
    await removePeople(workshop.access, workshop.id, ids(others));
    await joined(workshop);
    expect((await listParticipants(workshop.access, workshop.id)).filter(({ removed }) => !removed)).toHaveLength(1);
  });

  it('are those of this workshop, while it is open', async () => {
    const [workshop, other] = [await openedWorkshop(), await openedWorkshop()];
    const stranger = await joined(other);
    expect(await removePeople(workshop.access, workshop.id, [stranger.id, 'x'.repeat(22)])).toBe(0);
    const own = await joined(workshop);
    await closeWorkshop(workshop.access, workshop.id);
    expect(await removePeople(workshop.access, workshop.id, [own.id])).toBe(0);
  });
});

describe('what is revealed already', () => {
  it('does not change by taking a few out, nor by letting them in again: it would say how they voted', async () => {
    const { workshop, stuffed } = await stuffedWorkshop(4);
    await removePeople(workshop.access, workshop.id, ids(stuffed.slice(0, 1)));
    await revealRound(workshop.access, workshop.id, first);
    const shown = await roundIn(workshop);
    const reasons = await listReasons(workshop.access, workshop.id, 'continuity');
    for (const people of [stuffed.slice(1, 2), stuffed]) {
      await removePeople(workshop.access, workshop.id, ids(people));
      expect(await roundIn(workshop)).toEqual(shown);
      expect(await countAnew(workshop.access, workshop.id, first)).toBe(false);
    }
    expect(await listStaleRounds(workshop.access, workshop.id)).toEqual([{ ...first, votes: 3 }]);
    await restorePeople(workshop.access, workshop.id, ids(stuffed));
    expect(await roundIn(workshop)).toEqual(shown);
    expect(await listReasons(workshop.access, workshop.id, 'continuity')).toEqual(reasons);
  });

  it('is counted anew without five or more of them, without departments, and for good', async () => {
    const { workshop, stuffed } = await stuffedWorkshop(6);
    await revealAll(workshop.access, workshop.id);
    expect((await roundIn(workshop))?.tally).toMatchObject({
      voters: 16,
      departments: [{ department: 'Culture' }, { department: 'Ports' }],
    });
    await removePeople(workshop.access, workshop.id, ids(stuffed));
    expect(await countAnew(workshop.access, workshop.id, first)).toBe(true);
    const shown = await roundIn(workshop);
    expect(shown).toMatchObject({ voted: { count: 10 }, tally: { voters: 10, counts: { 1: 10, 4: 0 } } });
    expect(shown?.tally).not.toHaveProperty('departments');
    expect(await listReasons(workshop.access, workshop.id, 'continuity')).toEqual([]);
    expect([
      await countAnew(workshop.access, workshop.id, first),
      await listStaleRounds(workshop.access, workshop.id),
    ]).toEqual([false, []]);
    await restorePeople(workshop.access, workshop.id, ids(stuffed));
    expect((await roundIn(workshop))?.tally).toEqual(shown?.tally);
  });

  it('leaves the second vote without them', async () => {
    const { workshop, honest, stuffed } = await stuffedWorkshop(2);
    await revealRound(workshop.access, workshop.id, first);
    await openSecondRound(workshop.access, workshop.id, { question: 'continuity' });
    for (const one of [...honest, ...stuffed]) await vote(one, 2, 2);
    await removePeople(workshop.access, workshop.id, ids(stuffed));
    await revealRound(workshop.access, workshop.id, { question: 'continuity', number: 2 });
    expect((await roundIn(workshop, 2))?.tally).toMatchObject({ voters: 10 });
  });

  it('follows at once where people vote with their names, both ways', async () => {
    const { workshop, stuffed } = await stuffedWorkshop(2, { anonymity: 'names' });
    await revealRound(workshop.access, workshop.id, first);
    const shown = (await roundIn(workshop))?.tally;
    await removePeople(workshop.access, workshop.id, ids(stuffed));
    expect((await roundIn(workshop))?.tally).toMatchObject({ voters: 10, counts: { 4: 0 } });
    expect(await listReasons(workshop.access, workshop.id, 'continuity')).toEqual([]);
    await restorePeople(workshop.access, workshop.id, ids(stuffed));
    expect((await roundIn(workshop))?.tally).toEqual(shown);
  });

  it('keeps nothing of anybody once the votes are deleted', async () => {
    const { workshop, stuffed } = await stuffedWorkshop(6, { keepVotesDays: 0 });
    await removePeople(workshop.access, workshop.id, ids(stuffed));
    await closeWorkshop(workshop.access, workshop.id);
    expect(await database().vote.count({ where: { workshopId: workshop.id } })).toBe(0);
    expect(
      await database().participant.count({
        where: {
          workshopId: workshop.id,
          OR: [{ tokenHash: { not: null } }, { line: { not: null } }, { firstPlace: { not: null } }],
        },
      }),
    ).toBe(0);
  });
});
