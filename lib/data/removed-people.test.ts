import { describe, expect, it } from 'vitest';
import type { WorkshopSetup } from '@/lib/workshop/workshop';
import { useTestDatabase } from '@/prisma/test-database';
import { database } from './database';
import { listReasons } from './heard-reasons';
import { joinLimits } from './join-attempts';
import { findParticipant, joinRoom, listParticipants, type Participant } from './participants';
import { countAnew, listStaleRounds, removePeople, restorePeople } from './removed-people';
import { joined, joinedMany, level, newAddress, openedRoom, type TestRoom, vote } from './room.fixture';
import { readRoom } from './room-state';
import { openSecondRound, revealAll, revealRound } from './rounds';
import { castVote } from './votes';
import { listWorkshopRecords } from './workshop-record';
import { closeWorkshop } from './workshops';

useTestDatabase();

const first = { question: 'continuity', number: 1 } as const;

const questionIn = async ({ id }: TestRoom) => (await readRoom(id))?.questions.find(({ question }) => question === 'continuity');
const roundIn = async (room: TestRoom, number = 1) => (await questionIn(room))?.rounds.find((round) => round.number === number);
const eventIn = async ({ id }: TestRoom) => (await readRoom(id))?.event ?? -1;
const ids = (people: readonly Pick<Participant, 'id'>[]) => people.map(({ id }) => id);

/** Ten honest people who say 1, and so many others who say 4. */
async function stuffedRoom(others: number, setup: Partial<WorkshopSetup> = {}) {
  const room = await openedRoom(setup);
  const honest = await joinedMany(room, 10);
  const stuffed = await joinedMany(room, others, 'Culture');
  for (const one of honest) await vote(one, 1);
  for (const one of stuffed) await castVote(one, { question: 'continuity', round: 1, vote: { ...level(4), reason: 'Stuffed' } });
  return { room, honest, stuffed };
}

describe('people who are taken out', () => {
  it('count nowhere, with their votes in what is revealed later, and undoing it brings everything back', async () => {
    const { room, stuffed } = await stuffedRoom(3);
    const before = await readRoom(room.id);
    const event = await eventIn(room);
    expect(await removePeople(room.access, room.id, ids(stuffed))).toBe(3);
    expect(await eventIn(room)).toBe(event + 1);
    expect(await readRoom(room.id)).toMatchObject({ present: { count: 10, departments: { Culture: 0, Ports: 10 } } });
    expect(await roundIn(room)).toMatchObject({ voted: { count: 10 } });
    expect(await removePeople(room.access, room.id, ids(stuffed))).toBe(0);
    expect(await eventIn(room)).toBe(event + 1);
    expect(await restorePeople(room.access, room.id, ids(stuffed))).toBe(3);
    expect(await readRoom(room.id)).toEqual({ ...before, event: event + 2 });
    await removePeople(room.access, room.id, ids(stuffed));
    await revealRound(room.access, room.id, first);
    expect(await roundIn(room)).toMatchObject({ voted: { count: 10 }, tally: { voters: 10, counts: { 1: 10, 4: 0 } } });
    expect((await listWorkshopRecords(room.access))[0]?.questions.find(({ question }) => question === 'continuity')?.first?.voters).toBe(10);
    expect(await listReasons(room.access, room.id, 'continuity')).toEqual([]);
  });

  it('are told so by their own key, and come in by no other way with it', async () => {
    const room = await openedRoom();
    const outcome = await joinRoom({ code: room.code, department: 'Ports', address: newAddress() });
    if (!outcome.ok) throw new Error(outcome.why);
    const { token } = outcome;
    const participant = await findParticipant(room.id, token);
    await removePeople(room.access, room.id, [participant?.id ?? '']);
    expect(await findParticipant(room.id, token)).toEqual({ ...participant, removed: true });
    expect(await joinRoom({ code: room.code, department: 'Ports', address: newAddress(), browser: () => token })).toEqual({ ok: false, why: 'removed' });
    await restorePeople(room.access, room.id, [participant?.id ?? '']);
    expect(await findParticipant(room.id, token)).toEqual(participant);
  });

  it('make room for others in a full room', async () => {
    const room = await openedRoom();
    const others = await joinedMany(room, joinLimits.participants);
    expect(await joinRoom({ code: room.code, department: 'Ports', address: newAddress() })).toEqual({ ok: false, why: 'full' });
    await removePeople(room.access, room.id, ids(others));
    await joined(room);
    expect((await listParticipants(room.access, room.id)).filter(({ removed }) => !removed)).toHaveLength(1);
  });

  it('are those of this room, while it is open', async () => {
    const [room, other] = [await openedRoom(), await openedRoom()];
    const stranger = await joined(other);
    expect(await removePeople(room.access, room.id, [stranger.id, 'x'.repeat(22)])).toBe(0);
    const own = await joined(room);
    await closeWorkshop(room.access, room.id);
    expect(await removePeople(room.access, room.id, [own.id])).toBe(0);
  });
});

