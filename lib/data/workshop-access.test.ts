import { describe, expect, it } from 'vitest';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { type Access, ForbiddenError, type LinkScope, type Role, roles } from '@/lib/access/permissions';
import { createId } from '@/lib/access/tokens';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import { decide, findDecidable, listDecisions } from './decisions';
import { listReasons } from './heard-reasons';
import { createLink, findLinkByToken } from './links';
import { addPaperBallot } from './paper-ballots';
import { listParticipants } from './participants';
import { level, openedRoom, roomSetup, type TestRoom } from './room.fixture';
import { leadTo, openSecondRound, revealAll, revealRound } from './rounds';
import { changePlan, closeWorkshop, createWorkshop, deleteWorkshop, findWorkshop, listWorkshops, openWorkshop, setPace } from './workshops';

useTestDatabase();

const question = 'continuity';

/** What is done to one workshop. */
const deeds = {
  find: findWorkshop,
  'change the setup': (access: Access, id: string) => changePlan(access, id, () => ({ setup: roomSetup, pace: 'own' })),
  open: openWorkshop,
  'set the pace': (access: Access, id: string) => setPace(access, id, { pace: 'led' }),
  lead: (access: Access, id: string) => leadTo(access, id, { question: question }),
  reveal: (access: Access, id: string) => revealRound(access, id, { question, number: 1 }),
  'reveal all': revealAll,
  'open a second round': (access: Access, id: string) => openSecondRound(access, id, { question: question }),
  'list people': listParticipants,
  'list reasons': (access: Access, id: string) => listReasons(access, id, question),
  'enter a ballot': (access: Access, id: string) => addPaperBallot(access, id, { department: 'Ports', votes: { [question]: level(1) } }),
  'list decisions': listDecisions,
  'look at what can be decided': (access: Access, id: string) => findDecidable(access, id, question),
  decide: (access: Access, id: string) => decide(access, id, { question, answer: { state: 'unsure' }, seen: { answer: 0, decision: 0 } }),
  close: closeWorkshop,
  delete: deleteWorkshop,
} as const satisfies Record<string, (access: Access, id: string) => Promise<unknown>>;

type Deed = keyof typeof deeds;
const all = Object.keys(deeds) as readonly Deed[];

const allowed: Readonly<Partial<Record<Role, readonly Deed[]>>> = {
  edit: all,
  facilitator: all.filter((deed) => deed !== 'delete'),
  projector: ['find', 'list decisions'],
};

function scopeOf(role: Role, workshop: string): LinkScope {
  if (role === 'facilitator' || role === 'projector') return { role, workshop };
  return role === 'heading' ? { role, heading: 'impact' } : { role };
}

async function through(role: Role, { access, id }: Pick<TestRoom, 'access' | 'id'>): Promise<Access> {
  const link = await findLinkByToken((await createLink(access, scopeOf(role, id))).token);
  if (link === undefined) throw new Error('A new link opens nothing');
  return link;
}

const table = roles.flatMap((role) => all.map((deed) => ({ role, deed, may: allowed[role]?.includes(deed) ?? false })));

describe('in a workshop', () => {
  it('is decided for every deed and every role', () => {
    expect(table).toHaveLength(16 * 7);
  });

  it.each(table.filter(({ may }) => may))('$role: $deed', async ({ role, deed }) => {
    const room = await openedRoom();
    await deeds[deed](await through(role, room), room.id);
  });

  it.each(roles)('%s: nothing else, and it changes nothing', async (role) => {
    const room = await openedRoom();
    const access = await through(role, room);
    for (const { deed } of table.filter((one) => one.role === role && !one.may)) await expect(deeds[deed](access, room.id), deed).rejects.toThrow(ForbiddenError);
    expect(await findWorkshop(room.access, room.id)).toMatchObject({ state: 'open', event: 1 });
  });

  it.each(roles.filter((role) => role !== 'edit'))('%s: nothing in another workshop of the same assessment', async (role) => {
    const room = await openedRoom();
    const other = await createWorkshop(room.access, roomSetup);
    const access = await through(role, room);
    for (const deed of all) await expect(deeds[deed](access, other), deed).rejects.toThrow(ForbiddenError);
    expect(await findWorkshop(room.access, other)).toMatchObject({ state: 'planned', event: 0 });
  });
});

describe('in a workshop of another assessment', () => {
  it.each(all)('nobody can %s', async (deed) => {
    const [room, other] = [await openedRoom(), await openedRoom()];
    const access = await through('edit', room);
    for (const id of [other.id, createId(), 'nonsense']) {
      if (deed === 'find') expect(await findWorkshop(access, id)).toBeUndefined();
      else await expect(deeds[deed](access, id)).rejects.toThrow(MissingWorkshopError);
    }
    // A link that claims a workshop of another assessment, as none that was made does.
    const forged = { ...(await through('facilitator', room)), workshop: other.id };
    if (deed === 'find') expect(await findWorkshop(forged, other.id)).toBeUndefined();
    else await expect(deeds[deed](forged, other.id)).rejects.toThrow(deed === 'delete' ? ForbiddenError : MissingWorkshopError);
    expect(await findWorkshop(other.access, other.id)).toMatchObject({ state: 'open', event: 1 });
  });
});

describe('the workshops of an assessment', () => {
  it.each(roles)('by a %s link', async (role) => {
    const room = await openedRoom();
    const other = await createWorkshop(room.access, { ...roomSetup, title: 'Another' });
    const access = await through(role, room);
    const listed = async () => (await listWorkshops(access)).map(({ id }) => id);
    if (role === 'edit') expect(await listed()).toEqual([other, room.id]);
    else if (role === 'facilitator' || role === 'projector') expect(await listed()).toEqual([room.id]);
    else await expect(listed()).rejects.toThrow(ForbiddenError);
    if (role === 'edit') expect(await createWorkshop(access, roomSetup)).toMatch(/^[\w-]{22}$/);
    else await expect(createWorkshop(access, roomSetup)).rejects.toThrow(ForbiddenError);
  });

  it('are those of this assessment', async () => {
    await openedRoom();
    expect(await listWorkshops(await startedAssessment())).toEqual([]);
  });
});
