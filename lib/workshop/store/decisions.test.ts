import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/workshop/model/workshop';
import { mostActions } from '@/lib/plan/action-form';
import { useTestDatabase } from '@/prisma/test-database';
import { addAction, listActions } from '@/lib/data/assessment/actions';
import { listAnswers, saveAnswer } from '@/lib/data/assessment/answers';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { database } from '@/lib/data/database/database';
import { decide, type DecideOutcome, findDecidable, listDecisions } from './decisions';
import { makeReport } from '@/lib/data/whole/make-report';
import { openedWorkshop, plannedWorkshop, type TestWorkshop } from './workshop.fixture';
import { readWorkshopState } from './workshop-state';
import { openSecondRound, revealAll } from './rounds';
import { closeWorkshop, deleteWorkshop } from './workshops';

useTestDatabase();

const question = 'continuity';
const agreed: Decision = {
  question,
  answer: { state: 'answered', value: 2 },
  reason: 'Two people know how.',
  minorityView: 'The port knows.',
  evidenceToFind: 'The handover notes',
  findBy: 'Ports',
};
const unseen = { answer: 0, decision: 0 };

async function revealedWorkshop(): Promise<TestWorkshop> {
  const workshop = await openedWorkshop();
  await revealAll(workshop.access, workshop.id);
  return workshop;
}

async function decideHavingSeen(
  { access, id }: Pick<TestWorkshop, 'access' | 'id'>,
  decision: Decision,
): Promise<DecideOutcome> {
  return decide(access, id, { ...decision, seen: (await findDecidable(access, id, decision.question)).seen });
}

const answerIn = async ({ access }: TestWorkshop) => (await listAnswers(access))[question];

