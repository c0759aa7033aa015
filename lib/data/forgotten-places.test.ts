/** A device that was told to forget a room gets no second place there that nobody can see. */
import { describe, expect, it } from 'vitest';
import { createId, createToken } from '@/lib/access/tokens';
import { peopleGroups } from '@/lib/workshop/people-groups';
import { useTestDatabase } from '@/prisma/test-database';
import { database } from './database';
import { findParticipant, findRoomByCode, joinRoom, listParticipants } from './participants';
import { newAddress, openedRoom } from './room.fixture';

useTestDatabase();

type Room = Awaited<ReturnType<typeof openedRoom>>;

const knock = (room: Room, former: string, browser = createToken()) => ({ code: room.code, department: 'Ports', address: newAddress(), browser: () => browser, former: () => former });

/** Somebody comes in, and their device forgets the room. */
async function left(room: Room): Promise<string> {
  const outcome = await joinRoom({ code: room.code, department: 'Ports', address: newAddress() });
  const place = outcome.ok ? await findParticipant(room.id, outcome.token) : undefined;
  return place?.id ?? 'nobody came in';
}

describe('a device that has forgotten the room', () => {
  it('joins again as somebody who came on the same device, once however often it asks', async () => {
    const room = await openedRoom();
    const former = await left(room);
    const again = knock(room, former);
    expect(await findRoomByCode(again)).toMatchObject({ place: 'none' });
    const outcomes = await Promise.all([joinRoom(again), joinRoom(again), joinRoom({ ...again, another: true })]);
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: true, workshopId: room.id, token: again.browser() });
    expect(await findRoomByCode(again)).toMatchObject({ place: 'inside' });
    const listed = await listParticipants(room.access, room.id);
    expect(peopleGroups(listed)).toEqual([{ kind: 'device', number: 1, people: [former, listed.find(({ id }) => id !== former)?.id] }]);
  });

  it('stays out where the place that it forgot was taken out of the room', async () => {
    const room = await openedRoom();
    const former = await left(room);
    await database().participant.update({ where: { id: former }, data: { removedAt: new Date() } });
    expect(await findRoomByCode(knock(room, former))).toMatchObject({ place: 'removed' });
    expect(await joinRoom(knock(room, former))).toEqual({ ok: false, why: 'removed' });
  });

  it('is nobody in particular where it had no place in this room', async () => {
    const [room, other] = [await openedRoom(), await openedRoom()];
    const former = await left(other);
    for (const id of [former, createId()]) expect(await joinRoom(knock(room, id))).toMatchObject({ ok: true });
    expect(peopleGroups(await listParticipants(room.access, room.id))).toEqual([]);
  });
});
