import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/instrument/answers/answer';
import { currentInstrument } from '@/lib/instrument/registry';
import { listAnswers, saveAnswer, saveAnswers } from './answers';
import { requireAssessment } from './assessments';
import { closeDatabase } from '@/lib/data/database/database';
import { startedAssessment, useTestDatabase } from '@/prisma/test-database';

useTestDatabase();

const yes: Answer = { state: 'answered', value: 'yes' };
const no: Answer = { state: 'answered', value: 'no', note: 'Not yet' };
const unsure: Answer = { state: 'unsure' };
const question = 'strategy-exists';

describe('one answer', () => {
  it('is there again after the database was closed and opened', async () => {
    const access = await startedAssessment();
    expect(await saveAnswer(access, { question, answer: no, version: 0 })).toMatchObject({ ok: true, version: 1 });
    await closeDatabase();
    expect((await listAnswers(access))[question]).toMatchObject({ answer: no, version: 1, savedBy: 'Ada' });
  });

  it('counts its versions', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question, answer: yes, version: 0 });
    expect(await saveAnswer(access, { question, answer: no, version: 1 })).toMatchObject({ ok: true, version: 2 });
  });

  it('is not overwritten by a writer who has not seen it, and both answers are shown', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question, answer: yes, version: 0 });
    const refused = await saveAnswer(access, { question, answer: no, version: 0 });
    expect(refused).toMatchObject({ ok: false, version: 1, current: { answer: yes, version: 1, savedBy: 'Ada' } });
    expect((await listAnswers(access))[question]?.answer).toEqual(yes);
  });

  it('changes the assessment where it is saved, and leaves it as it was where it is refused or the same', async () => {
    const access = await startedAssessment();
    const before = await requireAssessment(access);
    await saveAnswer(access, { question, answer: yes, version: 0 });
    const saved = await requireAssessment(access);
    expect(saved.revision).toBe(before.revision + 1);
    expect(await saveAnswer(access, { question, answer: no, version: 0 })).toMatchObject({ ok: false });
    await saveAnswer(access, { question, answer: yes, version: 1 });
    await saveAnswer(access, { question: 'strategy-renewal', answer: undefined, version: 0 });
    expect(await requireAssessment(access)).toEqual(saved);
    await saveAnswer(access, { question, answer: undefined, version: 1 });
    expect((await requireAssessment(access)).revision).toBe(saved.revision + 1);
  });

  it('is saved twice by a double click without a conflict or a new version', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question, answer: no, version: 0 });
    expect(await saveAnswer(access, { question, answer: { ...no }, version: 0 })).toMatchObject({
      ok: true,
      version: 1,
    });
    expect((await listAnswers(access))[question]?.version).toBe(1);
  });

  it('can be cleared, and a writer who still sees it is refused', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question, answer: yes, version: 0 });
    expect(await saveAnswer(access, { question, answer: undefined, version: 1 })).toMatchObject({
      ok: true,
      version: 2,
    });
    expect((await listAnswers(access))[question]).toBeUndefined();
    expect(await saveAnswer(access, { question, answer: no, version: 1 })).toMatchObject({
      ok: false,
      version: 2,
      current: undefined,
    });
    expect(await saveAnswer(access, { question, answer: no, version: 0 })).toMatchObject({ ok: true, version: 3 });
  });

  it('leaves no trace where there was nothing to clear', async () => {
    const access = await startedAssessment();
    expect(await saveAnswer(access, { question, answer: undefined, version: 0 })).toMatchObject({
      ok: true,
      version: 0,
    });
  });

  it('is refused where it does not fit its question', async () => {
    const access = await startedAssessment();
    const level: Answer = { state: 'answered', value: 9 };
    await expect(saveAnswer(access, { question, answer: level, version: 0 })).rejects.toThrow(/does not fit/);
  });

  it('moves the country of the assessment with the country question', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question: 'profile-country', answer: { state: 'answered', value: 'KE' }, version: 1 });
    expect((await requireAssessment(access)).country).toBe('KE');
  });

  it('cannot be saved or seen through another assessment', async () => {
    const [mine, theirs] = [await startedAssessment(), await startedAssessment()];
    await saveAnswer(mine, { question, answer: yes, version: 0 });
    expect((await listAnswers(theirs))[question]).toBeUndefined();
    expect(await saveAnswer(theirs, { question, answer: no, version: 0 })).toMatchObject({ ok: true, version: 1 });
    expect((await listAnswers(mine))[question]?.answer).toEqual(yes);
  });

  it('cannot be saved with a link that only reads', async () => {
    const access = await startedAssessment();
    await expect(saveAnswer({ ...access, role: 'view' }, { question, answer: yes, version: 0 })).rejects.toThrow(
      /does not allow: answer/,
    );
  });
});

describe('several answers at once', () => {
  it('are saved or refused each by itself', async () => {
    const access = await startedAssessment();
    await saveAnswer(access, { question, answer: yes, version: 0 });
    const outcomes = await saveAnswers(access, [
      { question, answer: no, version: 0 },
      { question: 'strategy-public', answer: unsure, version: 0 },
    ]);
    expect(outcomes).toMatchObject([
      { question, ok: false, current: { answer: yes } },
      { question: 'strategy-public', ok: true, version: 1 },
    ]);
  });
});

describe('many writers', () => {
  it('at one question: exactly one wins and every other sees its answer', async () => {
    const access = await startedAssessment();
    const answers = Array.from({ length: 12 }, (_, index): Answer => ({ ...unsure, note: `Writer ${index}` }));
    const outcomes = await Promise.all(answers.map((answer) => saveAnswer(access, { question, answer, version: 0 })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = (await listAnswers(access))[question];
    const seen = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.current?.answer]));
    expect(seen).toEqual(seen.map(() => kept?.answer));
  });

  it('at fifty different questions: all land', async () => {
    const access = await startedAssessment();
    const questions = currentInstrument.questions.filter(({ kind }) => kind !== 'country').slice(0, 50);
    const outcomes = await Promise.all(
      questions.map(({ id }) => saveAnswer(access, { question: id, answer: unsure, version: 0 })),
    );
    expect(outcomes.every(({ ok, version }) => ok && version === 1)).toBe(true);
    expect(Object.keys(await listAnswers(access))).toHaveLength(51);
  });

  it('at one question in turn: no version is given twice', async () => {
    const access = await startedAssessment();
    const write = (note: string, version: number) =>
      saveAnswer(access, { question, answer: { ...unsure, note }, version });
    for (let version = 0; version < 5; version += 1) {
      const outcomes = await Promise.all([write(`a${version}`, version), write(`b${version}`, version)]);
      expect(outcomes.filter(({ ok }) => ok)).toMatchObject([{ version: version + 1 }]);
      expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([{ version: version + 1 }]);
    }
  });
});
