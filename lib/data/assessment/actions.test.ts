import { describe, expect, it } from 'vitest';
import { type ActionDraft, mostActions } from '@/lib/plan/action-form';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import {
  addAction,
  addRecommendation,
  findAction,
  listActions,
  moveAction,
  type NewRecommendation,
  removeAction,
  saveAction,
} from './actions';
import { deleteAssessment, requireAssessment } from './assessments';
import { closeDatabase, database } from '@/lib/data/database/database';
import { makeReport } from '@/lib/data/whole/make-report';
import { takeUpRecommendations } from '@/lib/data/whole/take-up-recommendations';

useTestDatabase();

const idea: ActionDraft = { title: 'Ask the port', status: 'proposed' };
const whole: ActionDraft = {
  title: 'Write it down',
  area: 'strategy',
  owner: 'Ada',
  dueOn: '2027-03-31',
  effortDays: 2.5,
  cost: '5,000 from reserves',
  status: 'under-way',
  outcome: 'A first draft\nand a second',
};
const titleOf = ({ id }: { readonly id: string }) => `Title of ${id}`;

type Access = Awaited<ReturnType<typeof startedAssessment>>;

async function titles(access: Access): Promise<readonly string[]> {
  return (await listActions(access)).map(({ action }) => action.title);
}

async function added(access: Access, draft: ActionDraft = idea): Promise<string> {
  const id = await addAction(access, draft);
  if (id === undefined) throw new Error('The plan is full');
  return id;
}

function recommendation(recommendation: string): NewRecommendation {
  return {
    recommendation,
    title: titleOf({ id: recommendation }),
    status: 'proposed',
    basis: { continuity: { state: 'none' } },
  };
}

describe('an idea of one’s own', () => {
  it('is there again after the database was closed and opened, with everything that was written', async () => {
    const access = await startedAssessment();
    const id = await added(access, whole);
    await closeDatabase();
    expect(await findAction(access, id)).toMatchObject({
      action: { ...whole, id, basis: {} },
      version: 1,
      savedBy: 'Ada',
    });
    expect((await listActions(access))[0]?.action).not.toHaveProperty('recommendation');
  });

  it('is one idea where it is sent twice', async () => {
    const access = await startedAssessment();
    expect(await added(access)).toBe(await added(access));
    expect(await titles(access)).toEqual([idea.title]);
  });

  it('is part of the report, and counts as a change', async () => {
    const access = await startedAssessment();
    const before = await requireAssessment(access);
    const id = await added(access, whole);
    expect((await requireAssessment(access)).revision).toBe(before.revision + 1);
    expect((await makeReport(access, {})).plan).toEqual([{ ...whole, id, basis: {}, changedSince: [] }]);
  });

  it('goes with its assessment', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    await deleteAssessment(access);
    expect(await database().action.findUnique({ where: { id } })).toBeNull();
  });

  it('cannot be kept where it is not what an action can be', async () => {
    const access = await startedAssessment();
    await expect(addAction(access, { ...idea, effortDays: 0.25 })).rejects.toThrow(/effortDays/);
    await expect(addAction(access, { ...idea, dueOn: '2026-02-30' })).rejects.toThrow(/dueOn/);
    expect(await listActions(access)).toEqual([]);
  });
});

describe('a plan', () => {
  it(`holds ${mostActions} actions and no more`, async () => {
    const access = await startedAssessment();
    const many = Array.from({ length: mostActions }, (_, index) => recommendation(`recommendation-${index}`));
    expect(await addRecommendation(access, many.slice(1))).toEqual({ added: mostActions - 1 });
    expect(await addRecommendation(access, [recommendation('one-more'), recommendation('and-another')])).toBe('full');
    expect(await addAction(access, idea)).toBeDefined();
    expect(await addAction(access, { ...idea, title: 'Another' })).toBeUndefined();
    expect(await addRecommendation(access, many.slice(1))).toEqual({ added: 0 });
    expect(await listActions(access)).toHaveLength(mostActions);
  }, 30_000);

  it('loses nothing where many add to it at once', async () => {
    const access = await startedAssessment();
    await Promise.all(Array.from({ length: 12 }, (_, index) => addAction(access, { ...idea, title: `Idea ${index}` })));
    expect(new Set(await titles(access))).toHaveLength(12);
    const positions = await database().action.findMany({
      where: { assessmentId: access.assessmentId },
      select: { position: true },
    });
    expect(new Set(positions.map(({ position }) => position))).toHaveLength(12);
  });

  it('takes up a recommendation once, however many ask at once', async () => {
    const access = await startedAssessment();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => addRecommendation(access, [recommendation('two-page-strategy')])),
    );
    expect(outcomes.filter((outcome) => outcome !== 'full' && outcome.added === 1)).toHaveLength(1);
    expect(await listActions(access)).toHaveLength(1);
  });
});

