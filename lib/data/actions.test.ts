import { describe, expect, it } from 'vitest';
import { requireInstrument } from '@/lib/instrument/registry';
import { type ActionDraft, mostActions } from '@/lib/report/action-form';
import { buildReport } from '@/lib/report/build-report';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import { addAction, addAdvice, findAction, listActions, moveAction, type NewAdvice, removeAction, saveAction } from './actions';
import { saveAnswer } from './answers';
import { parseAssessmentDocument } from './assessment-document';
import { createAssessment, deleteAssessment, requireAssessment } from './assessments';
import { closeDatabase, database } from './database';
import { findLinkByToken } from './links';
import { makeReport } from './make-report';
import { takeUpAdvice } from './take-up-advice';
import { writeWholeAssessment } from './whole-assessment';

useTestDatabase();

const idea: ActionDraft = { title: 'Ask the port', status: 'proposed' };
const whole: ActionDraft = {
  title: 'Write it down',
  heading: 'strategy',
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

function advice(recommendation: string): NewAdvice {
  return { recommendation, title: titleOf({ id: recommendation }), status: 'proposed', basis: { continuity: { state: 'none' } } };
}

describe('an idea of one’s own', () => {
  it('is there again after the database was closed and opened, with everything that was written', async () => {
    const access = await startedAssessment();
    const id = await added(access, whole);
    await closeDatabase();
    expect(await findAction(access, id)).toMatchObject({ action: { ...whole, id, basis: {} }, version: 1, savedBy: 'Ada' });
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
    const many = Array.from({ length: mostActions }, (_, index) => advice(`advice-${index}`));
    expect(await addAdvice(access, many.slice(1))).toEqual({ added: mostActions - 1 });
    expect(await addAdvice(access, [advice('one-more'), advice('and-another')])).toBe('full');
    expect(await addAction(access, idea)).toBeDefined();
    expect(await addAction(access, { ...idea, title: 'Another' })).toBeUndefined();
    expect(await addAdvice(access, many.slice(1))).toEqual({ added: 0 });
    expect(await listActions(access)).toHaveLength(mostActions);
  }, 30_000);

  it('loses nothing where many add to it at once', async () => {
    const access = await startedAssessment();
    await Promise.all(Array.from({ length: 12 }, (_, index) => addAction(access, { ...idea, title: `Idea ${index}` })));
    expect(new Set(await titles(access))).toHaveLength(12);
    const positions = await database().action.findMany({ where: { assessmentId: access.assessmentId }, select: { position: true } });
    expect(new Set(positions.map(({ position }) => position))).toHaveLength(12);
  });

  it('takes up a piece of advice once, however many ask at once', async () => {
    const access = await startedAssessment();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => addAdvice(access, [advice('two-page-strategy')])));
    expect(outcomes.filter((outcome) => outcome !== 'full' && outcome.added === 1)).toHaveLength(1);
    expect(await listActions(access)).toHaveLength(1);
  });
});

