/** A device that was told to forget a workshop gets no second place there that nobody can see. */
import { describe, expect, it } from 'vitest';
import { createId, createToken } from '@/lib/access/tokens/tokens';
import { peopleGroups } from '@/lib/workshop/model/people-groups';
import { useTestDatabase } from '@/prisma/test-database';
import { database } from '@/lib/data/database/database';
import { findWorkshopByCode } from './entrance';
import { joinWorkshop } from './join-workshop';
import { findParticipant, listParticipants } from './participants';
import { newAddress, openedWorkshop } from '@/lib/workshop/store/workshop.fixture';

useTestDatabase();

type Workshop = Awaited<ReturnType<typeof openedWorkshop>>;

const knock = (workshop: Workshop, former: string, browser = createToken()) => ({
  code: workshop.code,
  department: 'Ports',
  address: newAddress(),
  browser: () => browser,
  former: () => former,
});

/** Somebody comes in, and their device forgets the workshop. */
async function left(workshop: Workshop): Promise<string> {
  const outcome = await joinWorkshop({ code: workshop.code, department: 'Ports', address: newAddress() });
  const place = outcome.ok ? await findParticipant(workshop.id, outcome.token) : undefined;
  return place?.id ?? 'nobody came in';
}

describe('a device that has forgotten the workshop', () => {
  it('joins again as somebody who came on the same device, once however often it asks', async () => {
    const workshop = await openedWorkshop();
    const former = await left(workshop);
    const again = knock(workshop, former);
    expect(await findWorkshopByCode(again)).toMatchObject({ place: 'none' });
    const outcomes = await Promise.all([
      joinWorkshop(again),
      joinWorkshop(again),
      joinWorkshop({ ...again, another: true }),
    ]);
    for (const outcome of outcomes)
      expect(outcome).toEqual({ ok: true, workshopId: workshop.id, token: again.browser() });
    expect(await findWorkshopByCode(again)).toMatchObject({ place: 'inside' });
    const listed = await listParticipants(workshop.access, workshop.id);
    expect(peopleGroups(listed)).toEqual([
      { kind: 'device', number: 1, people: [former, listed.find(({ id }) => id !== former)?.id] },
    ]);
  });

  it('stays out where the place that it forgot was taken out of the workshop', async () => {
    const workshop = await openedWorkshop();
    const former = await left(workshop);
    await database().participant.update({ where: { id: former }, data: { removedAt: new Date() } });
    expect(await findWorkshopByCode(knock(workshop, former))).toMatchObject({ place: 'removed' });
    expect(await joinWorkshop(knock(workshop, former))).toEqual({ ok: false, why: 'removed' });
  });

  it('is nobody in particular where it had no place in this workshop', async () => {
    const [workshop, other] = [await openedWorkshop(), await openedWorkshop()];
    const former = await left(other);
    for (const id of [former, createId()]) expect(await joinWorkshop(knock(workshop, id))).toMatchObject({ ok: true });
    expect(peopleGroups(await listParticipants(workshop.access, workshop.id))).toEqual([]);
  });
});
