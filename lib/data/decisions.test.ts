import { describe, expect, it } from 'vitest';
import type { Decision } from '@/lib/workshop/workshop';
import { mostActions } from '@/lib/report/action-form';
import { useTestDatabase } from '@/prisma/test-database';
import { addAction, listActions } from './actions';
import { listAnswers, saveAnswer } from './answers';
import { requireAssessment } from './assessments';
import { database } from './database';
import { decide, type DecideOutcome, findDecidable, listDecisions } from './decisions';
import { makeReport } from './make-report';
import { openedRoom, plannedRoom, type TestRoom } from './room.fixture';
import { readRoom } from './room-state';
import { openSecondRound, revealAll } from './rounds';
import { closeWorkshop, deleteWorkshop } from './workshops';

useTestDatabase();

const question = 'continuity';
const agreed: Decision = { question, answer: { state: 'answered', value: 2 }, reason: 'Two people know how.', minorityView: 'The port knows.', evidenceToFind: 'The handover notes', findBy: 'Ports' };
const unseen = { answer: 0, decision: 0 };

async function revealedRoom(): Promise<TestRoom> {
  const room = await openedRoom();
  await revealAll(room.access, room.id);
  return room;
}

async function decideHavingSeen({ access, id }: Pick<TestRoom, 'access' | 'id'>, decision: Decision): Promise<DecideOutcome> {
  return decide(access, id, { ...decision, seen: (await findDecidable(access, id, decision.question)).seen });
}

const answerIn = async ({ access }: TestRoom) => (await listAnswers(access))[question];

