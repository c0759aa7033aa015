import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as AttackModule from '@/lib/benchmark/attack/attack-edition';
import { buildEdition } from '@/lib/benchmark/pool/edition/build-edition';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import { startPoolCounts } from '@/lib/benchmark/pool/edition/pool-counts';
import { createReceipt, hashReceipt } from '@/lib/access/tokens/receipts';
import { currentInstrument } from '@/lib/instrument/registry';
import { withdrawContribution } from './contributions';
import { database } from '@/lib/data/database/database';
import { findEdition, latestEdition, listAttackResults, listEditions } from './editions';
import { type EditionStep, makeEdition } from './make-edition';
import { emptyPool, fillPool, poolCities } from './pool.fixture';
import { useOwnTestDatabase } from '@/prisma/test-database';

// What is tested here is how editions are kept. What the attack finds in them is tested where the attack is.
const attack = vi.hoisted(() => ({ certain: 0, tried: 0 }));
const mostCities = 40;
vi.mock('@/lib/benchmark/attack/attack-edition', () => ({
  mostCities: 40,
  attackEdition: (({ contributions }) => {
    attack.tried = contributions.length;
    return Promise.resolve({
      tried: true,
      figures: 9,
      perCity: 9,
      certain: attack.certain,
      notDecided: 0,
      guess: 50,
      base: 50,
    });
  }) satisfies typeof AttackModule.attackEdition,
}));

useOwnTestDatabase();
beforeEach(emptyPool);

const cities = poolCities(30);
const [first, second, third] = ['2026-01-31', '2026-02-28', '2026-03-31'] as const;
const rows = () => database().contribution.findMany({ orderBy: { id: 'asc' } });
const sealed = async () =>
  (await rows()).filter(({ sealedBy, sealedAt }) => sealedBy !== null || sealedAt !== null).length;
const documents = async () =>
  (await database().edition.findMany({ orderBy: { date: 'asc' } })).map(({ content }) => content);

/** Gives some rows a receipt, so that they can be withdrawn. */
async function receiptsFor(ids: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    ids.map(async (id) => {
      const receipt = createReceipt();
      await database().contribution.update({ where: { id }, data: { receiptHash: hashReceipt(receipt) ?? '' } });
      return receipt;
    }),
  );
}

async function withdrawAll(ids: readonly string[]): Promise<void> {
  for (const receipt of await receiptsFor(ids)) expect(await withdrawContribution(receipt)).toBe('withdrawn');
}

const reasonsOf = (outcome: Awaited<ReturnType<typeof makeEdition>>) =>
  outcome.kind === 'refused' ? outcome.reasons.map(({ kind }) => kind) : outcome.kind;

