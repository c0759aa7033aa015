import { afterEach, describe, expect, it, vi } from 'vitest';
import { useOwnTestDatabase } from '@/prisma/test-database';
import { database } from '@/lib/data/database/database';
import { dropDue } from '@/lib/data/retention/drop-due';
import { addressKey, joinLimits } from './join-attempts';
import { addPaperBallot } from './paper-ballots';
import { findWorkshopByCode } from './entrance';
import { joinWorkshop } from './join-workshop';
import { joined, level, newAddress, openedWorkshop } from '@/lib/workshop/store/workshop.fixture';
import { changeDoor } from '@/lib/workshop/store/workshops';

// It breaks a table and moves the clock.
useOwnTestDatabase();

afterEach(() => vi.useRealTimers());

const people = async (workshopId: string) => database().participant.count({ where: { workshopId } });

describe('guessing', () => {
  it('ends after some failures, also by many at once, and never for a right code', async () => {
    const workshop = await openedWorkshop();
    const address = newAddress();
    const guesses = await Promise.all(
      Array.from({ length: joinLimits.failuresOfAddress + 20 }, () => joinWorkshop({ code: 'BBBBBBBB', address })),
    );
    expect(guesses.filter((guess) => !guess.ok && guess.why === 'unknown-code')).toHaveLength(
      joinLimits.failuresOfAddress,
    );
    expect(guesses.filter((guess) => !guess.ok && guess.why === 'too-many')).toHaveLength(20);
    expect(await findWorkshopByCode({ code: workshop.code, address })).toMatchObject({ ok: true });
    expect(await joinWorkshop({ code: workshop.code, department: 'Ports', address })).toMatchObject({ ok: true });
    expect(await joinWorkshop({ code: 'BBBBBBBB', address })).toEqual({ ok: false, why: 'too-many' });
    vi.useFakeTimers({ now: Date.now() + 11 * 60 * 1000, toFake: ['Date'] });
    expect(await joinWorkshop({ code: 'BBBBBBBB', address })).toEqual({ ok: false, why: 'unknown-code' });
  });

  it('is not what somebody does who types something else than a code', async () => {
    const address = newAddress();
    for (const code of ['nonsense!', '7FTK-QRS', '', '%%%%%%%%', 'https://chancery.example/workshop/x'])
      expect(await joinWorkshop({ code, address })).toEqual({ ok: false, why: 'not-a-code' });
    expect(await database().joinAttempt.findMany({ where: { key: addressKey(address) } })).toEqual([]);
  });

  it('costs the same on both ways to ask', async () => {
    const address = newAddress();
    for (let time = 0; time < joinLimits.failuresOfAddress; time += 1)
      await findWorkshopByCode({ code: time % 2 === 0 ? 'BBBBBBBB' : 'CCCCCCCC', address });
    expect(await joinWorkshop({ code: 'BBBBBBBB', address })).toEqual({ ok: false, why: 'too-many' });
  });

  it('keeps no address, and nothing after a while', async () => {
    const address = newAddress();
    await findWorkshopByCode({ code: 'BBBBBBBB', address });
    expect(JSON.stringify(await database().joinAttempt.findMany())).not.toContain(address);
    await dropDue(new Date(Date.now() + 60 * 60 * 1000));
    expect(await database().joinAttempt.count()).toBe(0);
  });

  it('succeeds for nobody where the failures cannot be counted', async () => {
    const workshop = await openedWorkshop();
    await database().$executeRawUnsafe('ALTER TABLE "JoinAttempt" RENAME TO "Elsewhere"');
    try {
      await expect(joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress() })).rejects.toThrow();
      await expect(findWorkshopByCode({ code: 'BBBBBBBB', address: newAddress() })).rejects.toThrow();
      expect(await people(workshop.id)).toBe(0);
    } finally {
      await database().$executeRawUnsafe('ALTER TABLE "Elsewhere" RENAME TO "JoinAttempt"');
    }
    await joined(workshop);
  });
});

describe('a full workshop', () => {
  it('takes so many from one address, and three hundred at once where the facilitator lets them in', async () => {
    const workshop = await openedWorkshop();
    const address = newAddress();
    const join = () => joinWorkshop({ code: workshop.code, department: 'Ports', address });
    const few = await Promise.all(Array.from({ length: joinLimits.fromOneLine + 5 }, join));
    expect(few.filter(({ ok }) => ok)).toHaveLength(joinLimits.fromOneLine);
    expect(few.filter((outcome) => !outcome.ok && outcome.why === 'line-full')).toHaveLength(5);
    await joined(workshop);
    expect(await changeDoor(workshop.access, workshop.id, { change: 'many' })).toBe(true);
    const outcomes = await Promise.all(Array.from({ length: 300 }, join));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(new Set(outcomes.map((outcome) => (outcome.ok ? outcome.token : ''))).size).toBe(300);
    expect(await changeDoor(workshop.access, workshop.id, { change: 'few' })).toBe(true);
    expect(await join()).toEqual({ ok: false, why: 'line-full' });
    await joined(workshop);
  });

  it('takes nobody more, also where the last two come at once', async () => {
    const workshop = await openedWorkshop();
    const joinedAt = new Date();
    await database().participant.createMany({
      data: Array.from({ length: joinLimits.participants - 1 }, (_, index) => ({
        id: `${workshop.id}${index}`,
        workshopId: workshop.id,
        joinedAt,
      })),
    });
    const outcomes = await Promise.all(
      [1, 2].map(() => joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress() })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, why: 'full' });
    expect(
      await addPaperBallot(workshop.access, workshop.id, { department: 'Ports', votes: { continuity: level(1) } }),
    ).toEqual({ ok: false, why: 'full' });
  });

  it('is not filled over and over by one who has its code', async () => {
    const workshop = await openedWorkshop();
    await joined(workshop);
    await database().joinAttempt.update({
      where: { key: `workshop ${workshop.id}` },
      data: { count: joinLimits.joinsOfWorkshop },
    });
    expect(await joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress() })).toEqual({
      ok: false,
      why: 'too-many',
    });
  });
});