describe('saving', () => {
  it('counts the versions and keeps the place, the advice and its basis', async () => {
    const access = await startedAssessment();
    await addAdvice(access, [advice('two-page-strategy'), advice('publish-strategy')]);
    const id = (await listActions(access))[0]?.action.id ?? '';
    expect(await saveAction(access, { id, draft: whole, version: 1 })).toEqual({ ok: true, version: 2 });
    const [first] = await listActions(access);
    expect(first).toMatchObject({ version: 2, action: { ...whole, id, recommendation: 'two-page-strategy', basis: { continuity: { state: 'none' } } } });
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
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => saveAction(access, { id, draft: { ...idea, owner: `Owner ${index}` }, version: 1 })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = await findAction(access, id);
    const seen = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.current]));
    expect(seen).toEqual(seen.map(() => kept));
  });

  it('may say that it rests on other answers from now on', async () => {
    const access = await startedAssessment();
    await addAdvice(access, [advice('two-page-strategy')]);
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

describe('taking up advice', () => {
  async function answered(): Promise<Access> {
    const access = await startedAssessment();
    await saveAnswer(access, { question: 'strategy-exists', answer: { state: 'answered', value: 'no' }, version: 0 });
    return access;
  }

  it('brings what must come first, before it, with title and effort of the catalogue', async () => {
    const access = await answered();
    const tried = (await makeReport(access, { attempt: { recommendations: ['publish-strategy'] } })).whatIf;
    expect(await takeUpAdvice(access, { recommendations: ['publish-strategy'] }, titleOf)).toEqual({ added: 2, already: 0, leftOut: 0 });
    const plan = (await listActions(access)).map(({ action }) => action);
    expect(plan.map(({ recommendation }) => recommendation)).toEqual(['two-page-strategy', 'publish-strategy']);
    expect(plan.map(({ title, effortDays }) => ({ title, effortDays }))).toEqual(tried?.actions.map(({ id, effortDays }) => ({ title: titleOf({ id }), effortDays })));
    expect(plan.map(({ basis }) => Object.keys(basis).length > 0)).toEqual([true, true]);
  });

  it('stays within the days', async () => {
    const access = await answered();
    const { recommendations, days } = { recommendations: ['publish-strategy', 'two-page-strategy'], days: 12 };
    const tried = (await makeReport(access, { attempt: { recommendations, days } })).whatIf;
    expect(tried?.leftOut.length).toBeGreaterThan(0);
    expect(tried?.actions.length).toBeGreaterThan(0);
    expect(await takeUpAdvice(access, { recommendations, days }, titleOf)).toEqual({ added: tried?.actions.length, already: 0, leftOut: tried?.leftOut.length });
    expect((await listActions(access)).map(({ action }) => action.recommendation)).toEqual(tried?.actions.map(({ id }) => id));
  });

  it('leaves alone what is in the plan already', async () => {
    const access = await answered();
    await takeUpAdvice(access, { recommendations: ['two-page-strategy'] }, titleOf);
    const [first] = await listActions(access);
    await saveAction(access, { id: first?.action.id ?? '', draft: whole, version: 1 });
    expect(await takeUpAdvice(access, { recommendations: ['publish-strategy'] }, titleOf)).toEqual({ added: 1, already: 1, leftOut: 0 });
    expect(await titles(access)).toEqual([whole.title, titleOf({ id: 'publish-strategy' })]);
  });

  it('takes nothing that the answers do not call for', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question: 'strategy-exists', answer: { state: 'answered', value: 'yes' }, version: 0 });
    expect(await takeUpAdvice(access, { recommendations: ['two-page-strategy'] }, titleOf)).toEqual({ added: 0, already: 0, leftOut: 0 });
  });

  it('tells afterwards what has changed', async () => {
    const access = await answered();
    await takeUpAdvice(access, { recommendations: ['two-page-strategy'] }, titleOf);
    expect((await makeReport(access, {})).plan[0]?.changedSince).toEqual([]);
    await saveAnswer(access, { question: 'strategy-exists', answer: { state: 'answered', value: 'yes', note: 'At last' }, version: 1 });
    expect((await makeReport(access, {})).plan[0]?.changedSince).toEqual([
      { question: 'strategy-exists', before: { state: 'answered', value: 'no' }, now: { state: 'answered', value: 'yes' } },
    ]);
  });

  it('can take up everything that a report advises, with its answers of every shape', async () => {
    const access = await startedAssessment();
    const instrument = requireInstrument(1);
    const report = buildReport({ city: 'Exampleton', country: 'NL', form: 'full', instrument, answers: {}, targets: {}, asOf: '2026-11-22' });
    const recommendations = report.headings.flatMap(({ advice: known, adviceIfMissing }) => [...known, ...adviceIfMissing].map(({ id }) => id));
    expect(await takeUpAdvice(access, { recommendations }, titleOf)).toEqual({ added: recommendations.length, already: 0, leftOut: 0 });
    expect((await makeReport(access, {})).plan.flatMap(({ changedSince }) => changedSince)).toEqual([]);
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
      () => addAdvice(reader, [advice('two-page-strategy')]),
      () => saveAction(reader, { id, draft: whole, version: 1 }),
      () => moveAction(reader, { id, to: 'up' }),
      () => removeAction(reader, { id, version: 1 }),
      () => takeUpAdvice(reader, { recommendations: ['two-page-strategy'] }, titleOf),
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

describe('the file of the whole assessment', () => {
  it('carries the plan into another installation, in its order', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question: 'strategy-exists', answer: { state: 'answered', value: 'no' }, version: 0 });
    await takeUpAdvice(access, { recommendations: ['publish-strategy'] }, titleOf);
    await moveAction(access, { id: await added(access, whole), to: 'up' });
    const parsed = parseAssessmentDocument(await writeWholeAssessment(access));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const there = await findLinkByToken((await createAssessment(parsed.value)).editToken);
    if (there === undefined) throw new Error('A new link opens nothing');
    const withoutIds = async (one: Access) => (await makeReport(one, {})).plan.map(({ id, ...action }) => [id.length, action]);
    expect(await withoutIds(there)).toEqual(await withoutIds(access));
    expect(await titles(there)).toEqual([titleOf({ id: 'two-page-strategy' }), whole.title, titleOf({ id: 'publish-strategy' })]);
  });
});
