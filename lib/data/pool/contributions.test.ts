import { beforeEach, describe, expect, it } from 'vitest';
import type { Access } from '@/lib/access/permissions';
import { isRecordKey } from '@/lib/benchmark/pool/record-key';
import { saveAnswer } from '@/lib/data/assessment/answers';
import { changeForm, deleteAssessment } from '@/lib/data/assessment/assessments';
import { createAssessment } from '@/lib/data/whole/create-assessment';
import { createToken } from '@/lib/access/tokens/tokens';
import {
  contribute,
  type ContributeOutcome,
  contributionState,
  previewContribution,
  renewReceipt,
  withdrawContribution,
} from './contributions';
import { database } from '@/lib/data/database/database';
import { findLinkByToken } from '@/lib/data/access/links';
import { emptyPool, poolCities } from './pool.fixture';
import { workshopSetup } from '@/lib/workshop/store/workshop.fixture';
import { closeWorkshop, createWorkshop, openWorkshop } from '@/lib/workshop/store/workshops';
import { startedAssessment, useOwnTestDatabase } from '@/prisma/test-database';

useOwnTestDatabase();
beforeEach(emptyPool);

const [city] = poolCities(1);

async function answeredAssessment(): Promise<Access> {
  if (city === undefined) throw new Error('No city can contribute');
  const { editToken } = await createAssessment({
    city: 'Exampleton',
    country: city.country,
    form: 'full',
    answers: city.answers,
  });
  const access = await findLinkByToken(editToken);
  if (access === undefined) throw new Error('A new link opens nothing');
  return access;
}

async function give(access: Access): Promise<ContributeOutcome> {
  const preview = await previewContribution(access);
  return contribute(access, preview.kind === 'contribution' ? preview.digest : '');
}

async function receiptOf(given: Promise<ContributeOutcome>): Promise<string> {
  const outcome = await given;
  if (outcome.kind !== 'given') throw new Error(outcome.kind);
  return outcome.receipt;
}

/** Another answer every time. */
async function answerAnew(access: Access): Promise<void> {
  const question = 'strategy-exists';
  const version =
    (
      await database().answer.findUnique({
        where: { assessmentId_question: { assessmentId: access.assessmentId, question } },
        select: { version: true },
      })
    )?.version ?? 0;
  const value =
    (
      await database().answer.findFirst({
        where: { assessmentId: access.assessmentId, question },
        select: { content: true },
      })
    )?.content?.includes('"yes"') === true
      ? 'no'
      : 'yes';
  const saved = await saveAnswer(access, { question, answer: { state: 'answered', value }, version });
  if (!saved.ok) throw new Error('The answer was not saved');
}

const rows = () => database().contribution.findMany({ orderBy: { id: 'asc' } });

/** As the making of an edition would leave it. */
async function countAll(edition = 1): Promise<void> {
  await database().edition.create({
    data: {
      instrumentVersion: 1,
      number: edition,
      date: `2026-02-0${edition}`,
      checksum: '',
      content: '',
      attack: '',
      madeAt: new Date(),
    },
  });
  await database().contribution.updateMany({ where: { joined: null, withdrawnOn: null }, data: { joined: edition } });
}

