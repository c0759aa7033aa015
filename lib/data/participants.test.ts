import { afterEach, describe, expect, it, vi } from 'vitest';
import { createId, createToken } from '@/lib/access/tokens';
import { onRoomChange } from '@/lib/live/room-changes';
import { peopleGroups } from '@/lib/workshop/people-groups';
import { noDepartment } from '@/lib/workshop/read-newcomer';
import { useOwnTestDatabase } from '@/prisma/test-database';
import { database } from './database';
import { dropDue } from './drop-due';
import { addressKey, joinLimits } from './join-attempts';
import { addPaperBallot } from './paper-ballots';
import { findParticipant, findRoomByCode, joinRoom, listParticipants } from './participants';
import { joined, level, newAddress, openedRoom, plannedRoom, vote } from './room.fixture';
import { readRoom } from './room-state';
import { revealAll, revealRound } from './rounds';
import { changeDoor, closeWorkshop, findWorkshop, openWorkshop } from './workshops';

// It breaks a table and moves the clock.
useOwnTestDatabase();

afterEach(() => vi.useRealTimers());

const people = async (workshopId: string) => database().participant.count({ where: { workshopId } });

describe('joining', () => {
  it('takes a code and what the room asks for, and tells a secret once', async () => {
    const room = await openedRoom();
    const outcome = await joinRoom({ code: room.code, department: ' Ports ', name: 'Ada', address: newAddress() });
    if (!outcome.ok) throw new Error(outcome.why);
    expect(outcome).toEqual({ ok: true, workshopId: room.id, token: expect.any(String) });
    expect(await findParticipant(room.id, outcome.token)).toEqual({ id: expect.any(String), workshopId: room.id, instrumentVersion: 1, department: 'Ports' });
    const [row] = await database().participant.findMany({ where: { workshopId: room.id } });
    expect(JSON.stringify(row)).not.toContain(outcome.token);
    expect(row?.name).toBeNull();
  });

  it.each([
    ['in small letters, in groups', (code: string) => `${code.slice(0, 4)} – ${code.slice(4)} `.toLowerCase(), true],
    ['pasted with the address', (code: string) => `https://chancery.example/join/${code}.`, true],
    ['one letter short', (code: string) => code.slice(1), 'not-a-code'],
    ['one letter long', (code: string) => `${code}2`, 'not-a-code'],
    ['with another letter', (code: string) => (code.startsWith('2') ? '3' : '2') + code.slice(1), 'unknown-code'],
    ['not at all', () => '', 'not-a-code'],
    ['as a pattern', () => '%%%%%%%%', 'not-a-code'],
  ] as const)('by a code %s', async (_, typed, ok) => {
    const room = await openedRoom();
    const found = await findRoomByCode({ code: typed(room.code), address: newAddress() });
    expect(found).toEqual(ok === true ? { ok: true, workshopId: room.id, title: 'Capacity day', anonymity: 'departments', departments: ['Mayor’s office', 'Ports', 'Culture'], place: 'none', several: false } : { ok: false, why: ok });
  });

  it.each([
    [{ anonymity: 'departments' }, {}, [{ field: 'department', code: 'missing' }]],
    [{ anonymity: 'departments' }, { department: 'Navy' }, [{ field: 'department', code: 'unknown' }]],
    [{ anonymity: 'names' }, { department: 'Ports', name: ' ' }, [{ field: 'name', code: 'missing' }]],
    [{ anonymity: 'names' }, { name: 'x'.repeat(81) }, [{ field: 'department', code: 'missing' }, { field: 'name', code: 'too-long' }]],
  ] as const)('a room of %j as %j is refused', async (setup, who, issues) => {
    const room = await openedRoom(setup);
    expect(await joinRoom({ code: room.code, address: newAddress(), ...who })).toEqual({ ok: false, why: 'invalid', issues });
    expect(await people(room.id)).toBe(0);
  });

  it('lets in whoever belongs to none of the departments', async () => {
    const room = await openedRoom({ anonymity: 'departments' });
    expect(await joinRoom({ code: room.code, department: noDepartment, address: newAddress() })).toMatchObject({ ok: true });
    expect(await database().participant.findMany({ where: { workshopId: room.id }, select: { department: true } })).toEqual([{ department: null }]);
  });

  it('keeps nothing where nothing was agreed on', async () => {
    const room = await openedRoom({ anonymity: 'nothing', departments: [] });
    await joinRoom({ code: room.code, department: 'Ports', name: 'Ada', address: newAddress() });
    expect(await database().participant.findMany({ where: { workshopId: room.id }, select: { name: true, department: true } })).toEqual([{ name: null, department: null }]);
  });

  it('works while the room is open, and at no other time', async () => {
    const { access, id } = await plannedRoom();
    expect((await findWorkshop(access, id))?.joinCode).toBeUndefined();
    await openWorkshop(access, id);
    const code = (await findWorkshop(access, id))?.joinCode ?? '';
    expect(code).toMatch(/^[2-9B-DF-HJKMNP-TV-Z]{8}$/);
    await joined({ code });
    await closeWorkshop(access, id);
    expect(await joinRoom({ code, department: 'Ports', address: newAddress() })).toEqual({ ok: false, why: 'unknown-code' });
    expect(await findRoomByCode({ code, address: newAddress() })).toEqual({ ok: false, why: 'unknown-code' });
  });

  it('goes by the newest code, and ends where nobody else is let in', async () => {
    const { access, id, code } = await openedRoom();
    const early = await joinRoom({ code, department: 'Ports', address: newAddress() });
    expect(await changeDoor(access, id, { change: 'anew' })).toBe(true);
    const anew = (await findWorkshop(access, id))?.joinCode ?? '';
    expect(anew).not.toBe(code);
    expect(await joinRoom({ code, department: 'Ports', address: newAddress() })).toEqual({ ok: false, why: 'unknown-code' });
    await joined({ code: anew });
    expect(await changeDoor(access, id, { change: 'shut' })).toBe(true);
    expect(await findRoomByCode({ code: anew, address: newAddress() })).toEqual({ ok: false, why: 'unknown-code' });
    expect(await findWorkshop(access, id)).not.toHaveProperty('joinCode');
    expect(early.ok && (await findParticipant(id, early.token))).toMatchObject({ workshopId: id });
    expect(await changeDoor(access, id, { change: 'anew' })).toBe(true);
    await joined({ code: (await findWorkshop(access, id))?.joinCode ?? '' });
    expect(await people(id)).toBe(3);
  });

  it('is decided by the code that the room has when it is their turn', async () => {
    const { access, id, code } = await openedRoom();
    const outcomes = await Promise.all([...Array.from({ length: 10 }, () => joinRoom({ code, department: 'Ports', address: newAddress() })), changeDoor(access, id, { change: 'shut' }), ...Array.from({ length: 10 }, () => joinRoom({ code, department: 'Ports', address: newAddress() }))]);
    const inside = outcomes.filter((outcome) => typeof outcome !== 'boolean' && outcome.ok);
    expect(await people(id)).toBe(inside.length);
    expect(await joinRoom({ code, department: 'Ports', address: newAddress() })).toEqual({ ok: false, why: 'unknown-code' });
  });

  it('has no door before the room opens, nor after it has closed', async () => {
    const { access, id } = await plannedRoom();
    expect(await changeDoor(access, id, { change: 'anew' })).toBe(false);
    await openWorkshop(access, id);
    await closeWorkshop(access, id);
    expect(await changeDoor(access, id, { change: 'anew' })).toBe(false);
    expect(await findWorkshop(access, id)).not.toHaveProperty('joinCode');
  });

  it('by the code of a closed room that another has now leads to the other', async () => {
    const first = await openedRoom();
    await closeWorkshop(first.access, first.id);
    const second = await openedRoom();
    await database().workshop.update({ where: { id: second.id }, data: { joinCode: first.code } });
    expect(await findRoomByCode({ code: first.code, address: newAddress() })).toMatchObject({ ok: true, workshopId: second.id });
  });

  it('tells those who listen, after it is kept', async () => {
    const room = await openedRoom();
    const heard: (readonly [string, number])[] = [];
    const end = onRoomChange((...change) => heard.push(change));
    await joined(room);
    await joinRoom({ code: 'BBBBBBBB', address: newAddress() });
    end();
    await joined(room);
    expect(heard).toEqual([[room.id, 2]]);
  });
});