describe('an edition', () => {
  it('is kept with its checksum, what it counted, and what an attack on it came to', async () => {
    await fillPool(cities.slice(0, 20));
    expect(await latestEdition()).toBeUndefined();
    const outcome = await makeEdition({ date: first });
    const stored = await findEdition(first);
    expect(stored?.checksum).toBe(createHash('sha256').update(canonicalJson(stored?.edition)).digest('hex'));
    expect(outcome).toEqual({
      kind: 'built',
      edition: { instrumentVersion: currentInstrument.version, number: 1, date: first, checksum: stored?.checksum },
    });
    expect(stored).toMatchObject({
      edition: { number: 1, date: first },
      attack: { tried: true, figures: 9, certain: 0 },
    });
    expect(await listAttackResults()).toEqual(new Map([[first, stored?.attack]]));
    expect((await rows()).map(({ joined }) => joined)).toEqual(Array.from({ length: 20 }, () => 1));
    expect(await sealed()).toBe(0);
    expect(await latestEdition()).toEqual(stored);
  });

  it('asked for again is the one that there is, whatever was given since', async () => {
    await fillPool(cities.slice(0, 20));
    await makeEdition({ date: first });
    const before = await findEdition(first);
    await fillPool(cities.slice(20));
    expect(await makeEdition({ date: first })).toMatchObject({
      kind: 'there',
      edition: { number: 1, date: first, checksum: before?.checksum },
    });
    expect(await findEdition(first)).toEqual(before);
    expect(await listEditions()).toHaveLength(1);
  });

  it('follows another, which stays as it was', async () => {
    const ids = await fillPool(cities.slice(0, 20));
    await makeEdition({ date: first });
    const before = await findEdition(first);
    await withdrawAll(ids.slice(0, 5));
    await fillPool(cities.slice(20, 30));
    expect(await makeEdition({ date: second })).toMatchObject({ kind: 'built', edition: { number: 2 } });
    expect(await listEditions()).toMatchObject([
      { number: 2, date: second },
      { number: 1, date: first },
    ]);
    expect(await findEdition(first)).toEqual(before);
    const left = await rows();
    expect(left).toHaveLength(25);
    expect(left.filter(({ id }) => ids.slice(0, 5).includes(id))).toEqual([]);
    expect(left.filter(({ joined }) => joined === 2)).toHaveLength(10);
  });

  it(
    'of the same contributions with the same keys is the same to the last byte, in whatever order and pages ' +
      'they are read',
    async () => {
      const given = cities.slice(0, 25).map((city, place) => ({ city, key: 1_000_003 * (place + 1) }));
      const poolCounts = startPoolCounts(currentInstrument);
      for (const { city, key } of given) poolCounts.count(city.contribution, key);
      // Without a database: so it is the same on either.
      const built = buildEdition({ date: first, poolCounts, newcomers: 25 });
      for (const [kept, rowsPerPage] of [
        [given, 500],
        [given.toReversed(), 7],
        [given, 1],
      ] as const) {
        await emptyPool();
        await fillPool(
          kept.map(({ city }) => city),
          { keyOf: (place) => kept[place]?.key ?? 0 },
        );
        await makeEdition({ date: first, rowsPerPage });
        expect(await documents()).toEqual([canonicalJson(built.kind === 'built' ? built.edition : built)]);
      }
      await emptyPool();
      await fillPool(
        given.map(({ city }) => city),
        { keyOf: (place) => (given[place]?.key ?? 0) + (place === 0 ? 1 : 0) },
      );
      await makeEdition({ date: first });
      expect(await documents()).not.toEqual([canonicalJson(built.kind === 'built' ? built.edition : built)]);
    },
  );

  it('tells no record key', async () => {
    const keyOf = (place: number) => 1_234_567_000 + place;
    await fillPool(cities.slice(0, 25), { keyOf });
    await makeEdition({ date: first });
    const [row] = await database().edition.findMany();
    for (let place = 0; place < 25; place += 1) expect(JSON.stringify(row)).not.toContain(String(keyOf(place)));
  });

  it('of more cities than the attack tries says so, and is made without it', async () => {
    await fillPool(poolCities(mostCities));
    await makeEdition({ date: first });
    expect(attack.tried).toBe(mostCities);
    await emptyPool();
    attack.tried = 0;
    await fillPool(poolCities(mostCities + 1));
    await makeEdition({ date: first });
    expect(attack.tried).toBe(0);
    expect((await findEdition(first))?.attack).toMatchObject({ tried: false, reason: 'too-many-cities' });
  });

  it('is refused where too few contribute', async () => {
    await fillPool(cities.slice(0, 9));
    expect(reasonsOf(await makeEdition({ date: first }))).toEqual(['too-few']);
    expect(await listEditions()).toEqual([]);
    expect(await sealed()).toBe(0);
  });

  it('is refused where its day is none, has not come, or is before the latest', async () => {
    await fillPool(cities.slice(0, 20));
    await makeEdition({ date: first });
    await fillPool(cities.slice(20, 30));
    for (const [date, reasons] of [
      ['2026-01-01', ['not-later']],
      ['2026-02-30', ['not-a-date']],
      ['2999-01-01', ['in-the-future']],
      ['soon', ['not-a-date']],
    ] as const) {
      expect(reasonsOf(await makeEdition({ date })), date).toEqual(reasons);
    }
    expect(await listEditions()).toHaveLength(1);
    expect(await sealed()).toBe(0);
  });

  it('is refused where the attack finds an answer that is certain, and may be made once that is mended', async () => {
    await fillPool(cities.slice(0, 20));
    attack.certain = 2;
    const outcome = await makeEdition({ date: first });
    attack.certain = 0;
    expect(outcome).toEqual({ kind: 'refused', reasons: [{ kind: 'attack-finds', certain: 2 }] });
    expect(await listEditions()).toEqual([]);
    expect((await rows()).every(({ joined, sealedBy }) => joined === null && sealedBy === null)).toBe(true);
    expect(await makeEdition({ date: first })).toMatchObject({ kind: 'built' });
  });

  it('is refused where too little is new, and withdrawals still wait for the next', async () => {
    const ids = await fillPool(cities.slice(0, 20));
    await makeEdition({ date: first });
    await fillPool(cities.slice(20, 24));
    await withdrawAll(ids.slice(0, 1));
    expect(reasonsOf(await makeEdition({ date: second }))).toContain('too-few-new');
    expect(await rows()).toHaveLength(24);
    expect(await sealed()).toBe(0);
  });
});

