import { describe, expect, it } from 'vitest';
import { saveAnswer, listAnswers } from './answers';
import { parseAssessmentDocument, writeAssessmentDocument } from '@/lib/data/document/assessment-document';
import {
  changeForm,
  deleteAssessment,
  renameAssessment,
  requireAssessment,
  requireAssessmentInput,
} from './assessments';
import { createAssessment } from '@/lib/data/whole/create-assessment';
import { database } from '@/lib/data/database/database';
import { dropUnsavedInput, findUnsavedInput, keepInput } from './unsaved-inputs';
import { createLink, findLinkByToken, listLinks, withdrawLink } from '@/lib/data/access/links';
import { findSnapshot, listSnapshots, listWholeSnapshots, requireSnapshot, takeSnapshot } from './snapshots';
import { listTargets, setTargets } from './targets';
import { sectionFormBytes } from '@/lib/instrument/form/section-form-bytes';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';

useTestDatabase();

describe('an assessment', () => {
  it('starts with its country answered and a link that opens it', async () => {
    const access = await startedAssessment('Ada');
    expect(access).toMatchObject({ role: 'edit', label: 'Ada' });
    expect(await requireAssessmentInput(access)).toEqual({
      city: 'Exampleton',
      country: 'NL',
      form: 'full',
      instrumentVersion: 1,
      answers: { 'profile-country': { state: 'answered', value: 'NL' } },
      targets: {},
    });
  });

  it('goes to the other form and back without losing an answer, and counts its revisions', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question: 'strategy-renewal', answer: { state: 'unsure' }, version: 0 });
    const before = await requireAssessment(access);
    await changeForm(access, 'quick');
    await changeForm(access, 'full');
    await renameAssessment(access, 'Newtown');
    expect(await requireAssessment(access)).toMatchObject({
      form: 'full',
      city: 'Newtown',
      revision: before.revision + 3,
    });
    expect(Object.keys(await listAnswers(access))).toContain('strategy-renewal');
  });

  it('is gone to the last row when it is deleted', async () => {
    const access = await startedAssessment();
    await setTargets(access, () => ({ strategy: 'established' }));
    await takeSnapshot(access, { takenAt: new Date() });
    await keepInput(access, { section: 'networks', content: 'typed' });
    await deleteAssessment(access);
    const { assessmentId } = access;
    const where = { assessmentId };
    const counts = await Promise.all([
      database().assessment.count({ where: { id: assessmentId } }),
      database().answer.count({ where }),
      database().target.count({ where }),
      database().link.count({ where }),
      database().snapshot.count({ where }),
      database().unsavedInput.count({ where }),
    ]);
    expect(counts).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('targets', () => {
  it('are replaced as a whole', async () => {
    const access = await startedAssessment();
    await setTargets(access, () => ({ strategy: 'established', impact: 'emerging' }));
    await setTargets(access, () => ({ impact: 'institutionalised' }));
    expect(await listTargets(access)).toEqual({ impact: 'institutionalised' });
  });
});

describe('links', () => {
  it('open what they allow until they are withdrawn', async () => {
    const access = await startedAssessment();
    const { linkId, token } = await createLink(access, { role: 'view', label: 'The mayor' });
    expect(await findLinkByToken(token)).toEqual({
      assessmentId: access.assessmentId,
      holderId: linkId,
      role: 'view',
      label: 'The mayor',
    });
    expect(await listLinks(access)).toHaveLength(2);
    expect(await withdrawLink(access, linkId)).toBe(true);
    expect(await withdrawLink(access, linkId)).toBe(false);
    expect(await findLinkByToken(token)).toBeUndefined();
    expect(await listLinks(access)).toHaveLength(1);
  });

  it('end on their date', async () => {
    const access = await startedAssessment();
    const past = await createLink(access, { role: 'view', expiresAt: new Date(Date.now() - 1000) });
    const future = await createLink(access, { role: 'view', expiresAt: new Date(Date.now() + 60_000) });
    expect(await findLinkByToken(past.token)).toBeUndefined();
    expect(await findLinkByToken(future.token)).toMatchObject({ role: 'view' });
  });

  it.each(['listed', 'made'] as const)('are deleted ninety days after their end, once links are %s', async (moment) => {
    const [access, other] = [await startedAssessment(), await startedAssessment()];
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    const lapsed = await createLink(access, { role: 'view', expiresAt: daysAgo(91) });
    const theirs = await createLink(other, { role: 'view', expiresAt: daysAgo(91) });
    const late = await createLink(access, { role: 'view', expiresAt: daysAgo(89) });
    const [withdrawn, justWithdrawn] = [
      await createLink(access, { role: 'view' }),
      await createLink(access, { role: 'view' }),
    ];
    for (const [{ linkId }, days] of [
      [withdrawn, 91],
      [justWithdrawn, 89],
    ] as const)
      await database().link.update({ where: { id: linkId }, data: { revokedAt: daysAgo(days) } });
    if (moment === 'listed') await listLinks(access);
    else await createLink(access, { role: 'view' });
    const left = (await database().link.findMany({ select: { id: true } })).map(({ id }) => id);
    expect([lapsed, withdrawn].filter(({ linkId }) => left.includes(linkId))).toEqual([]);
    expect([late, justWithdrawn, theirs].every(({ linkId }) => left.includes(linkId))).toBe(true);
  });

  it('are stored without their secret', async () => {
    const access = await startedAssessment();
    const { token } = await createLink(access, { role: 'edit' });
    const rows = await database().link.findMany({ where: { assessmentId: access.assessmentId } });
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('cannot take away the link in one’s own hand, nor one of another assessment', async () => {
    const [mine, theirs] = [await startedAssessment(), await startedAssessment()];
    expect(await withdrawLink(mine, mine.holderId)).toBe(false);
    expect(await withdrawLink(mine, theirs.holderId)).toBe(false);
  });

  it('cannot withdraw each other at the same moment', async () => {
    const first = await startedAssessment();
    const second = await findLinkByToken((await createLink(first, { role: 'edit' })).token);
    if (second === undefined) throw new Error('A new link opens nothing');
    const outcomes = await Promise.all([withdrawLink(first, second.holderId), withdrawLink(second, first.holderId)]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await database().link.count({ where: { assessmentId: first.assessmentId, revokedAt: null } })).toBe(1);
  });

  it.each(['', 'x', 'A'.repeat(43), '../etc/passwd', "' OR 1=1 --"])('do not open for %j', async (token) => {
    expect(await findLinkByToken(token)).toBeUndefined();
  });
});

async function takenState(...given: Parameters<typeof takeSnapshot>): Promise<string> {
  const id = await takeSnapshot(...given);
  if (id === undefined) throw new Error('No state was kept');
  return id;
}

describe('snapshots', () => {
  it('stay as they were while the assessment goes on', async () => {
    const access = await startedAssessment();
    const takenAt = new Date('2026-03-01T10:00:00.000Z');
    const id = await takenState(access, { takenAt, answeredBy: 'Three colleagues' });
    await saveAnswer(access, { question: 'strategy-exists', answer: { state: 'unsure' }, version: 0 });
    const snapshot = await requireSnapshot(access, id);
    expect(snapshot).toMatchObject({ takenAt, answeredBy: 'Three colleagues', instrumentVersion: 1 });
    expect(Object.keys(snapshot.content.answers)).toEqual(['profile-country']);
    expect(await listSnapshots(access)).toMatchObject([{ id }]);
  });

  it('are one where the same is kept twice at once, and two where it is not the same', async () => {
    const access = await startedAssessment();
    const [first, second] = await Promise.all([
      takenState(access, { takenAt: new Date() }),
      takenState(access, { takenAt: new Date() }),
    ]);
    expect(second).toBe(first);
    await takenState(access, { takenAt: new Date(), answeredBy: 'Ada' });
    await takenState(access, { takenAt: new Date(Date.now() + 3_600_000) });
    expect(await listSnapshots(access)).toHaveLength(3);
  });

  it('are no more than a file can hold', async () => {
    const access = await startedAssessment();
    const input = await requireAssessmentInput(access);
    const takenAt = new Date('2026-03-01T10:00:00.000Z');
    const states = Array.from({ length: 199 }, () => ({ ...input, takenAt, figuresVersion: 'some' }));
    const { editToken } = await createAssessment({ ...input, snapshots: states });
    const full = await findLinkByToken(editToken);
    if (full === undefined) throw new Error('The copy cannot be opened');
    expect(await takeSnapshot(full, { takenAt, answeredBy: 'Ada' })).toBeTypeOf('string');
    expect(await takeSnapshot(full, { takenAt, answeredBy: 'Somebody else' })).toBeUndefined();
    expect(await listSnapshots(full)).toHaveLength(200);
  });

  it('are not found through another assessment', async () => {
    const [mine, theirs] = [await startedAssessment(), await startedAssessment()];
    const id = await takenState(mine, { takenAt: new Date() });
    expect(await findSnapshot(theirs, id)).toBeUndefined();
  });
});

describe('unsaved input', () => {
  it.each(['', '\u0000', 'x'.repeat(5_000)])('is not looked for under %j', async (id) => {
    expect(await findUnsavedInput(await startedAssessment(), id)).toBeUndefined();
  });

  it('fills no disk: the oldest gives way', async () => {
    const access = await startedAssessment();
    const first = await keepInput(access, { section: 'networks', content: 'first' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (let count = 0; count < 100; count += 1) await keepInput(access, { section: 'networks', content: 'x' });
    expect(await findUnsavedInput(access, first)).toBeUndefined();
    expect(await database().unsavedInput.count({ where: { assessmentId: access.assessmentId } })).toBe(100);
  });

  it('is found until it is dropped, by its own assessment alone', async () => {
    const [mine, theirs] = [await startedAssessment(), await startedAssessment()];
    const id = await keepInput(mine, { section: 'networks', content: 'note=Ünïcode' });
    expect(await findUnsavedInput(mine, id)).toMatchObject({ section: 'networks', content: 'note=Ünïcode' });
    expect(await findUnsavedInput(theirs, id)).toBeUndefined();
    await dropUnsavedInput(theirs, id);
    expect(await findUnsavedInput(mine, id)).toBeDefined();
    await dropUnsavedInput(mine, id);
    expect(await findUnsavedInput(mine, id)).toBeUndefined();
  });

  it('may have as much as the form of a section and not a byte more', async () => {
    const access = await startedAssessment();
    await expect(keepInput(access, { section: 'networks', content: 'x'.repeat(sectionFormBytes) })).resolves.toBeTypeOf(
      'string',
    );
    await expect(keepInput(access, { section: 'networks', content: 'x'.repeat(sectionFormBytes + 1) })).rejects.toThrow(
      RangeError,
    );
  });
});

describe('the file of an assessment', () => {
  it('makes the same assessment again elsewhere', async () => {
    const access = await startedAssessment();
    const note = 'Línea uno\nالسطر الثاني';
    await saveAnswer(access, {
      question: 'strategy-exists',
      answer: { state: 'answered', value: 'yes', note, confidence: 'low' },
      version: 0,
    });
    await setTargets(access, () => ({ agenda: 'emerging' }));
    await takeSnapshot(access, { takenAt: new Date('2025-01-02T03:04:05.678Z'), answeredBy: 'Us' });
    const input = await requireAssessmentInput(access);
    const snapshots = (await listWholeSnapshots(access)).map(({ content, ...summary }) => ({ ...content, ...summary }));
    const parsed = await parseAssessmentDocument(writeAssessmentDocument({ ...input, snapshots }, new Date()));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { editToken } = await createAssessment(parsed.value);
    const copy = await findLinkByToken(editToken);
    if (copy === undefined) throw new Error('The copy cannot be opened');
    expect(await requireAssessmentInput(copy)).toEqual(input);
    const withoutId = (list: Awaited<ReturnType<typeof listWholeSnapshots>>) =>
      list.map((snapshot) => ({ ...snapshot, id: '' }));
    expect(withoutId(await listWholeSnapshots(copy))).toEqual(withoutId(await listWholeSnapshots(access)));
  });
});
