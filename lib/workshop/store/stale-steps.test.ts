import { describe, expect, it } from 'vitest';
import type { Access } from '@/lib/access/permissions';
import { shownPosition } from '@/components/workshop/workshop-view';
import { useTestDatabase } from '@/prisma/test-database';
import { joined, openedWorkshop, plannedWorkshop, vote } from './workshop.fixture';
import { readWorkshopState } from './workshop-state';
import { leadTo, openSecondRound, revealAll, revealRound } from './rounds';
import { changeDoor, closeWorkshop, deleteWorkshop, findWorkshop, openWorkshop, setPace } from './workshops';

useTestDatabase();

async function pageOf(id: string): Promise<{ readonly drawn: string }> {
  const workshop = await readWorkshopState(id);
  if (workshop === undefined) throw new Error('There is no workshop');
  return shownPosition(workshop);
}

interface Step {
  readonly name: string;
  readonly take: (access: Access, id: string, drawn: { readonly drawn: string }) => Promise<boolean>;
}

/** What one facilitator does on a page that was drawn before the other did something. */
const steps: readonly Step[] = [
  { name: 'leading', take: (access, id, { drawn }) => leadTo(access, id, { question: 'continuity', drawn }) },
  { name: 'leaving a question', take: (access, id, { drawn }) => leadTo(access, id, { question: undefined, drawn }) },
  { name: 'revealing everything', take: (access, id, { drawn }) => revealAll(access, id, drawn) },
  {
    name: 'a second vote',
    take: (access, id, { drawn }) => openSecondRound(access, id, { question: 'strategy-exists', drawn }),
  },
  { name: 'the pace', take: (access, id, { drawn }) => setPace(access, id, { pace: 'own', drawn }) },
  { name: 'closing', take: (access, id, { drawn }) => closeWorkshop(access, id, drawn) },
];

const moves: readonly Step[] = [
  { name: 'led elsewhere', take: (access, id) => leadTo(access, id, { question: 'budget-share' }) },
  { name: 'revealed something', take: (access, id) => revealRound(access, id, { question: 'continuity', number: 1 }) },
];

describe.each(steps)('$name on a page that is out of date', ({ take }) => {
  it.each(moves)('changes nothing where somebody else $name', async (move) => {
    const { access, id } = await openedWorkshop();
    await revealRound(access, id, { question: 'strategy-exists', number: 1 });
    const page = await pageOf(id);
    await move.take(access, id, page);
    const before = await readWorkshopState(id);
    expect(await take(access, id, page)).toBe(false);
    expect(await readWorkshopState(id)).toEqual(before);
    expect(await take(access, id, await pageOf(id))).toBe(true);
  });

  it('is taken where people have only joined and voted', async () => {
    const workshop = await openedWorkshop();
    await revealRound(workshop.access, workshop.id, { question: 'strategy-exists', number: 1 });
    const page = await pageOf(workshop.id);
    await vote(await joined(workshop), 3);
    expect(await take(workshop.access, workshop.id, page)).toBe(true);
  });
});

describe('a workshop in which something has happened since', () => {
  it('is not deleted with it', async () => {
    const { access, id } = await plannedWorkshop();
    const { event } = (await findWorkshop(access, id)) ?? {};
    await openWorkshop(access, id);
    expect(await deleteWorkshop(access, id, event)).toBe(false);
    const seen = (await findWorkshop(access, id))?.event;
    expect(await deleteWorkshop(access, id, seen)).toBe(true);
    expect(await findWorkshop(access, id)).toBeUndefined();
  });
});

describe('a door that somebody else has changed', () => {
  it('is not changed again from a page that shows the code before', async () => {
    const { access, id, code } = await openedWorkshop();
    await changeDoor(access, id, { change: 'anew', code });
    const { joinCode } = (await findWorkshop(access, id)) ?? {};
    for (const change of ['anew', 'shut'] as const) expect(await changeDoor(access, id, { change, code })).toBe(false);
    expect((await findWorkshop(access, id))?.joinCode).toBe(joinCode);
    expect(await changeDoor(access, id, { change: 'shut', code: joinCode })).toBe(true);
    expect(await changeDoor(access, id, { change: 'anew', code: joinCode })).toBe(false);
    expect(await changeDoor(access, id, { change: 'anew', code: '' })).toBe(true);
  });
});
