import { describe, expect, it } from 'vitest';
import { requireInstrument } from '@/lib/instrument/registry';
import type { ActionDraft } from '@/lib/plan/action-form';
import { buildReport } from '@/lib/report/build-report';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';
import { addAction, listActions, moveAction, saveAction } from '@/lib/data/assessment/actions';
import { saveAnswer } from '@/lib/data/assessment/answers';
import { parseAssessmentDocument } from '@/lib/data/document/assessment-document';
import { createAssessment } from './create-assessment';
import { findLinkByToken } from '@/lib/data/access/links';
import { makeReport } from './make-report';
import { takeUpRecommendations } from './take-up-recommendations';
import { writeWholeAssessment } from './whole-assessment';

useTestDatabase();

const whole: ActionDraft = {
  title: 'Write it down',
  area: 'strategy',
  owner: 'Ada',
  dueOn: '2027-03-31',
  status: 'under-way',
};
const titleOf = ({ id }: { readonly id: string }) => `Title of ${id}`;

type Access = Awaited<ReturnType<typeof startedAssessment>>;

async function titles(access: Access): Promise<readonly string[]> {
  return (await listActions(access)).map(({ action }) => action.title);
}

describe('taking up recommendations', () => {
  async function answered(): Promise<Access> {
    const access = await startedAssessment();
    await saveAnswer(access, { question: 'strategy-exists', answer: { state: 'answered', value: 'no' }, version: 0 });
    return access;
  }

  it('brings what must come first, before it, with title and effort of the catalogue', async () => {
    const access = await answered();
    const tried = (await makeReport(access, { attempt: { recommendations: ['publish-strategy'] } })).whatIf;
    expect(await takeUpRecommendations(access, { recommendations: ['publish-strategy'] }, titleOf)).toEqual({
      added: 2,
      already: 0,
      leftOut: 0,
    });
    const plan = (await listActions(access)).map(({ action }) => action);
    expect(plan.map(({ recommendation }) => recommendation)).toEqual(['two-page-strategy', 'publish-strategy']);
    expect(plan.map(({ title, effortDays }) => ({ title, effortDays }))).toEqual(
      tried?.actions.map(({ id, effortDays }) => ({ title: titleOf({ id }), effortDays })),
    );
    expect(plan.map(({ basis }) => Object.keys(basis).length > 0)).toEqual([true, true]);
  });

  it('stays within the days', async () => {
    const access = await answered();
    const { recommendations, days } = { recommendations: ['publish-strategy', 'two-page-strategy'], days: 12 };
    const tried = (await makeReport(access, { attempt: { recommendations, days } })).whatIf;
    expect(tried?.leftOut.length).toBeGreaterThan(0);
    expect(tried?.actions.length).toBeGreaterThan(0);
    expect(await takeUpRecommendations(access, { recommendations, days }, titleOf)).toEqual({
      added: tried?.actions.length,
      already: 0,
      leftOut: tried?.leftOut.length,
    });
    expect((await listActions(access)).map(({ action }) => action.recommendation)).toEqual(
      tried?.actions.map(({ id }) => id),
    );
  });

  it('leaves alone what is in the plan already', async () => {
    const access = await answered();
    await takeUpRecommendations(access, { recommendations: ['two-page-strategy'] }, titleOf);
    const [first] = await listActions(access);
    await saveAction(access, { id: first?.action.id ?? '', draft: whole, version: 1 });
    expect(await takeUpRecommendations(access, { recommendations: ['publish-strategy'] }, titleOf)).toEqual({
      added: 1,
      already: 1,
      leftOut: 0,
    });
    expect(await titles(access)).toEqual([whole.title, titleOf({ id: 'publish-strategy' })]);
  });

  it('takes nothing that the answers do not call for', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question: 'strategy-exists', answer: { state: 'answered', value: 'yes' }, version: 0 });
    expect(await takeUpRecommendations(access, { recommendations: ['two-page-strategy'] }, titleOf)).toEqual({
      added: 0,
      already: 0,
      leftOut: 0,
    });
  });

  it('tells afterwards what has changed', async () => {
    const access = await answered();
    await takeUpRecommendations(access, { recommendations: ['two-page-strategy'] }, titleOf);
    expect((await makeReport(access, {})).plan[0]?.changedSince).toEqual([]);
    await saveAnswer(access, {
      question: 'strategy-exists',
      answer: { state: 'answered', value: 'yes', note: 'At last' },
      version: 1,
    });
    expect((await makeReport(access, {})).plan[0]?.changedSince).toEqual([
      {
        question: 'strategy-exists',
        before: { state: 'answered', value: 'no' },
        now: { state: 'answered', value: 'yes' },
      },
    ]);
  });

  it('can take up everything that a report advises, with its answers of every shape', async () => {
    const access = await startedAssessment();
    const instrument = requireInstrument(1);
    const report = buildReport({
      city: 'Exampleton',
      country: 'NL',
      form: 'full',
      instrument,
      answers: {},
      targets: {},
      asOf: '2026-11-22',
    });
    const recommendations = report.areas.flatMap(({ recommendations: known, recommendationsIfMissing }) =>
      [...known, ...recommendationsIfMissing].map(({ id }) => id),
    );
    expect(await takeUpRecommendations(access, { recommendations }, titleOf)).toEqual({
      added: recommendations.length,
      already: 0,
      leftOut: 0,
    });
    expect((await makeReport(access, {})).plan.flatMap(({ changedSince }) => changedSince)).toEqual([]);
  });
});

describe('the file of the whole assessment', () => {
  it('carries the plan into another installation, in its order', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question: 'strategy-exists', answer: { state: 'answered', value: 'no' }, version: 0 });
    await takeUpRecommendations(access, { recommendations: ['publish-strategy'] }, titleOf);
    await moveAction(access, { id: (await addAction(access, whole)) ?? '', to: 'up' });
    const parsed = await parseAssessmentDocument(await writeWholeAssessment(access));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const there = await findLinkByToken((await createAssessment(parsed.value)).editToken);
    if (there === undefined) throw new Error('A new link opens nothing');
    const withoutIds = async (one: Access) =>
      (await makeReport(one, {})).plan.map(({ id, ...action }) => [id.length, action]);
    expect(await withoutIds(there)).toEqual(await withoutIds(access));
    expect(await titles(there)).toEqual([
      titleOf({ id: 'two-page-strategy' }),
      whole.title,
      titleOf({ id: 'publish-strategy' }),
    ]);
  });
});
