import { afterEach, describe, expect, it, vi } from 'vitest';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { type Access, ForbiddenError, type LinkScope, roles, type WorkshopRole } from '@/lib/access/permissions';
import { createId } from '@/lib/access/tokens/tokens';
import { areaIds } from '@/lib/instrument/model/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { startedAssessment, useOwnTestDatabase } from '@/prisma/test-database';
import { listActions } from '@/lib/data/assessment/actions';
import { listAnswers } from '@/lib/data/assessment/answers';
import { requireAssessment, requireAssessmentInput } from '@/lib/data/assessment/assessments';
import { createAssessment } from '@/lib/data/whole/create-assessment';
import { database } from '@/lib/data/database/database';
import { createLink, findLinkByToken, listLinks, withdrawLink } from './links';
import { makeAreaExcerpt, makeOnePagerReport, makeReport } from '@/lib/data/whole/make-report';
import { listSnapshots, listWholeSnapshots } from '@/lib/data/assessment/snapshots';
import { listTargets } from '@/lib/data/assessment/targets';

// With a clock of its own it deletes what is past its time in every assessment.
useOwnTestDatabase();

const dayMilliseconds = 24 * 60 * 60 * 1000;

const scopes: readonly LinkScope[] = roles.map(scopeOf);

function scopeOf(role: Access['role']): LinkScope {
  if (role === 'facilitator' || role === 'projector') return { role, workshop: createId() };
  return role === 'area' ? { role, area: 'impact' } : { role };
}

async function opened(token: string): Promise<Access> {
  const access = await findLinkByToken(token);
  if (access === undefined) throw new Error('A new link opens nothing');
  return access;
}

/** A city that has answered, seen through a link. */
async function through(scope: LinkScope): Promise<Access> {
  const { assessment } = requirePersona('spread-megacity');
  const owner = await opened((await createAssessment(assessment)).editToken);
  if ('workshop' in scope) {
    const data = {
      id: scope.workshop,
      assessmentId: owner.assessmentId,
      state: 'planned',
      pace: 'own',
      content: '{}',
      createdAt: new Date(),
    };
    await database().workshop.upsert({
      where: { id: scope.workshop },
      create: data,
      update: { assessmentId: owner.assessmentId },
    });
  }
  return opened((await createLink(owner, scope)).token);
}

const readings = {
  record: requireAssessment,
  answers: listAnswers,
  targets: listTargets,
  actions: listActions,
  input: requireAssessmentInput,
  links: listLinks,
  snapshots: listSnapshots,
  'whole snapshots': listWholeSnapshots,
  report: (access: Access) => makeReport(access, {}),
  'one-pager': makeOnePagerReport,
  'the area of the link': (access: Access) => makeAreaExcerpt(access, 'impact'),
  'another area': (access: Access) => makeAreaExcerpt(access, 'strategy'),
} as const;

const everything = Object.keys(readings);
const withoutSharing = everything.filter((what) => what !== 'links');

const allowed: Readonly<Record<Access['role'], readonly string[]>> = {
  edit: everything,
  view: withoutSharing,
  report: ['record', 'snapshots', 'report', 'one-pager', 'the area of the link', 'another area'],
  area: ['record', 'the area of the link'],
  'one-pager': ['record', 'one-pager'],
  facilitator: ['record'],
  projector: ['record'],
};

describe.each(scopes)('through a $role link', (scope) => {
  it.each(Object.entries(readings))('%s', async (what, read) => {
    const access = await through(scope);
    if (allowed[scope.role].includes(what)) await expect(read(access)).resolves.toBeDefined();
    else await expect(read(access)).rejects.toThrow(ForbiddenError);
  });
});

describe('what a narrow link brings', () => {
  it('is one area without anything counted over the others', async () => {
    const excerpt = await makeAreaExcerpt(await through({ role: 'area', area: 'impact' }), 'impact');
    expect(excerpt.area.area).toBe('impact');
    expect(Object.keys(excerpt.head).toSorted()).toEqual(['asOf', 'city', 'form']);
  });

  it('is its area to every holder, and no holder of one reads four others', async () => {
    for (const area of areaIds) {
      const access = await through({ role: 'area', area });
      expect(access).toMatchObject({ role: 'area', area });
      for (const other of areaIds.filter((one) => one !== area))
        await expect(makeAreaExcerpt(access, other)).rejects.toThrow(ForbiddenError);
    }
  });
});

