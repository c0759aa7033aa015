/** Two versions of the questionnaire: each has its own series, and the pool takes contributions to the newer one. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createReceipt, hashReceipt } from '@/lib/access/tokens/receipts';
import type { Access } from '@/lib/access/permissions';
import { createToken } from '@/lib/access/tokens/tokens';
import type * as AttackModule from '@/lib/benchmark/attack/attack-edition';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import type * as Registry from '@/lib/instrument/registry';
import { listActions } from '@/lib/data/assessment/actions';
import { listAnswers } from '@/lib/data/assessment/answers';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { createAssessment, type NewAssessment } from '@/lib/data/whole/create-assessment';
import { carryAssessment, previewCarry } from '@/lib/data/whole/carry-assessment';
import {
  contribute,
  contributionState,
  previewContribution,
  renewReceipt,
  withdrawContribution,
} from './contributions';
import { database } from '@/lib/data/database/database';
import { findEdition, latestEdition, latestEditionDate, listEditions } from './editions';
import { findLinkByToken } from '@/lib/data/access/links';
import { makeEdition } from './make-edition';
import { emptyPool, fillPool, poolCities } from './pool.fixture';
import { makeReport } from '@/lib/data/whole/make-report';
import { listSnapshots } from '@/lib/data/assessment/snapshots';
import { listTargets } from '@/lib/data/assessment/targets';
import { useOwnTestDatabase } from '@/prisma/test-database';

const registry = vi.hoisted(() => ({ current: 1, versions: [] as Instrument[] }));
const renamed: Readonly<Record<string, string>> = vi.hoisted(() => ({ 'crisis-cooperation': 'crisis-help' }));
function idNow(question: string): string {
  return renamed[question] ?? question;
}
vi.mock('@/lib/instrument/registry', async (importOriginal) => {
  const original = await importOriginal<typeof Registry>();
  const first = original.requireInstrument(1);
  const changed = (question: Question): Question =>
    question.id === 'budget-trend' && question.kind === 'choice'
      ? { ...question, options: [...question.options, 'too-early'] }
      : { ...question, id: idNow(question.id) };
  const added: Question = {
    id: 'learns-from-peers',
    section: 'networks',
    core: false,
    notApplicableAllowed: false,
    kind: 'yes-no',
    options: ['yes', 'no'],
    mirrors: [],
    added: 'A test',
    scores: { area: 'impact', weight: 1 },
  };
  const questions = [...first.questions.filter(({ id }) => id !== 'climate-potential').map(changed), added];
  registry.versions = [first, { ...first, version: 2, questions }];
  const findInstrument = (version: number) => registry.versions[version - 1];
  const requireInstrument = (version: number) => findInstrument(version) ?? first;
  return {
    instruments: registry.versions,
    findInstrument,
    requireInstrument,
    requireMoves: () => original.requireMoves(1),
    crosswalksBetween: ({ earlier, later }) => (earlier === later ? [] : [{ earlier, later, renamed, same: [] }]),
    get currentInstrument() {
      return requireInstrument(registry.current);
    },
  } satisfies typeof Registry;
});
vi.mock('@/lib/benchmark/attack/attack-edition', () => ({
  mostCities: 100,
  attackEdition: (() =>
    Promise.resolve({
      tried: true,
      figures: 9,
      perCity: 9,
      certain: 0,
      notDecided: 0,
      guess: 50,
      base: 50,
    })) satisfies typeof AttackModule.attackEdition,
}));

useOwnTestDatabase();
beforeEach(async () => {
  registry.current = 1;
  await emptyPool();
});

const citiesOf = (version: number, count: number) => poolCities(count, registry.versions[version - 1]);
const rowsOf = (instrumentVersion: number) => database().contribution.findMany({ where: { instrumentVersion } });

async function withdraw(id: string | undefined): Promise<void> {
  const receipt = createReceipt();
  await database().contribution.update({ where: { id: id ?? '' }, data: { receiptHash: hashReceipt(receipt) ?? '' } });
  expect(await withdrawContribution(receipt)).toBe('withdrawn');
}

describe('two series', () => {
  it('live through four editions each, side by side', async () => {
    const [olders, newers] = [citiesOf(1, 40), citiesOf(2, 40)];
    const texts = new Map<string, string>();
    const expectEdition = async (
      date: string,
      expected: { readonly version: number; readonly number: number; readonly cities: number },
    ) => {
      const { version, number } = expected;
      expect(await makeEdition({ date, ...(version !== registry.current && { version }) })).toMatchObject({
        kind: 'built',
        edition: { instrumentVersion: version, number, date },
      });
      expect((await findEdition(date))?.edition).toMatchObject({ number, date, instrument: { version } });
      expect(await rowsOf(version)).toHaveLength(expected.cities);
      for (const { date: known, content } of await database().edition.findMany()) {
        expect(content).toBe(texts.get(known) ?? content);
        texts.set(known, content);
      }
    };
    const older = await fillPool(olders.slice(0, 20));
    await expectEdition('2026-01-31', { version: 1, number: 1, cities: 20 });
    await fillPool(olders.slice(20, 26));
    await withdraw(older[0]);
    await expectEdition('2026-02-28', { version: 1, number: 2, cities: 25 });
    await fillPool(olders.slice(26, 31));
    registry.current = 2;
    const newer = await fillPool(newers.slice(0, 12));
    await withdraw(older[1]);
    await expectEdition('2026-03-31', { version: 2, number: 1, cities: 12 });
    // What leaves the older series leaves with an edition of that one.
    expect(await rowsOf(1)).toHaveLength(30);
    await expectEdition('2026-04-30', { version: 1, number: 3, cities: 29 });
    await fillPool(newers.slice(12, 18));
    await withdraw(newer[0]);
    await expectEdition('2026-05-31', { version: 2, number: 2, cities: 17 });
    await fillPool(olders.slice(31, 36));
    await withdraw(older[2]);
    await expectEdition('2026-06-30', { version: 1, number: 4, cities: 33 });
    for (const [month, number] of [
      ['07', 3],
      ['08', 4],
    ] as const) {
      await fillPool(newers.slice(18, 24));
      await withdraw(newer[number]);
      await expectEdition(`2026-${month}-31`, { version: 2, number, cities: 17 + 5 * (number - 2) });
    }
    expect((await listEditions()).map(({ instrumentVersion, number }) => [instrumentVersion, number])).toEqual(
      [2, 1].flatMap((version) => [4, 3, 2, 1].map((number) => [version, number])),
    );
    expect((await latestEdition(1))?.edition.date).toBe('2026-06-30');
    expect((await latestEdition(2))?.edition.date).toBe('2026-08-31');
    expect((await latestEdition())?.edition.date).toBe('2026-08-31');
    expect(await latestEditionDate()).toBe('2026-08-31');
    expect(await latestEdition(3)).toBeUndefined();
  });

  it('have no day in common, and none of a version that there is not', async () => {
    await fillPool(citiesOf(1, 12));
    await fillPool(citiesOf(2, 12));
    await makeEdition({ date: '2026-01-31' });
    registry.current = 2;
    expect(await makeEdition({ date: '2026-01-31' })).toEqual({
      kind: 'refused',
      reasons: [{ kind: 'day-taken', version: 1 }],
    });
    expect(await makeEdition({ date: '2026-01-31', version: 1 })).toMatchObject({
      kind: 'there',
      edition: { instrumentVersion: 1 },
    });
    expect(await makeEdition({ date: '2026-02-28', version: 3 })).toEqual({
      kind: 'refused',
      reasons: [{ kind: 'unknown-version', version: 3 }],
    });
    // Later than the latest of its own series is enough.
    expect(await makeEdition({ date: '2026-01-30' })).toMatchObject({
      kind: 'built',
      edition: { instrumentVersion: 2, number: 1 },
    });
  });

  it('of which the older has an edition made do not hold what the newer has', async () => {
    await fillPool(citiesOf(1, 12));
    const [newer] = await fillPool(citiesOf(2, 12));
    const onStep = (step: string) => (step === 'built' ? withdraw(newer) : undefined);
    expect(await makeEdition({ date: '2026-01-31', version: 1, onStep })).toMatchObject({ kind: 'built' });
    expect(await rowsOf(2)).toHaveLength(11);
  });
});

async function answered(version: number): Promise<Access> {
  const [city] = citiesOf(version, 1);
  if (city === undefined) throw new Error('No city can contribute');
  const plan: NewAssessment['plan'] = [
    { title: 'Ask for money', status: 'proposed', basis: { 'climate-potential': { state: 'none' } } },
    { title: 'Ask the port', status: 'proposed', basis: {} },
  ];
  const { editToken } = await createAssessment({
    city: 'Exampleton',
    country: city.country,
    form: 'full',
    instrumentVersion: version,
    answers: city.answers,
    targets: { strategy: 'established' },
    plan,
  });
  const access = await findLinkByToken(editToken);
  if (access === undefined) throw new Error('A new link opens nothing');
  return access;
}

describe('an assessment to the older version', () => {
  it('is told that the pool takes the newer one, and what it gave before stands as it was', async () => {
    const access = await answered(1);
    const preview = await previewContribution(access);
    const digest = preview.kind === 'contribution' ? preview.digest : '';
    expect((await contribute(access, digest)).kind).toBe('given');
    registry.current = 2;
    const obstacles = { kind: 'obstacles', obstacles: [{ kind: 'other-version', version: 1, current: 2 }] };
    expect(await previewContribution(access)).toEqual(obstacles);
    expect(await contribute(access, digest)).toEqual(obstacles);
    expect(await contributionState(access)).toMatchObject({ leaving: false, outdated: false });
    const renewed = await renewReceipt(access);
    expect(await withdrawContribution(renewed?.receipt ?? '')).toBe('withdrawn');
    expect(await rowsOf(1)).toEqual([]);
  });

  it('is reported beside the newest edition of its series, and beside another only where that is said', async () => {
    const access = await answered(1);
    const peers = async (edition?: string) => (await makeReport(access, { edition })).peers;
    registry.current = 2;
    await fillPool(citiesOf(2, 12));
    await makeEdition({ date: '2026-03-31' });
    expect(await peers()).toMatchObject({ kind: 'other-questionnaire', edition: { date: '2026-03-31' } });
    await fillPool(citiesOf(1, 12));
    await makeEdition({ date: '2026-02-28', version: 1 });
    expect(await peers()).toMatchObject({ kind: 'figures', edition: { date: '2026-02-28' } });
    expect(await peers('2026-03-31')).toMatchObject({ kind: 'other-questionnaire', edition: { date: '2026-03-31' } });
  });

  it('is carried over to a new one, which may contribute, with everything that still fits', async () => {
    const access = await answered(1);
    const before = await listAnswers(access);
    expect(await previewCarry(access)).toBeUndefined();
    expect(await carryAssessment(access, createToken())).toBeUndefined();
    registry.current = 2;
    const left = ['budget-trend', 'climate-potential'].filter((question) => Object.hasOwn(before, question));
    expect(left).not.toEqual([]);
    expect(await previewCarry(access)).toEqual({
      version: 2,
      carried: Object.keys(before).length - left.length,
      left,
      actionsLeft: 1,
    });
    const once = createToken();
    const created = await carryAssessment(access, once);
    expect(await carryAssessment(access, once)).toEqual(created);
    const carried = await findLinkByToken(created?.editToken ?? '');
    if (carried === undefined) throw new Error('A new link opens nothing');
    expect(await requireAssessment(carried)).toMatchObject({ city: 'Exampleton', form: 'full', instrumentVersion: 2 });
    const after = await listAnswers(carried);
    const standing = Object.entries(before).filter(([question]) => !left.includes(question));
    expect(Object.keys(before)).toEqual(expect.arrayContaining(Object.keys(renamed)));
    expect(Object.keys(after).toSorted()).toEqual(standing.map(([question]) => idNow(question)).toSorted());
    for (const [question, { answer, savedAt }] of standing)
      expect(after[idNow(question)]).toMatchObject({ answer, savedAt });
    expect(await listTargets(carried)).toEqual({ strategy: 'established' });
    expect(await listActions(carried)).toMatchObject([{ action: { title: 'Ask the port' } }]);
    expect(await listSnapshots(carried)).toMatchObject([{ instrumentVersion: 1 }]);
    expect(await requireAssessment(access)).toMatchObject({ instrumentVersion: 1 });
    const preview = await previewContribution(carried);
    expect(preview.kind === 'obstacles' ? preview.obstacles.map(({ kind }) => kind) : []).not.toContain(
      'other-version',
    );
  });
});
