import { describe, expect, it } from 'vitest';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { type Access, ForbiddenError, type LinkScope, type Role, roles } from '@/lib/access/permissions';
import { createId } from '@/lib/access/tokens/tokens';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import { decide, findDecidable, listDecisions } from './decisions';
import { listReasons } from './vote-reasons';
import { createLink, findLinkByToken } from '@/lib/data/access/links';
import { addPaperBallot } from './people/paper-ballots';
import { listParticipants } from './people/participants';
import { level, openedWorkshop, workshopSetup, type TestWorkshop } from './workshop.fixture';
import { leadTo, openSecondRound, revealAll, revealRound } from './rounds';
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

useTestDatabase();

const question = 'continuity';

/** What is done to one workshop. */
const steps = {
  find: findWorkshop,
  'change the setup': (access: Access, id: string) =>
    changePlan(access, id, () => ({ setup: workshopSetup, pace: 'own' })),
  open: openWorkshop,
  'set the pace': (access: Access, id: string) => setPace(access, id, { pace: 'led' }),
  lead: (access: Access, id: string) => leadTo(access, id, { question: question }),
  reveal: (access: Access, id: string) => revealRound(access, id, { question, number: 1 }),
  'reveal all': revealAll,
  'open a second round': (access: Access, id: string) => openSecondRound(access, id, { question: question }),
  'list people': listParticipants,
  'list reasons': (access: Access, id: string) => listReasons(access, id, question),
  'enter a ballot': (access: Access, id: string) =>
    addPaperBallot(access, id, { department: 'Ports', votes: { [question]: level(1) } }),
  'list decisions': listDecisions,
  'look at what can be decided': (access: Access, id: string) => findDecidable(access, id, question),
  decide: (access: Access, id: string) =>
    decide(access, id, { question, answer: { state: 'unsure' }, seen: { answer: 0, decision: 0 } }),
  close: closeWorkshop,
  delete: deleteWorkshop,
} as const satisfies Record<string, (access: Access, id: string) => Promise<unknown>>;

type Step = keyof typeof steps;
const all = Object.keys(steps) as readonly Step[];

const allowed: Readonly<Partial<Record<Role, readonly Step[]>>> = {
  edit: all,
  facilitator: all.filter((step) => step !== 'delete'),
  projector: ['find', 'list decisions'],
};

function scopeOf(role: Role, workshop: string): LinkScope {
  if (role === 'facilitator' || role === 'projector') return { role, workshop };
  return role === 'area' ? { role, area: 'impact' } : { role };
}

async function through(role: Role, { access, id }: Pick<TestWorkshop, 'access' | 'id'>): Promise<Access> {
  const link = await findLinkByToken((await createLink(access, scopeOf(role, id))).token);
  if (link === undefined) throw new Error('A new link opens nothing');
  return link;
}

const table = roles.flatMap((role) => all.map((step) => ({ role, step, may: allowed[role]?.includes(step) ?? false })));

describe('in a workshop', () => {
  it('is decided for every step and every role', () => {
    expect(table).toHaveLength(16 * 7);
  });

  it.each(table.filter(({ may }) => may))('$role: $step', async ({ role, step }) => {
    const workshop = await openedWorkshop();
    await steps[step](await through(role, workshop), workshop.id);
  });

  it.each(roles)('%s: nothing else, and it changes nothing', async (role) => {
    const workshop = await openedWorkshop();
    const access = await through(role, workshop);
    for (const { step } of table.filter((one) => one.role === role && !one.may))
      await expect(steps[step](access, workshop.id), step).rejects.toThrow(ForbiddenError);
    expect(await findWorkshop(workshop.access, workshop.id)).toMatchObject({ state: 'open', event: 1 });
  });

  it.each(roles.filter((role) => role !== 'edit'))(
    '%s: nothing in another workshop of the same assessment',
    async (role) => {
      const workshop = await openedWorkshop();
      const other = await createWorkshop(workshop.access, workshopSetup);
      const access = await through(role, workshop);
      for (const step of all) await expect(steps[step](access, other), step).rejects.toThrow(ForbiddenError);
      expect(await findWorkshop(workshop.access, other)).toMatchObject({ state: 'planned', event: 0 });
    },
  );
});

describe('in a workshop of another assessment', () => {
  it.each(all)('nobody can %s', async (step) => {
    const [workshop, other] = [await openedWorkshop(), await openedWorkshop()];
    const access = await through('edit', workshop);
    for (const id of [other.id, createId(), 'nonsense']) {
      if (step === 'find') expect(await findWorkshop(access, id)).toBeUndefined();
      else await expect(steps[step](access, id)).rejects.toThrow(MissingWorkshopError);
    }
    // A link that claims a workshop of another assessment, as none that was made does.
    const forged = { ...(await through('facilitator', workshop)), workshop: other.id };
    if (step === 'find') expect(await findWorkshop(forged, other.id)).toBeUndefined();
    else
      await expect(steps[step](forged, other.id)).rejects.toThrow(
        step === 'delete' ? ForbiddenError : MissingWorkshopError,
      );
    expect(await findWorkshop(other.access, other.id)).toMatchObject({ state: 'open', event: 1 });
  });
});

describe('the workshops of an assessment', () => {
  it.each(roles)('by a %s link', async (role) => {
    const workshop = await openedWorkshop();
    const other = await createWorkshop(workshop.access, { ...workshopSetup, title: 'Another' });
    const access = await through(role, workshop);
    const listed = async () => (await listWorkshops(access)).map(({ id }) => id);
    if (role === 'edit') expect(await listed()).toEqual([other, workshop.id]);
    else if (role === 'facilitator' || role === 'projector') expect(await listed()).toEqual([workshop.id]);
    else await expect(listed()).rejects.toThrow(ForbiddenError);
    if (role === 'edit') expect(await createWorkshop(access, workshopSetup)).toMatch(/^[\w-]{22}$/);
    else await expect(createWorkshop(access, workshopSetup)).rejects.toThrow(ForbiddenError);
  });

  it('are those of this assessment', async () => {
    await openedWorkshop();
    expect(await listWorkshops(await startedAssessment())).toEqual([]);
  });
});
