import { describe, expect, it } from 'vitest';
import { createToken } from '@/lib/access/tokens/tokens';
import { peopleGroups } from '@/lib/workshop/model/people-groups';
import { noDepartment } from '@/lib/workshop/model/read-newcomer';
import { useTestDatabase } from '@/prisma/test-database';
import { database } from '@/lib/data/database/database';
import { findWorkshopByCode } from './entrance';
import { joinWorkshop } from './join-workshop';
import { findParticipant, listParticipants } from './participants';
import { onWorkshopChange } from '@/lib/workshop/store/events/workshop-changes';
import { joined, newAddress, openedWorkshop, plannedWorkshop } from '@/lib/workshop/store/workshop.fixture';
import { changeDoor, closeWorkshop, findWorkshop, openWorkshop } from '@/lib/workshop/store/workshops';

useTestDatabase();

const people = async (workshopId: string) => database().participant.count({ where: { workshopId } });

describe('joining', () => {
  it('takes a code and what the workshop asks for, and tells a secret once', async () => {
    const workshop = await openedWorkshop();
    const outcome = await joinWorkshop({
      code: workshop.code,
      department: ' Ports ',
      name: 'Ada',
      address: newAddress(),
    });
    if (!outcome.ok) throw new Error(outcome.why);
    expect(outcome).toEqual({ ok: true, workshopId: workshop.id, token: expect.any(String) });
    expect(await findParticipant(workshop.id, outcome.token)).toEqual({
      id: expect.any(String),
      workshopId: workshop.id,
      instrumentVersion: 1,
      department: 'Ports',
    });
    const [row] = await database().participant.findMany({ where: { workshopId: workshop.id } });
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
    const workshop = await openedWorkshop();
    const found = await findWorkshopByCode({ code: typed(workshop.code), address: newAddress() });
    expect(found).toEqual(
      ok === true
        ? {
            ok: true,
            workshopId: workshop.id,
            title: 'Capacity day',
            anonymity: 'departments',
            departments: ['Mayor’s office', 'Ports', 'Culture'],
            place: 'none',
            several: false,
          }
        : { ok: false, why: ok },
    );
  });

  it.each([
    [{ anonymity: 'departments' }, {}, [{ field: 'department', code: 'missing' }]],
    [{ anonymity: 'departments' }, { department: 'Navy' }, [{ field: 'department', code: 'unknown' }]],
    [{ anonymity: 'names' }, { department: 'Ports', name: ' ' }, [{ field: 'name', code: 'missing' }]],
    [
      { anonymity: 'names' },
      { name: 'x'.repeat(81) },
      [
        { field: 'department', code: 'missing' },
        { field: 'name', code: 'too-long' },
      ],
    ],
  ] as const)('a workshop of %j as %j is refused', async (setup, who, issues) => {
    const workshop = await openedWorkshop(setup);
    expect(await joinWorkshop({ code: workshop.code, address: newAddress(), ...who })).toEqual({
      ok: false,
      why: 'invalid',
      issues,
    });
    expect(await people(workshop.id)).toBe(0);
  });

  it('lets in whoever belongs to none of the departments', async () => {
    const workshop = await openedWorkshop({ anonymity: 'departments' });
    expect(await joinWorkshop({ code: workshop.code, department: noDepartment, address: newAddress() })).toMatchObject({
      ok: true,
    });
    expect(
      await database().participant.findMany({ where: { workshopId: workshop.id }, select: { department: true } }),
    ).toEqual([{ department: null }]);
  });

  it('keeps nothing where nothing was agreed on', async () => {
    const workshop = await openedWorkshop({ anonymity: 'nothing', departments: [] });
    await joinWorkshop({ code: workshop.code, department: 'Ports', name: 'Ada', address: newAddress() });
    expect(
      await database().participant.findMany({
        where: { workshopId: workshop.id },
        select: { name: true, department: true },
      }),
    ).toEqual([{ name: null, department: null }]);
  });

  it('works while the workshop is open, and at no other time', async () => {
    const { access, id } = await plannedWorkshop();
    expect((await findWorkshop(access, id))?.joinCode).toBeUndefined();
    await openWorkshop(access, id);
    const code = (await findWorkshop(access, id))?.joinCode ?? '';
    expect(code).toMatch(/^[2-9B-DF-HJKMNP-TV-Z]{8}$/);
    await joined({ code });
    await closeWorkshop(access, id);
    expect(await joinWorkshop({ code, department: 'Ports', address: newAddress() })).toEqual({
      ok: false,
      why: 'unknown-code',
    });
    expect(await findWorkshopByCode({ code, address: newAddress() })).toEqual({ ok: false, why: 'unknown-code' });
  });

  it('goes by the newest code, and ends where nobody else is let in', async () => {
    const { access, id, code } = await openedWorkshop();
    const early = await joinWorkshop({ code, department: 'Ports', address: newAddress() });
    expect(await changeDoor(access, id, { change: 'anew' })).toBe(true);
    const anew = (await findWorkshop(access, id))?.joinCode ?? '';
    expect(anew).not.toBe(code);
    expect(await joinWorkshop({ code, department: 'Ports', address: newAddress() })).toEqual({
      ok: false,
      why: 'unknown-code',
    });
    await joined({ code: anew });
    expect(await changeDoor(access, id, { change: 'shut' })).toBe(true);
    expect(await findWorkshopByCode({ code: anew, address: newAddress() })).toEqual({ ok: false, why: 'unknown-code' });
    expect(await findWorkshop(access, id)).not.toHaveProperty('joinCode');
    expect(early.ok && (await findParticipant(id, early.token))).toMatchObject({ workshopId: id });
    expect(await changeDoor(access, id, { change: 'anew' })).toBe(true);
    await joined({ code: (await findWorkshop(access, id))?.joinCode ?? '' });
    expect(await people(id)).toBe(3);
  });

  it('is decided by the code that the workshop has when it is their turn', async () => {
    const { access, id, code } = await openedWorkshop();
    const outcomes = await Promise.all([
      ...Array.from({ length: 10 }, () => joinWorkshop({ code, department: 'Ports', address: newAddress() })),
      changeDoor(access, id, { change: 'shut' }),
      ...Array.from({ length: 10 }, () => joinWorkshop({ code, department: 'Ports', address: newAddress() })),
    ]);
    const inside = outcomes.filter((outcome) => typeof outcome !== 'boolean' && outcome.ok);
    expect(await people(id)).toBe(inside.length);
    expect(await joinWorkshop({ code, department: 'Ports', address: newAddress() })).toEqual({
      ok: false,
      why: 'unknown-code',
    });
  });

  it('has no door before the workshop opens, nor after it has closed', async () => {
    const { access, id } = await plannedWorkshop();
    expect(await changeDoor(access, id, { change: 'anew' })).toBe(false);
    await openWorkshop(access, id);
    await closeWorkshop(access, id);
    expect(await changeDoor(access, id, { change: 'anew' })).toBe(false);
    expect(await findWorkshop(access, id)).not.toHaveProperty('joinCode');
  });

  it('by the code of a closed workshop that another has now leads to the other', async () => {
    const first = await openedWorkshop();
    await closeWorkshop(first.access, first.id);
    const second = await openedWorkshop();
    await database().workshop.update({ where: { id: second.id }, data: { joinCode: first.code } });
    expect(await findWorkshopByCode({ code: first.code, address: newAddress() })).toMatchObject({
      ok: true,
      workshopId: second.id,
    });
  });

  it('tells those who listen, after it is kept', async () => {
    const workshop = await openedWorkshop();
    const heard: (readonly [string, number])[] = [];
    const end = onWorkshopChange((...change) => heard.push(change));
    await joined(workshop);
    await joinWorkshop({ code: 'BBBBBBBB', address: newAddress() });
    end();
    await joined(workshop);
    expect(heard).toEqual([[workshop.id, 2]]);
  });
});