describe('saving', () => {
  it('changes the assessment, and a change that is refused or changes nothing leaves it as it was', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    await saveAction(access, { id, draft: { ...idea, title: 'Newer' }, version: 1 });
    const saved = await requireAssessment(access);
    expect(await saveAction(access, { id, draft: { ...idea, title: 'Stale' }, version: 1 })).toMatchObject({
      ok: false,
    });
    expect(await removeAction(access, { id, version: 1 })).toBe(false);
    await saveAction(access, { id, draft: { ...idea, title: 'Newer' }, version: 2 });
    await moveAction(access, { id, to: 'up' });
    await addRecommendation(access, []);
    expect(await requireAssessment(access)).toEqual(saved);
    expect(await removeAction(access, { id, version: 2 })).toBe(true);
    expect((await requireAssessment(access)).revision).toBe(saved.revision + 1);
  });

  it('counts the versions and keeps the place, the recommendations and its basis', async () => {
    const access = await startedAssessment();
    await addRecommendation(access, [recommendation('two-page-strategy'), recommendation('publish-strategy')]);
    const id = (await listActions(access))[0]?.action.id ?? '';
    expect(await saveAction(access, { id, draft: whole, version: 1 })).toEqual({ ok: true, version: 2 });
    const [first] = await listActions(access);
    expect(first).toMatchObject({
      version: 2,
      action: { ...whole, id, recommendation: 'two-page-strategy', basis: { continuity: { state: 'none' } } },
    });
  });

  it('by someone who has not seen the latest overwrites nothing, and shows it', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    await saveAction(access, { id, draft: whole, version: 1 });
    const stale = await saveAction(access, { id, draft: { ...idea, owner: 'Grace' }, version: 1 });
    expect(stale).toMatchObject({ ok: false, current: { version: 2, savedBy: 'Ada', action: whole } });
    expect((await findAction(access, id))?.action).toMatchObject(whole);
  });

  it('twice by a double click is no conflict and no new version', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    await saveAction(access, { id, draft: whole, version: 1 });
    expect(await saveAction(access, { id, draft: { ...whole }, version: 1 })).toEqual({ ok: true, version: 2 });
  });

  it('what was removed meanwhile brings nothing back', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    await removeAction(access, { id, version: 1 });
    expect(await saveAction(access, { id, draft: whole, version: 1 })).toEqual({ ok: false, current: undefined });
    expect(await listActions(access)).toEqual([]);
  });

  it('by many at once: exactly one wins, and every other sees what it wrote', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        saveAction(access, { id, draft: { ...idea, owner: `Owner ${index}` }, version: 1 }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = await findAction(access, id);
    const seen = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.current]));
    expect(seen).toEqual(seen.map(() => kept));
  });

  it('may say that it rests on other answers from now on', async () => {
    const access = await startedAssessment();
    await addRecommendation(access, [recommendation('two-page-strategy')]);
    const id = (await listActions(access))[0]?.action.id ?? '';
    const basis = { continuity: { state: 'answered', value: 3 } } as const;
    await saveAction(access, { id, draft: idea, version: 1, basis });
    expect((await findAction(access, id))?.action.basis).toEqual(basis);
  });
});