describe('giving', () => {
  it('keeps exactly what was shown before, with no way back to the assessment but a hash', async () => {
    const access = await answeredAssessment();
    const preview = await previewContribution(access);
    const receipt = await receiptOf(give(access));
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(preview).toEqual({
      kind: 'contribution',
      contribution: JSON.parse(row?.content ?? ''),
      digest: expect.any(String),
    });
    const stored = JSON.stringify(row);
    for (const secret of [
      access.assessmentId,
      access.holderId,
      receipt,
      receipt.replaceAll('-', ''),
      'Exampleton',
      '"FR"',
      '"KE"',
    ])
      expect(stored).not.toContain(secret);
    expect(await contributionState(access)).toEqual({
      givenOn: row?.givenOn,
      leaving: false,
      receiptMark: expect.any(String) as string,
      outdated: false,
    });
  });

  it('says so where exactly this was given before', async () => {
    const access = await answeredAssessment();
    await give(access);
    const before = await rows();
    expect(await give(access)).toEqual({ kind: 'unchanged' });
    expect(await rows()).toEqual(before);
    expect(before).toMatchObject([{ recordKey: expect.any(Number) as number }]);
  });

  it('knows what was given before, also where it was kept in former words', async () => {
    const access = await answeredAssessment();
    await give(access);
    const [row] = await rows();
    const content = row?.content.replace('"areas":', '"headings":') ?? '';
    expect(content).not.toBe(row?.content);
    await database().contribution.updateMany({ data: { content } });
    expect(await give(access)).toEqual({ kind: 'unchanged' });
    expect(await contributionState(access)).toMatchObject({ outdated: false });
  });

  it('draws another record key where the same is given once more, which follows from nothing in it', async () => {
    const access = await answeredAssessment();
    const keys = new Set<number>();
    for (let time = 0; time < 4; time += 1) {
      const receipt = await receiptOf(give(access));
      keys.add((await rows())[0]?.recordKey ?? 0);
      expect(await withdrawContribution(receipt)).toBe('withdrawn');
    }
    expect(keys.size).toBe(4);
    expect([...keys].every(isRecordKey)).toBe(true);
  });

  it('gives nothing that was not seen', async () => {
    const access = await answeredAssessment();
    const preview = await previewContribution(access);
    await answerAnew(access);
    expect(await contribute(access, preview.kind === 'contribution' ? preview.digest : '')).toEqual({
      kind: 'changed-since-preview',
    });
    expect(await rows()).toEqual([]);
  });

  it('says what stands in the way', async () => {
    const empty = await startedAssessment();
    expect(await contributionState(empty)).toBeUndefined();
    expect((await give(empty)).kind).toBe('obstacles');
    const quick = await answeredAssessment();
    await changeForm(quick, 'quick');
    expect(await give(quick)).toEqual({ kind: 'obstacles', obstacles: [{ kind: 'quick-form' }] });
    expect(await rows()).toEqual([]);
  });

  it('is not possible while a workshop is open, also for rows that were seen before', async () => {
    const access = await answeredAssessment();
    const preview = await previewContribution(access);
    if (preview.kind !== 'contribution') throw new Error(preview.kind);
    const workshop = await createWorkshop(access, workshopSetup);
    expect((await previewContribution(access)).kind).toBe('contribution');
    await openWorkshop(access, workshop);
    expect(await previewContribution(access)).toEqual({ kind: 'obstacles', obstacles: [{ kind: 'workshop-open' }] });
    expect(await contribute(access, preview.digest)).toEqual({
      kind: 'obstacles',
      obstacles: [{ kind: 'workshop-open' }],
    });
    expect(await database().contribution.count()).toBe(0);
    await closeWorkshop(access, workshop);
    expect((await contribute(access, preview.digest)).kind).toBe('given');
  });

  it.each(['view', 'report', 'area', 'one-pager'] as const)('is not for a %s link', async (role) => {
    const access = { ...(await answeredAssessment()), role };
    await expect(contribute(access, '')).rejects.toThrow(/does not allow: contribute/);
    await expect(contributionState(access)).rejects.toThrow(/does not allow/);
    await expect(renewReceipt(access)).rejects.toThrow(/does not allow/);
  });

  it('replaces at once what no edition has counted, and its receipt', async () => {
    const access = await answeredAssessment();
    const first = await receiptOf(give(access));
    const [before] = await rows();
    await answerAnew(access);
    expect(await contributionState(access)).toMatchObject({ outdated: true });
    const second = await receiptOf(give(access));
    expect(await rows()).toMatchObject([{ withdrawnOn: null }]);
    expect((await rows())[0]?.id).not.toBe(before?.id);
    expect((await rows())[0]?.recordKey).not.toBe(before?.recordKey);
    expect(await withdrawContribution(first)).toBe('unknown');
    expect(await withdrawContribution(second)).toBe('withdrawn');
  });

  it('lets what was counted leave with the next edition, and what is new join with it', async () => {
    const access = await answeredAssessment();
    await give(access);
    await countAll();
    expect(await contributionState(access)).toMatchObject({ countedSince: '2026-02-01', leaving: false });
    await answerAnew(access);
    await give(access);
    expect(new Set((await rows()).map(({ recordKey }) => recordKey)).size).toBe(2);
    const [older, newer] = (await rows()).toSorted((one, other) => (other.joined ?? 0) - (one.joined ?? 0));
    expect([older, newer]).toMatchObject([
      { joined: 1, receiptHash: null, withdrawnOn: expect.any(String) },
      { joined: null, withdrawnOn: null },
    ]);
    const state = await contributionState(access);
    expect(state).toMatchObject({ leaving: false, outdated: false });
    expect(state).not.toHaveProperty('countedSince');
  });

  it('by eight people at once makes one contribution with one receipt', async () => {
    const access = await answeredAssessment();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => give(access)));
    expect(outcomes.filter(({ kind }) => kind === 'given')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'unchanged')).toHaveLength(7);
    expect(await rows()).toHaveLength(1);
  });

  it('outlives the assessment, which nothing leads back to', async () => {
    const access = await answeredAssessment();
    const receipt = await receiptOf(give(access));
    await deleteAssessment(access);
    expect(await rows()).toHaveLength(1);
    expect(await withdrawContribution(receipt)).toBe('withdrawn');
    expect(await rows()).toEqual([]);
  });
});

