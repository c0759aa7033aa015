import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Storage } from '@/lib/data/database/storage';
import type { Refusal } from '@/lib/http/responses/refusal';
import { countSaved, hasSpace, requireSpaceFor } from './storage-budget';

const megabyte = 1_000_000;
interface Measured {
  storage: Storage;
  settings: { readonly dailyMegabytes: number; readonly databaseMegabytes: number; readonly reserveMegabytes?: number };
}

const measured = vi.hoisted((): Measured => ({
  storage: { bytes: 0 },
  settings: { dailyMegabytes: 100, databaseMegabytes: 1_000 },
}));
vi.mock('@/lib/data/database/storage', () => ({ measureStorage: () => Promise.resolve(measured.storage) }));
vi.mock('@/lib/env', () => ({ environment: () => measured.settings }));

function from(address: string): Request {
  return new Request('http://city.example/start/create', { headers: { 'x-forwarded-for': address } });
}

/** What it is told, and how often it was let through before. */
async function until(refused: () => Promise<void> | void): Promise<{ readonly times: number; readonly code: string }> {
  for (let times = 0; times < 10_000; times += 1) {
    try {
      await refused();
    } catch (error) {
      return { times, code: (error as Refusal).code };
    }
  }
  return { times: Infinity, code: '' };
}

beforeEach(() => {
  delete (globalThis as { chanceryBudgets?: unknown }).chanceryBudgets;
  measured.storage = { bytes: 0 };
  measured.settings = { dailyMegabytes: 100, databaseMegabytes: 10_000 };
});

describe('something new', () => {
  it('is refused to an address that has begun its share of the day, and to nobody else', async () => {
    expect(await until(() => requireSpaceFor(from('192.0.2.1'), 10 * megabyte))).toEqual({
      times: 10,
      code: 'too-much-kept',
    });
    await requireSpaceFor(from('192.0.2.2'), 10 * megabyte);
  });

  it('is refused to one line that has many addresses, and to one organisation that has many lines', async () => {
    let address = 0;
    const sameLine = () => requireSpaceFor(from(`2001:db8:1:1::${(address += 1).toString(16)}`), 10 * megabyte);
    expect(await until(sameLine)).toEqual({ times: 10, code: 'too-much-kept' });
    const sameOrganisation = () => requireSpaceFor(from(`2001:db8:2:${(address += 1).toString(16)}::1`), 10 * megabyte);
    expect(await until(sameOrganisation)).toEqual({ times: 40, code: 'too-much-kept' });
    await requireSpaceFor(from('2001:db8:3:1::1'), 10 * megabyte);
  });

  it('is refused to everybody once very much was begun in a day', async () => {
    let address = 0;
    expect(await until(() => requireSpaceFor(from(`192.0.2.${(address += 1)}`), 20 * megabyte))).toEqual({
      times: 100,
      code: 'too-much-kept',
    });
  });

  it('is refused where the database has its largest size, also before it is measured anew', async () => {
    measured.storage = { bytes: 9_950 * megabyte };
    expect(await until(() => requireSpaceFor(from('192.0.2.1'), 10 * megabyte))).toEqual({
      times: 5,
      code: 'no-space',
    });
  });

  it('leaves space on the disk', async () => {
    measured.storage = { bytes: 0, disk: { bytes: 20_000 * megabyte, free: 600 * megabyte } };
    expect(await until(() => requireSpaceFor(from('192.0.2.1'), 10 * megabyte))).toEqual({
      times: 5,
      code: 'no-space',
    });
  });

  it.each([
    ['half a gigabyte of a large disk', { disk: 100_000, free: 500, space: true }],
    ['half a gigabyte of a large disk, and no less', { disk: 100_000, free: 499, space: false }],
    ['a twentieth of a small one', { disk: 3, free: 0.16, space: true }],
    ['a twentieth of a small one, and no less', { disk: 3, free: 0.14, space: false }],
    ['what was set', { reserveMegabytes: 10, disk: 100_000, free: 10, space: true }],
    ['what was set, and no less', { reserveMegabytes: 2_000, disk: 100_000, free: 1_999, space: false }],
  ])('where it is %s', (_, { disk, free, space, ...set }) => {
    measured.settings = { ...measured.settings, ...set };
    expect(hasSpace({ bytes: 0, disk: { bytes: disk * megabyte, free: free * megabyte } }, 0)).toBe(space);
  });
});

describe('what exists', () => {
  it('is saved where there is no space for anything new, up to ten times as much a day', async () => {
    measured.storage = { bytes: 99_999 * megabyte };
    await expect(requireSpaceFor(from('192.0.2.1'), 0)).rejects.toMatchObject({ code: 'no-space' });
    expect(await until(() => countSaved(from('192.0.2.1'), 10 * megabyte))).toEqual({
      times: 100,
      code: 'too-much-kept',
    });
  });
});
