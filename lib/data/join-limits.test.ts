import { afterEach, describe, expect, it, vi } from 'vitest';
import { useOwnTestDatabase } from '@/prisma/test-database';
import { database } from './database';
import { dropDue } from './drop-due';
import { addressKey, joinLimits } from './join-attempts';
import { addPaperBallot } from './paper-ballots';
import { findRoomByCode, joinRoom } from './participants';
import { joined, level, newAddress, openedRoom } from './room.fixture';
import { changeDoor } from './workshops';

// It breaks a table and moves the clock.
useOwnTestDatabase();

afterEach(() => vi.useRealTimers());

const people = async (workshopId: string) => database().participant.count({ where: { workshopId } });

describe('guessing', () => {
  it('ends after some failures, also by many at once, and never for a right code', async () => {
    const room = await openedRoom();
    const address = newAddress();
    const guesses = await Promise.all(Array.from({ length: joinLimits.failuresOfAddress + 20 }, () => joinRoom({ code: 'BBBBBBBB', address })));
    expect(guesses.filter((guess) => !guess.ok && guess.why === 'unknown-code')).toHaveLength(joinLimits.failuresOfAddress);
    expect(guesses.filter((guess) => !guess.ok && guess.why === 'too-many')).toHaveLength(20);
    expect(await findRoomByCode({ code: room.code, address })).toMatchObject({ ok: true });
    expect(await joinRoom({ code: room.code, department: 'Ports', address })).toMatchObject({ ok: true });
    expect(await joinRoom({ code: 'BBBBBBBB', address })).toEqual({ ok: false, why: 'too-many' });
    vi.useFakeTimers({ now: Date.now() + 11 * 60 * 1000, toFake: ['Date'] });
    expect(await joinRoom({ code: 'BBBBBBBB', address })).toEqual({ ok: false, why: 'unknown-code' });
  });

  it('is not what somebody does who types something else than a code', async () => {
    const address = newAddress();
    for (const code of ['nonsense!', '7FTK-QRS', '', '%%%%%%%%', 'https://chancery.example/room/x']) expect(await joinRoom({ code, address })).toEqual({ ok: false, why: 'not-a-code' });
    expect(await database().joinAttempt.findMany({ where: { key: addressKey(address) } })).toEqual([]);
  });

  it('costs the same on both ways to ask', async () => {
    const address = newAddress();
    for (let time = 0; time < joinLimits.failuresOfAddress; time += 1) await findRoomByCode({ code: time % 2 === 0 ? 'BBBBBBBB' : 'CCCCCCCC', address });
    expect(await joinRoom({ code: 'BBBBBBBB', address })).toEqual({ ok: false, why: 'too-many' });
  });

  it('keeps no address, and nothing after a while', async () => {
    const address = newAddress();
    await findRoomByCode({ code: 'BBBBBBBB', address });
    expect(JSON.stringify(await database().joinAttempt.findMany())).not.toContain(address);
    await dropDue(new Date(Date.now() + 60 * 60 * 1000));
    expect(await database().joinAttempt.count()).toBe(0);
  });

  it('succeeds for nobody where the failures cannot be counted', async () => {
    const room = await openedRoom();
    await database().$executeRawUnsafe('ALTER TABLE "JoinAttempt" RENAME TO "Elsewhere"');
    try {
      await expect(joinRoom({ code: room.code, department: 'Ports', address: newAddress() })).rejects.toThrow();
      await expect(findRoomByCode({ code: 'BBBBBBBB', address: newAddress() })).rejects.toThrow();
      expect(await people(room.id)).toBe(0);
    } finally {
      await database().$executeRawUnsafe('ALTER TABLE "Elsewhere" RENAME TO "JoinAttempt"');
    }
    await joined(room);
  });
});

describe('a full room', () => {
  it('takes so many from one address, and three hundred at once where the facilitator lets them in', async () => {
    const room = await openedRoom();
    const address = newAddress();
    const join = () => joinRoom({ code: room.code, department: 'Ports', address });
    const few = await Promise.all(Array.from({ length: joinLimits.fromOneLine + 5 }, join));
    expect(few.filter(({ ok }) => ok)).toHaveLength(joinLimits.fromOneLine);
    expect(few.filter((outcome) => !outcome.ok && outcome.why === 'line-full')).toHaveLength(5);
    await joined(room);
    expect(await changeDoor(room.access, room.id, { change: 'many' })).toBe(true);
    const outcomes = await Promise.all(Array.from({ length: 300 }, join));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(new Set(outcomes.map((outcome) => (outcome.ok ? outcome.token : ''))).size).toBe(300);
    expect(await changeDoor(room.access, room.id, { change: 'few' })).toBe(true);
    expect(await join()).toEqual({ ok: false, why: 'line-full' });
    await joined(room);
  });

  it('takes nobody more, also where the last two come at once', async () => {
    const room = await openedRoom();
    const joinedAt = new Date();
    await database().participant.createMany({ data: Array.from({ length: joinLimits.participants - 1 }, (_, index) => ({ id: `${room.id}${index}`, workshopId: room.id, joinedAt })) });
    const outcomes = await Promise.all([1, 2].map(() => joinRoom({ code: room.code, department: 'Ports', address: newAddress() })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, why: 'full' });
    expect(await addPaperBallot(room.access, room.id, { department: 'Ports', votes: { continuity: level(1) } })).toEqual({ ok: false, why: 'full' });
  });

  it('is not filled over and over by one who has its code', async () => {
    const room = await openedRoom();
    await joined(room);
    await database().joinAttempt.update({ where: { key: `room ${room.id}` }, data: { count: joinLimits.joinsOfRoom } });
    expect(await joinRoom({ code: room.code, department: 'Ports', address: newAddress() })).toEqual({ ok: false, why: 'too-many' });
  });
});