describe('one browser', () => {
  const at = (room: { readonly code: string }, browser: string, more: { readonly another?: boolean; readonly department?: string } = {}) =>
    joinRoom({ code: room.code, department: 'Ports', address: newAddress(), browser: () => browser, ...more });

  it('has one place, however often and however fast it asks', async () => {
    const room = await openedRoom();
    const browser = createToken();
    const outcomes = await Promise.all([at(room, browser), at(room, browser), at(room, browser, { another: true }), at(room, browser, { department: 'Culture' })]);
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: true, workshopId: room.id, token: browser });
    expect(await people(room.id)).toBe(1);
    expect(await findRoomByCode({ code: room.code, address: newAddress(), browser: () => browser })).toMatchObject({ place: 'inside', several: false });
    expect((await findWorkshop(room.access, room.id))?.event).toBe(2);
  });

  it('has several where it is passed round, and they are told to belong together', async () => {
    const room = await openedRoom();
    const browser = createToken();
    await at(room, browser);
    await changeDoor(room.access, room.id, { change: 'several' });
    const second = await at(room, browser, { another: true });
    if (!second.ok) throw new Error(second.why);
    expect(second.token).not.toBe(browser);
    await at(room, second.token, { another: true });
    expect(await at(room, second.token)).toEqual(second);
    await joined(room);
    const listed = await listParticipants(room.access, room.id);
    expect(listed).toHaveLength(4);
    expect(peopleGroups(listed).filter(({ kind }) => kind === 'device')).toMatchObject([{ people: listed.slice(0, 3).map(({ id }) => id) }]);
  });

  it('brings its secret of one room to no other', async () => {
    const [room, other] = [await openedRoom(), await openedRoom()];
    const browser = createToken();
    await at(room, browser);
    const outcome = await at(other, browser);
    expect(outcome.ok && outcome.token !== browser).toBe(true);
  });
});

