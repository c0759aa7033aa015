import { describe, expect, it } from 'vitest';
import type { Access } from '@/lib/access/permissions';
import { createToken } from '@/lib/access/tokens/tokens';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import { createLink, findLinkByToken, listLinks, withdrawLink } from '@/lib/data/access/links';
import { workshopSetup } from '@/lib/workshop/store/workshop.fixture';
import { createWorkshop, deleteWorkshop, listWorkshops, openWorkshop } from '@/lib/workshop/store/workshops';

useTestDatabase();

const twice = [1, 2];

async function another(access: Access): Promise<Access> {
  const opened = await findLinkByToken((await createLink(access, { role: 'edit', label: 'Bo' })).token);
  if (opened === undefined) throw new Error('A new link opens nothing');
  return opened;
}

describe('a link that is asked for twice from one page', () => {
  it('is one link, told again', async () => {
    const [access, once] = [await startedAssessment(), createToken()];
    const made = await Promise.all(twice.map(() => createLink(access, { role: 'view', label: 'Mayor' }, once)));
    expect(made[0]).toEqual(made[1]);
    expect(await listLinks(access)).toHaveLength(2);
    expect(await findLinkByToken(made[0]?.token ?? '')).toMatchObject({ role: 'view', holderId: made[0]?.linkId });
  });

  it(
    'is another where it is for somebody else, asked for by somebody else, from another page, or withdrawn ' + 'since',
    async () => {
      const [access, once] = [await startedAssessment(), createToken()];
      const mayor = { role: 'view', label: 'Mayor' } as const;
      const first = await createLink(access, mayor, once);
      const others = [
        await createLink(access, { role: 'view', label: 'Deputy' }, once),
        await createLink(await another(access), mayor, once),
        await createLink(access, mayor, createToken()),
        await createLink(access, mayor),
      ];
      await withdrawLink(access, first.linkId);
      const again = await createLink(access, mayor, once);
      expect(new Set([first, ...others, again].map(({ token }) => token)).size).toBe(6);
      expect(await findLinkByToken(first.token)).toBeUndefined();
      expect(await findLinkByToken(again.token)).toMatchObject({ holderId: again.linkId });
    },
  );
});

describe('a workshop that is planned twice from one page', () => {
  it('is one workshop, also where it has been opened since', async () => {
    const [access, once] = [await startedAssessment(), createToken()];
    const [id = '', second] = await Promise.all(twice.map(() => createWorkshop(access, workshopSetup, { once })));
    expect(second).toBe(id);
    await openWorkshop(access, id);
    expect(await createWorkshop(access, workshopSetup, { once })).toBe(id);
    expect(await listWorkshops(access)).toMatchObject([{ id, state: 'open' }]);
    await deleteWorkshop(access, id);
    expect(await createWorkshop(access, workshopSetup, { once })).toBe(id);
    expect(await listWorkshops(access)).toMatchObject([{ id, state: 'planned' }]);
  });

  it('is another where it is another plan, planned by somebody else, or from another page', async () => {
    const [access, once] = [await startedAssessment(), createToken()];
    await createWorkshop(access, workshopSetup, { once });
    await createWorkshop(access, workshopSetup, { once, pace: 'led' });
    await createWorkshop(access, { ...workshopSetup, title: 'Second day' }, { once });
    await createWorkshop(await another(access), workshopSetup, { once });
    await createWorkshop(access, workshopSetup, { once: createToken() });
    await createWorkshop(access, workshopSetup);
    expect(await listWorkshops(access)).toHaveLength(6);
  });
});