describe('links to a workshop', () => {
  const make = (access: Access, role: WorkshopRole, workshop: string) => createLink(access, { role, workshop });

  it('are made by whoever shares all the rest, and to the shared screen also by whoever runs it', async () => {
    const workshop = createId();
    const facilitator = await through({ role: 'facilitator', workshop });
    expect(facilitator).toMatchObject({ role: 'facilitator', workshop });
    const { token } = await make(facilitator, 'projector', workshop);
    expect(await findLinkByToken(token)).toMatchObject({ role: 'projector', workshop });
    await expect(make(facilitator, 'facilitator', workshop)).rejects.toThrow(ForbiddenError);
    await expect(make(facilitator, 'projector', createId())).rejects.toThrow(ForbiddenError);
    await expect(make(await opened(token), 'projector', workshop)).rejects.toThrow(ForbiddenError);
  });

  it('that a facilitator put on the shared screen end with the facilitator’s own, and nothing else does', async () => {
    const workshop = createId();
    const facilitator = await through({ role: 'facilitator', workshop });
    const owner = (
      await database().link.findFirstOrThrow({ where: { assessmentId: facilitator.assessmentId, role: 'edit' } })
    ).id;
    const keeper: Access = { assessmentId: facilitator.assessmentId, holderId: owner, role: 'edit' };
    const [byFacilitator, byKeeper] = [
      await make(facilitator, 'projector', workshop),
      await make(keeper, 'projector', workshop),
    ];
    const colleague = await opened((await createLink(keeper, { role: 'edit' })).token);
    const byColleague = [await make(colleague, 'projector', workshop), await createLink(colleague, { role: 'view' })];
    await withdrawLink(keeper, facilitator.holderId);
    await withdrawLink(keeper, colleague.holderId);
    expect(await findLinkByToken(byFacilitator.token)).toBeUndefined();
    for (const { token } of [byKeeper, ...byColleague]) expect(await findLinkByToken(token)).toBeDefined();
    // Nor does somebody whose link was just withdrawn make another that outlives it.
    await expect(make(facilitator, 'projector', workshop)).rejects.toThrow(ForbiddenError);
  });

  it('that a facilitator put on the shared screen last no longer than the facilitator’s own', async () => {
    const facilitator = await through({ role: 'facilitator', workshop: createId() });
    const expiresAt = new Date(Date.now() + dayMilliseconds);
    await database().link.update({ where: { id: facilitator.holderId }, data: { expiresAt } });
    for (const [asked, given] of [
      [undefined, expiresAt],
      [new Date(expiresAt.getTime() + 1), expiresAt],
      [new Date(expiresAt.getTime() - 1), new Date(expiresAt.getTime() - 1)],
    ] as const) {
      const { linkId } = await createLink(facilitator, {
        role: 'projector',
        workshop: facilitator.workshop ?? '',
        ...(asked && { expiresAt: asked }),
      });
      expect((await database().link.findUniqueOrThrow({ where: { id: linkId } })).expiresAt).toEqual(given);
    }
  });

  it('open no workshop of another assessment', async () => {
    const { workshop } = await through({ role: 'facilitator', workshop: createId() });
    await expect(make(await startedAssessment(), 'facilitator', workshop ?? '')).rejects.toThrow(MissingWorkshopError);
  });

  it('end with their workshop', async () => {
    const { workshop, holderId: linkId } = await through({ role: 'projector', workshop: createId() });
    await database().workshop.delete({ where: { id: workshop ?? '' } });
    expect(await database().link.count({ where: { id: linkId } })).toBe(0);
  });
});

describe('the last day of a link', () => {
  afterEach(() => vi.useRealTimers());

  it('ends what was open already, is shown for a month, and then forgotten', async () => {
    const owner = await startedAssessment();
    const expiresAt = new Date(Date.now() + dayMilliseconds);
    const { linkId, token } = await createLink(owner, { role: 'report', label: 'Council', expiresAt });
    expect(await findLinkByToken(token)).toMatchObject({ role: 'report' });
    const listed = async () => (await listLinks(owner)).find(({ id }) => id === linkId);
    expect(await listed()).toMatchObject({ role: 'report', label: 'Council', expired: false, expiresAt });

    vi.useFakeTimers({ now: expiresAt, toFake: ['Date'] });
    expect(await findLinkByToken(token)).toBeUndefined();
    expect(await listed()).toMatchObject({ expired: true });
    vi.setSystemTime(expiresAt.getTime() + 29 * dayMilliseconds);
    expect(await listed()).toMatchObject({ expired: true });
    vi.setSystemTime(expiresAt.getTime() + 31 * dayMilliseconds);
    expect(await listed()).toBeUndefined();
  });

  it('does not bring back what was withdrawn', async () => {
    const owner = await startedAssessment();
    const { linkId } = await createLink(owner, {
      role: 'area',
      area: 'agenda',
      expiresAt: new Date(Date.now() + dayMilliseconds),
    });
    await withdrawLink(owner, linkId);
    expect((await listLinks(owner)).some(({ id }) => id === linkId)).toBe(false);
  });
});