describe('the order', () => {
  it.each([
    ['b', 'up', ['b', 'a', 'c']],
    ['b', 'down', ['a', 'c', 'b']],
    ['a', 'up', ['a', 'b', 'c']],
    ['c', 'down', ['a', 'b', 'c']],
    ['c', 'up', ['a', 'c', 'b']],
    ['a', 'down', ['b', 'a', 'c']],
  ] as const)('%s moves %s', async (title, to, expected) => {
    const access = await startedAssessment();
    const ids: Record<string, string> = {};
    for (const name of ['a', 'b', 'c']) ids[name] = await added(access, { ...idea, title: name });
    expect(await moveAction(access, { id: ids[title] ?? '', to })).toBe(true);
    expect(await titles(access)).toEqual(expected);
  });

  it('survives equal places', async () => {
    const access = await startedAssessment();
    for (const name of ['a', 'b', 'c']) await added(access, { ...idea, title: name });
    await database().action.updateMany({ where: { assessmentId: access.assessmentId }, data: { position: 5 } });
    const before = await listActions(access);
    await moveAction(access, { id: before[2]?.action.id ?? '', to: 'up' });
    expect(await titles(access)).toEqual([0, 2, 1].map((place) => before[place]?.action.title));
  });

  it('of what is not there does not change', async () => {
    const access = await startedAssessment();
    expect(await moveAction(access, { id: 'A'.repeat(22), to: 'up' })).toBe(false);
  });
});

describe('moving past an action that was seen there', () => {
  it.each(['up', 'down'] as const)(
    '%s: twice at once is once, and somebody quicker changes nothing about it',
    async (to) => {
      const access = await startedAssessment();
      const ids = [
        await added(access, { ...idea, title: 'A' }),
        await added(access, { ...idea, title: 'B' }),
        await added(access, { ...idea, title: 'C' }),
      ];
      const [id = '', past = ''] = to === 'up' ? [ids[2], ids[1]] : [ids[0], ids[1]];
      await Promise.all([moveAction(access, { id, to, past }), moveAction(access, { id, to, past })]);
      const order = (await listActions(access)).map(({ action }) => action.title).join('');
      expect(order).toBe(to === 'up' ? 'ACB' : 'BAC');
      await removeAction(access, { id: past, version: 1 });
      // What was seen there is gone: one place, as it says.
      await moveAction(access, { id, to: to === 'up' ? 'down' : 'up', past });
      expect((await listActions(access)).map(({ action }) => action.title).join('')).toBe('AC');
    },
  );
});

describe('removing', () => {
  it('takes one action and no other', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    await added(access, whole);
    expect(await removeAction(access, { id, version: 1 })).toBe(true);
    expect(await titles(access)).toEqual([whole.title]);
    expect(await removeAction(access, { id, version: 1 })).toBe(true);
  });

  it('spares what was written since', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    await saveAction(access, { id, draft: whole, version: 1 });
    expect(await removeAction(access, { id, version: 1 })).toBe(false);
    expect(await titles(access)).toEqual([whole.title]);
  });
});

describe('a link that only reads', () => {
  it('sees the plan and changes nothing', async () => {
    const access = await startedAssessment();
    const id = await added(access);
    const reader = { ...access, role: 'view' } as const;
    expect(await listActions(reader)).toHaveLength(1);
    for (const attempt of [
      () => addAction(reader, whole),
      () => addRecommendation(reader, [recommendation('two-page-strategy')]),
      () => saveAction(reader, { id, draft: whole, version: 1 }),
      () => moveAction(reader, { id, to: 'up' }),
      () => removeAction(reader, { id, version: 1 }),
      () => takeUpRecommendations(reader, { recommendations: ['two-page-strategy'] }, titleOf),
    ]) {
      await expect(attempt()).rejects.toThrow(/does not allow: plan/);
    }
  });

  it('of another assessment sees and moves nothing', async () => {
    const [mine, theirs] = [await startedAssessment(), await startedAssessment()];
    const id = await added(mine);
    expect(await findAction(theirs, id)).toBeUndefined();
    expect(await listActions(theirs)).toEqual([]);
    expect(await saveAction(theirs, { id, draft: whole, version: 1 })).toEqual({ ok: false, current: undefined });
    await removeAction(theirs, { id, version: 1 });
    expect((await findAction(mine, id))?.action).toMatchObject(idea);
  });
});