describe('one browser', () => {
  const at = (
    workshop: { readonly code: string },
    browser: string,
    more: { readonly another?: boolean; readonly department?: string } = {},
  ) =>
    joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress(), browser: () => browser, ...more });

  it('has one place, however often and however fast it asks', async () => {
    const workshop = await openedWorkshop();
    const browser = createToken();
    const outcomes = await Promise.all([
      at(workshop, browser),
      at(workshop, browser),
      at(workshop, browser, { another: true }),
      at(workshop, browser, { department: 'Culture' }),
    ]);
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: true, workshopId: workshop.id, token: browser });
    expect(await people(workshop.id)).toBe(1);
    expect(
      await findWorkshopByCode({ code: workshop.code, address: newAddress(), browser: () => browser }),
    ).toMatchObject({ place: 'inside', several: false });
    expect((await findWorkshop(workshop.access, workshop.id))?.event).toBe(2);
  });

  it('has several where it is passed round, and they are told to belong together', async () => {
    const workshop = await openedWorkshop();
    const browser = createToken();
    await at(workshop, browser);
    await changeDoor(workshop.access, workshop.id, { change: 'several' });
    const second = await at(workshop, browser, { another: true });
    if (!second.ok) throw new Error(second.why);
    expect(second.token).not.toBe(browser);
    await at(workshop, second.token, { another: true });
    expect(await at(workshop, second.token)).toEqual(second);
    await joined(workshop);
    const listed = await listParticipants(workshop.access, workshop.id);
    expect(listed).toHaveLength(4);
    expect(peopleGroups(listed).filter(({ kind }) => kind === 'device')).toMatchObject([
      { people: listed.slice(0, 3).map(({ id }) => id) },
    ]);
  });

  it('brings its secret of one workshop to no other', async () => {
    const [workshop, other] = [await openedWorkshop(), await openedWorkshop()];
    const browser = createToken();
    await at(workshop, browser);
    const outcome = await at(other, browser);
    expect(outcome.ok && outcome.token !== browser).toBe(true);
  });
});

describe('the line that somebody came by', () => {
  it('is kept under another name in every workshop, and no longer than the workshop is open', async () => {
    const [workshop, other] = [await openedWorkshop(), await openedWorkshop()];
    const address = newAddress();
    for (const { code } of [workshop, workshop, other]) await joinWorkshop({ code, department: 'Ports', address });
    const lines = async (id: string) =>
      (await database().participant.findMany({ where: { workshopId: id }, select: { line: true } })).map(
        ({ line }) => line,
      );
    const [one, again] = await lines(workshop.id);
    expect([one, typeof one]).toEqual([again, 'string']);
    expect((await lines(other.id))[0]).not.toBe(one);
    await closeWorkshop(workshop.access, workshop.id);
    expect(await lines(workshop.id)).toEqual([null, null]);
    expect(await database().workshop.findUnique({ where: { id: workshop.id }, select: { lineKey: true } })).toEqual({
      lineKey: null,
    });
  });
});

describe('the secret of a participant', () => {
  it('opens their own workshop alone', async () => {
    const [workshop, other] = [await openedWorkshop(), await openedWorkshop()];
    const outcome = await joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress() });
    const token = outcome.ok ? outcome.token : '';
    expect(await findParticipant(other.id, token)).toBeUndefined();
    for (const none of [undefined, '', 'short', createToken(), `${token}\n`])
      expect(await findParticipant(workshop.id, none)).toBeUndefined();
  });
});