describe('with contributions of another installation', () => {
  it('an edition needs ten that are not from that one', async () => {
    await fillPool(cities, { source: 'theirs' });
    expect(reasonsOf(await makeEdition({ date: first }))).toEqual(['one-source']);
    await fillPool(cities.slice(0, 9));
    expect(reasonsOf(await makeEdition({ date: first }))).toEqual(['one-source']);
    expect((await rows()).every(({ joined, sealedBy }) => joined === null && sealedBy === null)).toBe(true);
    await fillPool(cities.slice(9, 10), { source: 'others' });
    expect(reasonsOf(await makeEdition({ date: first }))).toBe('built');
  });

  it('so does each class', async () => {
    const own = poolCities(60);
    const african = own.filter(({ contribution }) => contribution.profile.region === 'africa');
    const others = own.filter(({ contribution }) => contribution.profile.region !== 'africa');
    const classes = async () =>
      (await latestEdition())?.edition.divisions
        .find(({ id }) => id === 'region')
        ?.classes.map(({ baseClasses }) => baseClasses);
    await fillPool([...african, ...others]);
    await makeEdition({ date: first });
    expect(african.length).toBeGreaterThanOrEqual(10);
    expect(await classes()).toContainEqual(['africa']);
    await emptyPool();
    await fillPool(african, { source: 'theirs' });
    await fillPool(others);
    await makeEdition({ date: first });
    expect((await classes())?.flat()).toContain('africa');
    expect(await classes()).not.toContainEqual(['africa']);
  });
});

describe('while an edition is made', () => {
  it('a withdrawal counts once more and leaves with the next', async () => {
    const ids = await fillPool(cities.slice(0, 20));
    const onStep = async (step: EditionStep) => {
      if (step === 'sealed') await withdrawAll(ids.slice(0, 1));
    };
    expect(await makeEdition({ date: first, onStep })).toMatchObject({ kind: 'built' });
    expect((await rows()).filter(({ withdrawnOn }) => withdrawnOn !== null)).toMatchObject([
      { id: ids[0], joined: 1, sealedBy: null },
    ]);
    await fillPool(cities.slice(20, 30));
    expect(await makeEdition({ date: second })).toMatchObject({ kind: 'built' });
    expect((await rows()).some(({ id }) => id === ids[0])).toBe(false);
  });

  it('what is given waits for the next', async () => {
    await fillPool(cities.slice(0, 20));
    await makeEdition({
      date: first,
      onStep: (step) => (step === 'sealed' ? fillPool(cities.slice(20, 30)) : undefined),
    });
    expect((await rows()).filter(({ joined }) => joined === 1)).toHaveLength(20);
    expect(await makeEdition({ date: second })).toMatchObject({ kind: 'built', edition: { number: 2 } });
    expect((await rows()).filter(({ joined }) => joined === 2)).toHaveLength(10);
  });

  it.each<EditionStep>(['sealed', 'page-read', 'built', 'counted', 'kept'])(
    'a fault once it is “%s” leaves the editions as they were, and the next attempt goes through',
    async (at) => {
      const ids = await fillPool(cities.slice(0, 20));
      await makeEdition({ date: first });
      await fillPool(cities.slice(20, 30));
      await withdrawAll(ids.slice(0, 2));
      const [editions, before] = [await documents(), await rows()];
      const onStep = (step: EditionStep) => (step === at ? Promise.reject(new Error('power cut')) : undefined);
      await expect(makeEdition({ date: second, onStep })).rejects.toThrow('power cut');
      expect(await documents()).toEqual(editions);
      expect(await rows()).toEqual(before);
      expect(await makeEdition({ date: second })).toMatchObject({ kind: 'built', edition: { number: 2 } });
      expect(await rows()).toHaveLength(28);
    },
  );

  it('a process that dies holds nothing for ever', async () => {
    const ids = await fillPool(cities.slice(0, 20));
    await database().contribution.updateMany({ data: { sealedBy: 'dead', sealedAt: new Date() } });
    await withdrawAll(ids.slice(0, 1));
    expect(await rows()).toHaveLength(20);
    expect(await makeEdition({ date: first })).toMatchObject({ kind: 'built' });
    expect(await rows()).toHaveLength(19);
    expect(await sealed()).toBe(0);
  });

  it('another that starts takes over, and the first publishes nothing', async () => {
    await fillPool(cities.slice(0, 20));
    let inner: Awaited<ReturnType<typeof makeEdition>> | undefined;
    const onStep = async (step: EditionStep) => {
      if (step === 'built') inner = await makeEdition({ date: second });
    };
    expect(await makeEdition({ date: first, onStep })).toEqual({
      kind: 'refused',
      reasons: [{ kind: 'made-elsewhere' }],
    });
    expect(inner).toMatchObject({ kind: 'built', edition: { number: 1, date: second } });
    expect(await listEditions()).toMatchObject([{ number: 1, date: second }]);
    expect((await rows()).every(({ joined }) => joined === 1)).toBe(true);
    await fillPool(cities.slice(20, 30));
    expect(await makeEdition({ date: third })).toMatchObject({ kind: 'built', edition: { number: 2 } });
  });

  it('many at once make one edition', async () => {
    await fillPool(cities.slice(0, 20));
    const outcomes = await Promise.all([1, 2, 3].map(() => makeEdition({ date: first })));
    expect(outcomes.filter(({ kind }) => kind === 'built').length).toBeLessThanOrEqual(1);
    const again = await makeEdition({ date: first });
    expect(['built', 'there']).toContain(again.kind);
    expect(await listEditions()).toHaveLength(1);
    expect((await rows()).every(({ joined, sealedBy }) => joined === 1 && sealedBy === null)).toBe(true);
  });
});
