import { describe, expect, it } from 'vitest';
import type { Access } from '@/lib/access/permissions';
import { createId } from '@/lib/access/tokens/tokens';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { readPicture } from '@/lib/export/model/read-logo';
import type { Answers } from '@/lib/instrument/answers/answer';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { cleanText } from '@/lib/instrument/values/clean-text';
import { noteLimit } from '@/lib/instrument/parse/parse-answer';
import { requireInstrument } from '@/lib/instrument/registry';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import { dayIn } from '@/lib/instrument/values/zoned-day';
import { actionLimits } from '@/lib/plan/action-limits';
import { basisOf } from '@/lib/report/parts/plan-reports';
import { recordSetup, sampleDecisions, sampleRounds } from '@/lib/workshop/model/record/record.fixture';
import { useTestDatabase } from '@/prisma/test-database';
import { addAction, addRecommendation, listActions } from '@/lib/data/assessment/actions';
import { saveAnswers, listAnswers } from '@/lib/data/assessment/answers';
import { parseAssessmentDocument } from '@/lib/data/document/assessment-document';
import { deleteAssessment } from '@/lib/data/assessment/assessments';
import { createAssessment } from './create-assessment';
import { database } from '@/lib/data/database/database';
import { createLink, findLinkByToken } from '@/lib/data/access/links';
import { makeReport } from './make-report';
import { findOffice, saveLogo, saveOffice } from '@/lib/data/assessment/office';
import { takeSnapshot } from '@/lib/data/assessment/snapshots';
import { writeWholeAssessment } from './whole-assessment';

useTestDatabase();

// Every action of the plan is saved by itself.
const slow = 60_000;

const held = new Date('2025-11-20T09:00:00.000Z');

/** One grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

async function opened(token: string): Promise<Access> {
  const access = await findLinkByToken(token);
  if (access === undefined) throw new Error('The link opens nothing');
  return access;
}

/** Answered by two people in another year, with a plan, an office and a snapshot. */
async function wholeAssessment(assessment: AssessmentInput): Promise<Access> {
  const { editToken } = await createAssessment({ ...assessment, startedBy: 'Ada' });
  const access = await opened(editToken);
  const texts = hostileTexts.map((text) => cleanText(text).slice(0, noteLimit));
  const noted = Object.entries(await listAnswers(access)).map(([question, { answer, version }], index) => ({
    question,
    answer: { ...answer, note: texts[index % texts.length] ?? '' },
    version,
  }));
  await saveAnswers({ ...access, label: '=Bob "the" <b>' }, noted.slice(0, 20));
  const report = await makeReport(access, {});
  const recommendations = report.areas.flatMap((area) => area.recommendations).slice(0, 3);
  const given = { instrument: requireInstrument(assessment.instrumentVersion), answers: report.answers };
  await addRecommendation(
    access,
    recommendations.map((one) => ({
      recommendation: one.id,
      title: `Do ${one.id}`,
      status: 'planned',
      basis: basisOf(one, given),
    })),
  );
  for (const text of texts)
    await addAction(access, {
      title: `x${text.replace(/\s+/g, ' ').slice(0, 100)}`.trim(),
      status: 'done',
      outcome: `y${text.slice(0, actionLimits.outcome - 1)}`,
      dueOn: '2027-02-28',
      effortDays: 2.5,
      owner: 'Ana',
    });
  await saveOffice(access, () => ({ name: 'Office & Co', accent: '#14506e', timeZone: 'Pacific/Kiritimati' }));
  const picture = readPicture(pixel);
  if (!picture.ok) throw new Error(picture.code);
  await saveLogo(access, picture.picture, () => {});
  await runWorkshop(access);
  await takeSnapshot(access, { takenAt: new Date('2025-01-02T03:04:05.678Z'), answeredBy: 'Us' });
  await database().assessment.update({
    where: { id: access.assessmentId },
    data: { updatedAt: new Date('2025-12-31T23:59:59.999Z') },
    select: { id: true },
  });
  await database().answer.updateMany({
    where: { assessmentId: access.assessmentId },
    data: { savedAt: new Date('2025-06-07T08:09:10.011Z') },
  });
  return access;
}