describe('the line that somebody came by', () => {
  it('is kept under another name in every room, and no longer than the room is open', async () => {
    const [room, other] = [await openedRoom(), await openedRoom()];
    const address = newAddress();
    for (const { code } of [room, room, other]) await joinRoom({ code, department: 'Ports', address });
    const lines = async (id: string) => (await database().participant.findMany({ where: { workshopId: id }, select: { line: true } })).map(({ line }) => line);
    const [one, again] = await lines(room.id);
    expect([one, typeof one]).toEqual([again, 'string']);
    expect((await lines(other.id))[0]).not.toBe(one);
    await closeWorkshop(room.access, room.id);
    expect(await lines(room.id)).toEqual([null, null]);
    expect(await database().workshop.findUnique({ where: { id: room.id }, select: { lineKey: true } })).toEqual({ lineKey: null });
  });
});

describe('the secret of a participant', () => {
  it('opens their own room alone', async () => {
    const [room, other] = [await openedRoom(), await openedRoom()];
    const outcome = await joinRoom({ code: room.code, department: 'Ports', address: newAddress() });
    const token = outcome.ok ? outcome.token : '';
    expect(await findParticipant(other.id, token)).toBeUndefined();
    for (const none of [undefined, '', 'short', createToken(), `${token}\n`]) expect(await findParticipant(room.id, none)).toBeUndefined();
  });
});

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

describe('a paper ballot', () => {
  const sheet = { department: 'Culture', votes: { continuity: level(1), 'strategy-exists': { state: 'unsure' } as const } };

  it('is one participant without a key, whose votes count with the others', async () => {
    const room = await openedRoom();
    await vote(await joined(room), 3);
    expect(await addPaperBallot(room.access, room.id, sheet)).toEqual({ ok: true, participantId: expect.any(String), late: [] });
    expect(await listParticipants(room.access, room.id)).toMatchObject([{ department: 'Ports', paper: false }, { department: 'Culture', paper: true }]);
    await revealAll(room.access, room.id);
    const tally = (await readRoom(room.id))?.questions.find(({ question }) => question === 'continuity')?.rounds[0]?.tally;
    expect(tally).toMatchObject({ voters: 2, counts: { 1: 1, 3: 1 } });
  });

  it('is one however often the form arrives, and another from another form', async () => {
    const [room, other] = [await openedRoom(), await openedRoom()];
    const once = { ...sheet, sheet: createId() };
    const outcomes = await Promise.all([1, 2, 3].map(() => addPaperBallot(room.access, room.id, once)));
    expect(outcomes.filter((outcome) => outcome.ok && 'again' in outcome)).toHaveLength(2);
    expect(await people(room.id)).toBe(1);
    await addPaperBallot(room.access, room.id, { ...sheet, sheet: createId() });
    await addPaperBallot(room.access, room.id, sheet);
    expect(await addPaperBallot(other.access, other.id, once)).not.toHaveProperty('again');
    expect([await people(room.id), await people(other.id)]).toEqual([3, 1]);
  });

  it('begins the vote on what the room was not led to yet, and says what came too late', async () => {
    const room = await openedRoom();
    await database().round.deleteMany({ where: { workshopId: room.id, question: { not: 'strategy-exists' } } });
    await revealRound(room.access, room.id, { question: 'strategy-exists', number: 1 });
    expect(await addPaperBallot(room.access, room.id, sheet)).toMatchObject({ ok: true, late: ['strategy-exists'] });
    expect((await readRoom(room.id))?.questions.filter(({ rounds }) => rounds.some(({ state }) => state === 'voting')).map(({ question }) => question)).toEqual(['continuity']);
  });

  it('of which nothing counts is not entered', async () => {
    const room = await openedRoom();
    await revealAll(room.access, room.id);
    for (const votes of [sheet.votes, {}, { barriers: { state: 'unsure' } as const }]) expect(await addPaperBallot(room.access, room.id, { ...sheet, votes })).toEqual({ ok: false, why: 'not-open' });
    expect(await addPaperBallot(room.access, room.id, { votes: sheet.votes })).toMatchObject({ ok: false, why: 'invalid' });
    await closeWorkshop(room.access, room.id);
    expect(await addPaperBallot(room.access, room.id, sheet)).toEqual({ ok: false, why: 'not-open' });
    expect(await people(room.id)).toBe(0);
  });
});