describe('a decision', () => {
  it('is the answer of the assessment, by the name of the workshop, and an action of its plan', async () => {
    const workshop = await revealedWorkshop();
    const { revision } = await requireAssessment(workshop.access);
    expect(await decide(workshop.access, workshop.id, { ...agreed, seen: unseen })).toEqual({ ok: true });
    expect(await answerIn(workshop)).toMatchObject({
      answer: { state: 'answered', value: 2 },
      version: 1,
      savedBy: 'Capacity day',
    });
    expect(await listActions(workshop.access)).toMatchObject([
      {
        action: { title: 'The handover notes', owner: 'Ports', area: 'strategy', status: 'planned' },
        savedBy: 'Capacity day',
      },
    ]);
    expect(await listDecisions(workshop.access, workshop.id)).toMatchObject([
      { decision: agreed, version: 1, decidedBy: 'Ada' },
    ]);
    // A workshop is nobody who answers.
    expect((await makeReport(workshop.access, {})).head.answeredBy).toBe('Ada');
    expect(
      (await readWorkshopState(workshop.id))?.questions.find((one) => one.question === question)?.decision,
    ).toEqual(agreed);
    expect((await requireAssessment(workshop.access)).revision).toBeGreaterThan(revision);
  });

  it('takes nothing away of what stands beside the answer, and tells what the answer was', async () => {
    const workshop = await revealedWorkshop();
    const officer = { evidence: [{ title: 'Handbook' }], note: 'A paper that the cabinet approved.' };
    await saveAnswer(workshop.access, {
      question,
      answer: { state: 'answered', value: 1, confidence: 'medium', ...officer },
      version: 0,
    });
    await decideHavingSeen(workshop, agreed);
    expect((await answerIn(workshop))?.answer).toEqual({ state: 'answered', value: 2, ...officer });
    const replaced = { state: 'answered', value: 1, confidence: 'medium' };
    expect(await listDecisions(workshop.access, workshop.id)).toMatchObject([{ decision: { ...agreed, replaced } }]);
    const report = await makeReport(workshop.access, {});
    expect(report.answers.find((one) => one.question === question)?.decidedIn).toMatchObject({
      reason: 'Two people know how.',
      replaced,
    });
  });

  it('tells again what the answer was, where somebody changed it after the workshop', async () => {
    const workshop = await revealedWorkshop();
    await decideHavingSeen(workshop, agreed);
    await saveAnswer(workshop.access, { question, answer: { state: 'answered', value: 4 }, version: 1 });
    await decideHavingSeen(workshop, agreed);
    expect((await answerIn(workshop))?.answer).toEqual({ state: 'answered', value: 2 });
    expect(await listDecisions(workshop.access, workshop.id)).toMatchObject([
      { decision: { replaced: { value: 4 } }, version: 2 },
    ]);
    expect(await listActions(workshop.access)).toHaveLength(1);
  });

  it('twice at the same moment is one', async () => {
    const workshop = await revealedWorkshop();
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => decide(workshop.access, workshop.id, { ...agreed, seen: unseen })),
    );
    expect(outcomes).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await answerIn(workshop)).toMatchObject({ version: 1 });
    expect(await listActions(workshop.access)).toHaveLength(1);
    expect(await listDecisions(workshop.access, workshop.id)).toMatchObject([{ version: 1 }]);
  });

  it('overwrites no answer that was saved meanwhile, and leaves nothing of itself', async () => {
    const workshop = await revealedWorkshop();
    await saveAnswer(workshop.access, { question, answer: { state: 'answered', value: 4 }, version: 0 });
    const { event } = (await readWorkshopState(workshop.id)) ?? {};
    const outcome = await decide(workshop.access, workshop.id, { ...agreed, seen: unseen });
    expect(outcome).toMatchObject({
      ok: false,
      why: 'changed',
      current: { seen: { answer: 1, decision: 0 }, answer: { answer: { value: 4 }, savedBy: 'Ada' } },
    });
    expect(await answerIn(workshop)).toMatchObject({ answer: { value: 4 }, version: 1 });
    expect(await listActions(workshop.access)).toEqual([]);
    expect(await listDecisions(workshop.access, workshop.id)).toEqual([]);
    expect((await readWorkshopState(workshop.id))?.event).toBe(event);
    expect(await decide(workshop.access, workshop.id, { ...agreed, seen: { answer: 1, decision: 0 } })).toEqual({
      ok: true,
    });
    expect(await answerIn(workshop)).toMatchObject({ answer: { value: 2 }, version: 2 });
  });

  it('overwrites no other decision, also where both agree on the answer', async () => {
    const workshop = await revealedWorkshop();
    await decideHavingSeen(workshop, agreed);
    const { seen } = await findDecidable(workshop.access, workshop.id, question);
    expect(seen).toEqual({ answer: 1, decision: 1 });
    expect(await decide(workshop.access, workshop.id, { ...agreed, minorityView: 'The museum too.', seen })).toEqual({
      ok: true,
    });
    expect(await decide(workshop.access, workshop.id, { ...agreed, minorityView: 'Nobody.', seen })).toMatchObject({
      ok: false,
      why: 'changed',
      current: { decision: { decision: { minorityView: 'The museum too.' } } },
    });
  });

  it('changed later puts into the plan what is to be found anew, and nothing twice', async () => {
    const workshop = await revealedWorkshop();
    await decideHavingSeen(workshop, agreed);
    await decideHavingSeen(workshop, { ...agreed, minorityView: 'Nobody.' });
    expect(await listActions(workshop.access)).toHaveLength(1);
    await decideHavingSeen(workshop, { ...agreed, evidenceToFind: 'The staff list' });
    expect((await listActions(workshop.access)).map(({ action }) => action.title)).toEqual([
      'The handover notes',
      'The staff list',
    ]);
  });

  it('is not kept where the plan is full', async () => {
    const workshop = await revealedWorkshop();
    for (let one = 0; one < mostActions; one += 1)
      await addAction(workshop.access, { title: `Idea ${one}`, status: 'planned' });
    expect(await decideHavingSeen(workshop, agreed)).toEqual({ ok: false, why: 'plan-full' });
    expect([await answerIn(workshop), await listDecisions(workshop.access, workshop.id)]).toEqual([undefined, []]);
    expect(await decideHavingSeen(workshop, { question, answer: agreed.answer })).toEqual({ ok: true });
  });

  it('waits for the votes that are under way', async () => {
    const workshop = await openedWorkshop();
    expect(await decideHavingSeen(workshop, agreed)).toEqual({ ok: false, why: 'voting' });
    await revealAll(workshop.access, workshop.id);
    await openSecondRound(workshop.access, workshop.id, { question: question });
    expect(await decideHavingSeen(workshop, agreed)).toEqual({ ok: false, why: 'voting' });
    await closeWorkshop(workshop.access, workshop.id);
    expect(await decideHavingSeen(workshop, agreed)).toEqual({ ok: true });
  });

  it('is of this workshop: opened, and with this question', async () => {
    const planned = await plannedWorkshop();
    expect(await decideHavingSeen(planned, agreed)).toEqual({ ok: false, why: 'not-open' });
    const workshop = await revealedWorkshop();
    expect(await decideHavingSeen(workshop, { ...agreed, question: 'barriers', answer: { state: 'unsure' } })).toEqual({
      ok: false,
      why: 'not-open',
    });
    await expect(decideHavingSeen(workshop, { ...agreed, answer: { state: 'answered', value: 7 } })).rejects.toThrow(
      /answer.value not-a-level/,
    );
  });

  it('stays in the assessment when the workshop is deleted', async () => {
    const workshop = await revealedWorkshop();
    await decideHavingSeen(workshop, agreed);
    await deleteWorkshop(workshop.access, workshop.id);
    expect(await answerIn(workshop)).toMatchObject({ answer: { value: 2 } });
    expect(await database().decision.count({ where: { workshopId: workshop.id } })).toBe(0);
  });
});