/** A workshop of ten that was divided, decided and closed. */
async function runWorkshop(access: Access): Promise<void> {
  const { id } = await database().workshop.create({
    data: {
      id: createId(),
      assessmentId: access.assessmentId,
      state: 'closed',
      pace: 'own',
      content: JSON.stringify(recordSetup),
      createdAt: held,
      openedAt: held,
      closedAt: held,
      votesDeletedAt: held,
    },
    select: { id: true },
  });
  await database().round.createMany({
    data: sampleRounds.map(({ question, number, tally }) => ({
      workshopId: id,
      question,
      number,
      state: 'revealed',
      openedAt: held,
      tally: JSON.stringify(tally),
    })),
  });
  await database().decision.createMany({
    data: sampleDecisions.map(({ question, ...content }) => ({
      workshopId: id,
      question,
      version: 3,
      content: JSON.stringify(content),
      decidedAt: held,
    })),
  });
}

async function loaded(file: string): Promise<Access> {
  const parsed = await parseAssessmentDocument(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return opened((await createAssessment(parsed.value)).editToken);
}

describe.each(personas.map(({ id, assessment }) => [id, assessment] as const))('the file of %s', (_id, assessment) => {
  it(
    'makes the same report elsewhere, byte for byte, with plan and office',
    async () => {
      const access = await wholeAssessment(assessment);
      const [report, office, answers, actions] = await Promise.all([
        makeReport(access, {}),
        findOffice(access),
        listAnswers(access),
        listActions(access),
      ]);
      expect(report.head.asOf).toBe('2026-01-01');
      expect(report.head.answeredBy).toContain('Bob');
      expect(report.workshops).toHaveLength(1);
      expect(report.plan.length).toBeGreaterThan(hostileTexts.length / 2);
      const file = await writeWholeAssessment(access);
      // What two voted without names stays in the workshop; that they voted does not.
      expect(JSON.parse(file)).toMatchObject({
        workshops: [{ rounds: expect.arrayContaining([{ question: 'portfolio-review', number: 1 }]) as unknown }],
      });
      await deleteAssessment(access);
      const copy = await loaded(file);
      expect(JSON.stringify(await makeReport(copy, {}))).toBe(JSON.stringify(report));
      expect(await findOffice(copy)).toEqual(office);
      expect(office.logo?.width).toBe(1);
      const marks = (stored: Awaited<ReturnType<typeof listAnswers>>) =>
        Object.entries(stored).map(([question, { savedAt, savedBy }]) => [question, savedAt, savedBy]);
      expect(marks(await listAnswers(copy))).toEqual(marks(answers));
      expect(await listActions(copy)).toEqual(actions);
      const again = JSON.parse(await writeWholeAssessment(copy)) as object;
      expect({ ...again, exportedAt: '' }).toEqual({ ...(JSON.parse(file) as object), exportedAt: '' });
    },
    slow,
  );
});

describe('the file of an assessment', () => {
  it(
    'carries no link, nor anything that could open one',
    async () => {
      const access = await wholeAssessment(requirePersona('evidenced-capital').assessment);
      const { token } = await createLink(access, { role: 'view', label: 'A secret reader' });
      const file = await writeWholeAssessment(access);
      for (const secret of [token, 'A secret reader', access.holderId, access.assessmentId, 'tokenHash'])
        expect(file).not.toContain(secret);
    },
    slow,
  );

  it(
    'may be loaded beside what it was written from',
    async () => {
      const access = await wholeAssessment(requirePersona('secondary-quick').assessment);
      const copy = await loaded(await writeWholeAssessment(access));
      const [report, other] = await Promise.all([makeReport(access, {}), makeReport(copy, {})]);
      expect(other.plan.map((action) => ({ ...action, id: '' }))).toEqual(
        report.plan.map((action) => ({ ...action, id: '' })),
      );
      expect(other.plan.some(({ id }) => report.plan.some((action) => action.id === id))).toBe(false);
    },
    slow,
  );

  it('never lets an answer be younger than today', async () => {
    const answers: Answers = { continuity: { state: 'unsure' } };
    const { editToken } = await createAssessment({
      city: 'A',
      country: 'NL',
      form: 'full',
      answers,
      updatedAt: new Date('2199-01-01'),
      saved: { continuity: { at: new Date('2199-01-01') } },
    });
    const access = await opened(editToken);
    expect((await listAnswers(access))['continuity']?.savedAt.getTime()).toBeLessThanOrEqual(Date.now());
    expect((await makeReport(access, {})).head.asOf <= dayIn('Europe/Amsterdam', new Date())).toBe(true);
  });
});
