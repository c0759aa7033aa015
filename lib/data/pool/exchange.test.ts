import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import { database } from '@/lib/data/database/database';
import { exportContributions, forgetSource, importContributions, previewImport } from './exchange';
import { type ExchangeFile, type ExchangeItem, parseExchangeFile, writeExchangeFile } from './exchange-file';
import { createExchangeKey, fingerprintOf, isSignedBy, readExchangeKey } from './exchange-key';
import { emptyPool, fillPool, poolCities } from './pool.fixture';
import { useOwnTestDatabase } from '@/prisma/test-database';

useOwnTestDatabase();
beforeEach(emptyPool);

const folder = mkdtempSync(join(tmpdir(), 'chancery-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = createExchangeKey(join(folder, 'keys', 'theirs.pem'));
const otherKey = createExchangeKey(join(folder, 'other.pem'));
const cities = poolCities(8);
const items = cities.map(({ contribution }, index): ExchangeItem => ({
  contributor: key.blind(`city ${index}`),
  contribution,
}));
const madeOn = '2026-03-01';

const textOf = (serial: number, some = items, by = key) =>
  writeExchangeFile({ key: by, serial, madeOn, items: some }).text;

function read(text: string): ExchangeFile {
  const parsed = parseExchangeFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.file;
}

const take = (text: string, trusted: readonly string[] = [key.fingerprint]) =>
  importContributions(read(text), { trusted });
const rows = () => database().contribution.findMany({ orderBy: { id: 'asc' } });
const changes = { added: 0, replaced: 0, known: 0, withdrawn: 0 };

/** Signs what somebody made of a file: whoever has a key can sign anything. */
function signed(change: (file: Record<string, unknown>) => void, by = key): string {
  const file = JSON.parse(textOf(1)) as Record<string, unknown>;
  delete file['signature'];
  change(file);
  return JSON.stringify({ ...file, signature: by.sign(canonicalJson(file)) });
}

type Parts = {
  contributions: {
    contributor: string;
    contribution: Record<string, never> & {
      areas: Record<string, unknown>;
      answers: Record<string, unknown>;
      profile: Record<string, unknown>;
    };
  }[];
};
const inFirst = (change: (item: Parts['contributions'][number]) => void) =>
  signed((file) => {
    const [first] = (file as unknown as Parts).contributions;
    if (first !== undefined) change(first);
  });

function contributionsOf(text: string): object {
  const { contributions } = JSON.parse(text) as { contributions: unknown };
  return { contributions };
}

describe('a key', () => {
  it('is kept for its owner alone, and is never overwritten', () => {
    const file = join(folder, 'own.pem');
    const made = createExchangeKey(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file, 'utf8');
    expect(() => createExchangeKey(file)).toThrow(/EEXIST/);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readExchangeKey(file)).toMatchObject({ publicKey: made.publicKey, fingerprint: made.fingerprint });
    expect(made.fingerprint).toBe(fingerprintOf(made.publicKey));
  });

  it('of another kind is refused', () => {
    const file = join(folder, 'x25519.pem');
    writeFileSync(file, generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(() => readExchangeKey(file)).toThrow(/no Ed25519 key/);
  });

  it('signs as RFC 8032 says', () => {
    // Test 2 of section 7.1.
    const publicKey = Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex').toString(
      'base64url',
    );
    const signature =
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';
    expect(isSignedBy(publicKey, 'r', Buffer.from(signature, 'hex').toString('base64url'))).toBe(true);
    expect(isSignedBy(publicKey, 's', Buffer.from(signature, 'hex').toString('base64url'))).toBe(false);
  });

  it('gives a contributor the same name in every file, and another than any other key', () => {
    expect(key.blind('a')).toBe(readExchangeKey(join(folder, 'keys', 'theirs.pem')).blind('a'));
    expect(key.blind('a')).not.toBe(otherKey.blind('a'));
    expect(key.blind('a')).not.toBe(key.blind('b'));
  });
});

describe('a file', () => {
  it('has all that stands here, signed and numbered, and nothing that leads to an assessment', async () => {
    await fillPool(cities);
    await take(textOf(1));
    const [gone, ...stands] = (await rows()).filter(({ source }) => source === '');
    await database().contribution.update({
      where: { id: gone?.id ?? '' },
      data: { withdrawnOn: '2026-02-01', joined: 1 },
    });
    const first = await exportContributions(otherKey);
    const second = await exportContributions(otherKey);
    expect([first, second]).toMatchObject([
      { serial: 1, cities: 7 },
      { serial: 2, cities: 7 },
    ]);
    const file = read(second.text);
    expect(file.fingerprint).toBe(otherKey.fingerprint);
    expect(file.items.map(({ contribution }) => canonicalJson(contribution)).toSorted()).toEqual(
      stands.map(({ content }) => content).toSorted(),
    );
    for (const { id, contributor, recordKey } of stands)
      for (const secret of [id, contributor, String(recordKey)]) expect(second.text).not.toContain(secret);
  });

  it('is the same whatever the record keys are', async () => {
    await fillPool(cities, { keyOf: (place) => 1_100_000_000 + place });
    const withoutNumber = async () => ({
      ...(JSON.parse((await exportContributions(key)).text) as object),
      serial: 0,
      signature: '',
    });
    const before = await withoutNumber();
    await database().contribution.updateMany({ data: { recordKey: 5 } });
    expect(await withoutNumber()).toEqual(before);
  });

  it.each<readonly [string, () => string, string, string]>([
    ['nothing', () => '', '', 'not-json'],
    ['no JSON', () => textOf(1).slice(0, -3), '', 'not-json'],
    ['another format', () => signed((file) => (file['format'] = 'chancery-assessment')), 'format', 'invalid'],
    ['a later version', () => signed((file) => (file['formatVersion'] = 3)), 'formatVersion', 'invalid'],
    ['a number that does not count', () => signed((file) => (file['serial'] = 0)), 'serial', 'invalid'],
    ['a number beyond what is kept', () => signed((file) => (file['serial'] = 2 ** 31)), 'serial', 'invalid'],
    ['a day that is none', () => signed((file) => (file['madeOn'] = '2026-02-30')), 'madeOn', 'invalid'],
    ['something more', () => signed((file) => (file['note'] = 'hello')), '', 'invalid'],
    [
      'a contributor by name',
      () => inFirst((item) => (item.contributor = 'Exampleton')),
      'contributions.0.contributor',
      'invalid',
    ],
    ['an altered answer', () => textOf(1).replace('"population":"', '"population":"x'), 'signature', 'bad-signature'],
    ['an altered number', () => textOf(1).replace('"serial":1', '"serial":9'), 'signature', 'bad-signature'],
    [
      'another key than the one that signed',
      () => signed((file) => (file['publicKey'] = otherKey.publicKey)),
      'signature',
      'bad-signature',
    ],
    ['the signature of another', () => signed(() => undefined, otherKey), 'signature', 'bad-signature'],
    [
      'the signature of another file',
      () =>
        JSON.stringify({
          ...(JSON.parse(textOf(1)) as object),
          signature: (JSON.parse(textOf(2)) as { signature: string }).signature,
        }),
      'signature',
      'bad-signature',
    ],
    [
      'a questionnaire that there is not',
      () => inFirst(({ contribution }) => Object.assign(contribution, { instrumentVersion: 99 })),
      'contributions.0.contribution.instrumentVersion',
      'unknown-instrument-version',
    ],
    [
      'a contribution that is none',
      () => signed((file) => Object.assign((file as unknown as Parts).contributions[0] ?? {}, { contribution: 'all' })),
      'contributions.0.contribution.instrumentVersion',
      'invalid',
    ],
    [
      'an area out of range',
      () => inFirst(({ contribution }) => (contribution.areas['impact'] = 1001)),
      'contributions.0.contribution.areas.impact',
      'not-allowed',
    ],
    [
      'an option that there is not',
      () => inFirst(({ contribution }) => (contribution.answers['strategy-exists'] = ['perhaps'])),
      'contributions.0.contribution.answers.strategy-exists.0',
      'not-allowed',
    ],
    [
      'a question left out',
      () => inFirst(({ contribution }) => delete contribution.answers['strategy-exists']),
      'contributions.0.contribution.answers.strategy-exists',
      'missing',
    ],
    [
      'a stage that there is not',
      () => inFirst(({ contribution }) => (contribution.profile['region'] = 'atlantis')),
      'contributions.0.contribution.profile.region',
      'not-allowed',
    ],
    [
      'a name',
      () => inFirst(({ contribution }) => Object.assign(contribution, { name: 'Exampleton' })),
      'contributions.0.contribution.name',
      'unknown-key',
    ],
    [
      'one contributor with two contributions',
      () =>
        signed((file) =>
          Object.assign((file as unknown as Parts).contributions[1] ?? {}, {
            contributor: (file as unknown as Parts).contributions[0]?.contributor,
          }),
        ),
      'contributions.1.contributor',
      'given-twice',
    ],
  ])('with %s is refused', (...[, text, path, code]) => {
    expect(parseExchangeFile(text())).toMatchObject({ ok: false, issues: expect.arrayContaining([{ path, code }]) });
  });

  it('of format 1, whose keys had other words, says the same as one of today', () => {
    const former = readFileSync(new URL('contributions-of-format-1.json', import.meta.url), 'utf8');
    const file = read(former);
    expect({ contributions: file.items }).toEqual(contributionsOf(former.replaceAll('"headings"', '"areas"')));
    const today = read(writeExchangeFile({ key, ...file }).text);
    expect(today.items).toEqual(file.items);
    expect(() => read(former.replace('"headings"', '"areas"'))).toThrow('bad-signature');
    expect(parseExchangeFile(signed((whole) => Object.assign(whole, contributionsOf(former))))).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([{ path: 'contributions.0.contribution.headings', code: 'unknown-key' }]),
    });
  });

  it('with the same contribution twice has it once', () => {
    const twice = signed((file) =>
      (file as unknown as Parts).contributions.push(...(file as unknown as Parts).contributions.slice(0, 2)),
    );
    expect(read(twice)).toMatchObject({ repeated: 2, items: expect.objectContaining({ length: 8 }) });
  });
});