describe('a decision', () => {
  it('is the answer of the assessment, by the name of the workshop, and an action of its plan', async () => {
    const room = await revealedRoom();
    const { revision } = await requireAssessment(room.access);
    expect(await decide(room.access, room.id, { ...agreed, seen: unseen })).toEqual({ ok: true });
    expect(await answerIn(room)).toMatchObject({ answer: { state: 'answered', value: 2 }, version: 1, savedBy: 'Capacity day' });
    expect(await listActions(room.access)).toMatchObject([{ action: { title: 'The handover notes', owner: 'Ports', heading: 'strategy', status: 'planned' }, savedBy: 'Capacity day' }]);
    expect(await listDecisions(room.access, room.id)).toMatchObject([{ decision: agreed, version: 1, decidedBy: 'Ada' }]);
    // A workshop is nobody who answers.
    expect((await makeReport(room.access, {})).head.answeredBy).toBe('Ada');
    expect((await readRoom(room.id))?.questions.find((one) => one.question === question)?.decision).toEqual(agreed);
    expect((await requireAssessment(room.access)).revision).toBeGreaterThan(revision);
  });

  it('takes nothing away of what stands beside the answer, and tells what the answer was', async () => {
    const room = await revealedRoom();
    const officer = { evidence: [{ title: 'Handbook' }], note: 'A paper that the cabinet approved.' };
    await saveAnswer(room.access, { question, answer: { state: 'answered', value: 1, confidence: 'medium', ...officer }, version: 0 });
    await decideHavingSeen(room, agreed);
    expect((await answerIn(room))?.answer).toEqual({ state: 'answered', value: 2, ...officer });
    const replaced = { state: 'answered', value: 1, confidence: 'medium' };
    expect(await listDecisions(room.access, room.id)).toMatchObject([{ decision: { ...agreed, replaced } }]);
    const report = await makeReport(room.access, {});
    expect(report.answers.find((one) => one.question === question)?.decidedIn).toMatchObject({ reason: 'Two people know how.', replaced });
  });

  it('tells again what the answer was, where somebody changed it after the room', async () => {
    const room = await revealedRoom();
    await decideHavingSeen(room, agreed);
    await saveAnswer(room.access, { question, answer: { state: 'answered', value: 4 }, version: 1 });
    await decideHavingSeen(room, agreed);
    expect((await answerIn(room))?.answer).toEqual({ state: 'answered', value: 2 });
    expect(await listDecisions(room.access, room.id)).toMatchObject([{ decision: { replaced: { value: 4 } }, version: 2 }]);
    expect(await listActions(room.access)).toHaveLength(1);
  });

  it('twice at the same moment is one', async () => {
    const room = await revealedRoom();
    const outcomes = await Promise.all([1, 2, 3].map(() => decide(room.access, room.id, { ...agreed, seen: unseen })));
    expect(outcomes).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await answerIn(room)).toMatchObject({ version: 1 });
    expect(await listActions(room.access)).toHaveLength(1);
    expect(await listDecisions(room.access, room.id)).toMatchObject([{ version: 1 }]);
  });

  it('overwrites no answer that was saved meanwhile, and leaves nothing of itself', async () => {
    const room = await revealedRoom();
    await saveAnswer(room.access, { question, answer: { state: 'answered', value: 4 }, version: 0 });
    const { event } = (await readRoom(room.id)) ?? {};
    const outcome = await decide(room.access, room.id, { ...agreed, seen: unseen });
    expect(outcome).toMatchObject({ ok: false, why: 'changed', current: { seen: { answer: 1, decision: 0 }, answer: { answer: { value: 4 }, savedBy: 'Ada' } } });
    expect(await answerIn(room)).toMatchObject({ answer: { value: 4 }, version: 1 });
    expect(await listActions(room.access)).toEqual([]);
    expect(await listDecisions(room.access, room.id)).toEqual([]);
    expect((await readRoom(room.id))?.event).toBe(event);
    expect(await decide(room.access, room.id, { ...agreed, seen: { answer: 1, decision: 0 } })).toEqual({ ok: true });
    expect(await answerIn(room)).toMatchObject({ answer: { value: 2 }, version: 2 });
  });

  it('overwrites no other decision, also where both agree on the answer', async () => {
    const room = await revealedRoom();
    await decideHavingSeen(room, agreed);
    const { seen } = await findDecidable(room.access, room.id, question);
    expect(seen).toEqual({ answer: 1, decision: 1 });
    expect(await decide(room.access, room.id, { ...agreed, minorityView: 'The museum too.', seen })).toEqual({ ok: true });
    expect(await decide(room.access, room.id, { ...agreed, minorityView: 'Nobody.', seen })).toMatchObject({ ok: false, why: 'changed', current: { decision: { decision: { minorityView: 'The museum too.' } } } });
  });

  it('changed later puts into the plan what is to be found anew, and nothing twice', async () => {
    const room = await revealedRoom();
    await decideHavingSeen(room, agreed);
    await decideHavingSeen(room, { ...agreed, minorityView: 'Nobody.' });
    expect(await listActions(room.access)).toHaveLength(1);
    await decideHavingSeen(room, { ...agreed, evidenceToFind: 'The staff list' });
    expect((await listActions(room.access)).map(({ action }) => action.title)).toEqual(['The handover notes', 'The staff list']);
  });

  it('is not kept where the plan is full', async () => {
    const room = await revealedRoom();
    for (let one = 0; one < mostActions; one += 1) await addAction(room.access, { title: `Idea ${one}`, status: 'planned' });
    expect(await decideHavingSeen(room, agreed)).toEqual({ ok: false, why: 'plan-full' });
    expect([await answerIn(room), await listDecisions(room.access, room.id)]).toEqual([undefined, []]);
    expect(await decideHavingSeen(room, { question, answer: agreed.answer })).toEqual({ ok: true });
  });

  it('waits for the votes that are under way', async () => {
    const room = await openedRoom();
    expect(await decideHavingSeen(room, agreed)).toEqual({ ok: false, why: 'voting' });
    await revealAll(room.access, room.id);
    await openSecondRound(room.access, room.id, { question: question });
    expect(await decideHavingSeen(room, agreed)).toEqual({ ok: false, why: 'voting' });
    await closeWorkshop(room.access, room.id);
    expect(await decideHavingSeen(room, agreed)).toEqual({ ok: true });
  });

  it('is of this room: opened, and with this question', async () => {
    const planned = await plannedRoom();
    expect(await decideHavingSeen(planned, agreed)).toEqual({ ok: false, why: 'not-open' });
    const room = await revealedRoom();
    expect(await decideHavingSeen(room, { ...agreed, question: 'barriers', answer: { state: 'unsure' } })).toEqual({ ok: false, why: 'not-open' });
    await expect(decideHavingSeen(room, { ...agreed, answer: { state: 'answered', value: 7 } })).rejects.toThrow(/answer.value not-a-level/);
  });

  it('stays in the assessment when the workshop is deleted', async () => {
    const room = await revealedRoom();
    await decideHavingSeen(room, agreed);
    await deleteWorkshop(room.access, room.id);
    expect(await answerIn(room)).toMatchObject({ answer: { value: 2 } });
    expect(await database().decision.count({ where: { workshopId: room.id } })).toBe(0);
  });
});