describe('what is revealed already', () => {
  it('does not change by taking a few out, nor by letting them in again: it would say how they voted', async () => {
    const { room, stuffed } = await stuffedRoom(4);
    await removePeople(room.access, room.id, ids(stuffed.slice(0, 1)));
    await revealRound(room.access, room.id, first);
    const shown = await roundIn(room);
    const reasons = await listReasons(room.access, room.id, 'continuity');
    for (const people of [stuffed.slice(1, 2), stuffed]) {
      await removePeople(room.access, room.id, ids(people));
      expect(await roundIn(room)).toEqual(shown);
      expect(await countAnew(room.access, room.id, first)).toBe(false);
    }
    expect(await listStaleRounds(room.access, room.id)).toEqual([{ ...first, votes: 3 }]);
    await restorePeople(room.access, room.id, ids(stuffed));
    expect(await roundIn(room)).toEqual(shown);
    expect(await listReasons(room.access, room.id, 'continuity')).toEqual(reasons);
  });

  it('is counted anew without five or more of them, without departments, and for good', async () => {
    const { room, stuffed } = await stuffedRoom(6);
    await revealAll(room.access, room.id);
    expect((await roundIn(room))?.tally).toMatchObject({ voters: 16, departments: [{ department: 'Culture' }, { department: 'Ports' }] });
    await removePeople(room.access, room.id, ids(stuffed));
    expect(await countAnew(room.access, room.id, first)).toBe(true);
    const shown = await roundIn(room);
    expect(shown).toMatchObject({ voted: { count: 10 }, tally: { voters: 10, counts: { 1: 10, 4: 0 } } });
    expect(shown?.tally).not.toHaveProperty('departments');
    expect(await listReasons(room.access, room.id, 'continuity')).toEqual([]);
    expect([await countAnew(room.access, room.id, first), await listStaleRounds(room.access, room.id)]).toEqual([false, []]);
    await restorePeople(room.access, room.id, ids(stuffed));
    expect((await roundIn(room))?.tally).toEqual(shown?.tally);
  });

  it('leaves the second vote without them', async () => {
    const { room, honest, stuffed } = await stuffedRoom(2);
    await revealRound(room.access, room.id, first);
    await openSecondRound(room.access, room.id, { question: 'continuity' });
    for (const one of [...honest, ...stuffed]) await vote(one, 2, 2);
    await removePeople(room.access, room.id, ids(stuffed));
    await revealRound(room.access, room.id, { question: 'continuity', number: 2 });
    expect((await roundIn(room, 2))?.tally).toMatchObject({ voters: 10 });
  });

  it('follows at once where people vote with their names, both ways', async () => {
    const { room, stuffed } = await stuffedRoom(2, { anonymity: 'names' });
    await revealRound(room.access, room.id, first);
    const shown = (await roundIn(room))?.tally;
    await removePeople(room.access, room.id, ids(stuffed));
    expect((await roundIn(room))?.tally).toMatchObject({ voters: 10, counts: { 4: 0 } });
    expect(await listReasons(room.access, room.id, 'continuity')).toEqual([]);
    await restorePeople(room.access, room.id, ids(stuffed));
    expect((await roundIn(room))?.tally).toEqual(shown);
  });

  it('keeps nothing of anybody once the votes are deleted', async () => {
    const { room, stuffed } = await stuffedRoom(6, { keepVotesDays: 0 });
    await removePeople(room.access, room.id, ids(stuffed));
    await closeWorkshop(room.access, room.id);
    expect(await database().vote.count({ where: { workshopId: room.id } })).toBe(0);
    expect(await database().participant.count({ where: { workshopId: room.id, OR: [{ tokenHash: { not: null } }, { line: { not: null } }, { firstPlace: { not: null } }] } })).toBe(0);
  });
});