describe('an import', () => {
  it('keeps what is new, once, and says what it did', async () => {
    expect(await previewImport(read(textOf(3)))).toEqual({ kind: 'imported', changes: { ...changes, added: 8 } });
    expect(await rows()).toEqual([]);
    expect(await take(textOf(3))).toEqual({ kind: 'imported', changes: { ...changes, added: 8 } });
    expect(await rows()).toHaveLength(8);
    expect(
      (await rows()).every(
        ({ source, receiptHash, joined }) => source === key.fingerprint && receiptHash === null && joined === null,
      ),
    ).toBe(true);
    const before = await rows();
    expect(await take(textOf(3))).toEqual({ kind: 'imported-before' });
    expect(await take(textOf(4))).toEqual({ kind: 'imported', changes: { ...changes, known: 8 } });
    expect(await rows()).toEqual(before);
  });

  it('leaves alone what it has in former words', async () => {
    await take(textOf(1));
    for (const { id, content } of await rows())
      await database().contribution.update({
        where: { id },
        data: { content: content.replace('"areas":', '"headings":') },
      });
    expect(await take(textOf(2))).toEqual({ kind: 'imported', changes: { ...changes, known: 8 } });
  });

  it('draws new record keys for what it brings, also where the same came before', async () => {
    await take(textOf(1));
    const before = (await rows()).map(({ recordKey }) => recordKey);
    expect(new Set(before).size).toBe(8);
    await forgetSource(key.fingerprint);
    await take(textOf(2));
    expect((await rows()).filter(({ recordKey }) => before.includes(recordKey))).toEqual([]);
  });

  it('follows what was withdrawn and what was given anew', async () => {
    await take(textOf(1));
    const [counted, uncounted] = [items[0]?.contributor ?? '', items[1]?.contributor ?? ''];
    await database().contribution.updateMany({ where: { contributor: { not: uncounted } }, data: { joined: 1 } });
    const fresh = poolCities(9)[8];
    const changed = [
      { contributor: items[2]?.contributor ?? '', contribution: fresh?.contribution ?? cities[0]?.contribution },
    ] as ExchangeItem[];
    const next = textOf(2, [...changed, ...items.slice(3)]);
    const expected = { kind: 'imported', changes: { added: 0, replaced: 1, known: 5, withdrawn: 2 } };
    expect(await previewImport(read(next))).toEqual(expected);
    expect(await take(next)).toEqual(expected);
    const left = await rows();
    expect(left.filter(({ contributor }) => contributor === uncounted)).toEqual([]);
    expect(left.filter(({ contributor }) => contributor === counted)).toMatchObject([
      { joined: 1, withdrawnOn: expect.any(String) },
    ]);
    expect(
      left
        .filter(({ contributor }) => contributor === changed[0]?.contributor)
        .map(({ joined, withdrawnOn }) => [joined, withdrawnOn !== null]),
    ).toEqual(
      expect.arrayContaining([
        [1, true],
        [null, false],
      ]),
    );
  });

  it('of an older file, or of another file with the same number, is refused', async () => {
    await take(textOf(2, items.slice(0, 4)));
    const before = await rows();
    for (const text of [textOf(1), textOf(2)]) {
      expect(await previewImport(read(text))).toEqual({ kind: 'refused', reason: 'old-serial', latest: 2 });
      expect(await take(text)).toEqual({ kind: 'refused', reason: 'old-serial', latest: 2 });
    }
    expect(await rows()).toEqual(before);
  });

  it('with a key that is not trusted, or with one’s own, is refused', async () => {
    const text = textOf(1);
    for (const trusted of [[], [otherKey.fingerprint], [key.fingerprint.slice(1)]])
      expect(await take(text, trusted)).toEqual({ kind: 'refused', reason: 'untrusted-key' });
    expect(await importContributions(read(text), { trusted: [key.fingerprint], own: key.fingerprint })).toEqual({
      kind: 'refused',
      reason: 'own-key',
    });
    expect(await rows()).toEqual([]);
    expect(await database().exchangeSource.count({ where: { fingerprint: key.fingerprint } })).toBe(0);
  });

  it('that breaks off leaves nothing behind', async () => {
    // The last statement of the import fails: the number of the file cannot be kept.
    const file = { ...read(textOf(1)), serial: Number.NaN };
    await expect(importContributions(file, { trusted: [key.fingerprint] })).rejects.toThrow();
    expect(await rows()).toEqual([]);
  });

  it('of the same file by two at once happens once', async () => {
    const outcomes = await Promise.all([take(textOf(1)), take(textOf(1))]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['imported', 'imported-before']);
    expect(await rows()).toHaveLength(8);
  });

  it('of one installation touches nothing of another', async () => {
    await take(textOf(1));
    await take(textOf(1, items.slice(0, 2), otherKey), [otherKey.fingerprint]);
    expect(await rows()).toHaveLength(10);
    expect(await forgetSource(key.fingerprint)).toBe(8);
    expect((await rows()).map(({ source }) => source)).toEqual([otherKey.fingerprint, otherKey.fingerprint]);
    expect(await forgetSource('')).toBe(0);
  });
});