describe('withdrawing', () => {
  it('removes at once what no edition has counted', async () => {
    const access = await answeredAssessment();
    const receipt = await receiptOf(give(access));
    expect(await withdrawContribution(receipt.toLowerCase().replaceAll('-', ' '))).toBe('withdrawn');
    expect(await rows()).toEqual([]);
    expect(await contributionState(access)).toBeUndefined();
    expect(await withdrawContribution(receipt)).toBe('unknown');
  });

  it('lets what was counted leave with the next edition', async () => {
    const access = await answeredAssessment();
    const receipt = await receiptOf(give(access));
    await countAll();
    expect(await withdrawContribution(receipt)).toBe('withdrawn');
    expect(await withdrawContribution(receipt)).toBe('withdrawn');
    expect(await contributionState(access)).toMatchObject({ leaving: true, countedSince: '2026-02-01' });
    expect(await rows()).toHaveLength(1);
  });

  it('while an edition is made waits for the one after it, unless whoever makes it must have died', async () => {
    const [held, forgotten] = [await answeredAssessment(), await answeredAssessment()];
    const receipts = [await receiptOf(give(held)), await receiptOf(give(forgotten))] as const;
    await database().contribution.updateMany({ data: { sealedBy: 'build', sealedAt: new Date() } });
    expect(await withdrawContribution(receipts[0])).toBe('withdrawn');
    expect(await rows()).toHaveLength(2);
    await database().contribution.updateMany({ data: { sealedAt: new Date('2026-01-01') } });
    expect(await withdrawContribution(receipts[1])).toBe('withdrawn');
    expect(await rows()).toMatchObject([{ withdrawnOn: expect.any(String) }]);
  });

  it.each(['', 'nothing', '0000-0000-0000-0000-0000-0000-0000', "'; DROP TABLE Contribution"])(
    'with the code %j finds nothing',
    async (code) => {
      const access = await answeredAssessment();
      await give(access);
      expect(await withdrawContribution(code)).toBe('unknown');
      expect(await rows()).toHaveLength(1);
    },
  );

  it('tells the second of two who renew at once, and the same receipt to whoever asks twice', async () => {
    const access = await answeredAssessment();
    const lost = await receiptOf(give(access));
    const seen = (await contributionState(access))?.receiptMark ?? '';
    expect(seen).not.toContain(lost);
    const look = (mark: string) => {
      if (mark !== seen) throw new Error('Another receipt stands');
    };
    const outcomes = await Promise.allSettled([1, 2].map(() => renewReceipt(access, { once: createToken(), look })));
    const [won, ...others] = outcomes.flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value?.receipt ?? ''] : [],
    );
    expect(others).toEqual([]);
    expect((await contributionState(access))?.receiptMark).not.toBe(seen);
    const [once, now] = [createToken(), (await contributionState(access))?.receiptMark];
    const again = { once, look: (mark: string) => expect(mark).toBe(now) };
    const [first, second] = await Promise.all([renewReceipt(access, again), renewReceipt(access, again)]);
    expect(second).toEqual(first);
    expect(await withdrawContribution(won ?? '')).toBe('unknown');
    expect(await withdrawContribution(first?.receipt ?? '')).toBe('withdrawn');
  });

  it('is possible with a new receipt where the first was lost', async () => {
    const access = await answeredAssessment();
    expect(await renewReceipt(access)).toBeUndefined();
    const lost = await receiptOf(give(access));
    const renewed = await renewReceipt(access);
    expect(await withdrawContribution(lost)).toBe('unknown');
    expect(await withdrawContribution(renewed?.receipt ?? '')).toBe('withdrawn');
  });
});
