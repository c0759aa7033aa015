import { afterEach, describe, expect, it, vi } from 'vitest';
import { useTestDatabase } from '@/prisma/test-database';
import { database } from './database';
import { underLease } from './lease';

useTestDatabase();

afterEach(() => vi.useRealTimers());

const hour = 60 * 60 * 1000;

describe('what only one process does at a time', () => {
  it('is begun by one of those who come at once, and by the next when it is done', async () => {
    let finish = (): void => undefined;
    const done = new Promise<void>((resolve) => (finish = resolve));
    const all = [1, 2, 3, 4].map(() => underLease('test', () => done));
    const refused: boolean[] = [];
    for (const one of all) void one.then((begun) => refused.push(begun));
    // A late one that asks when the work is done may begin anew.
    await vi.waitFor(() => expect(refused).toEqual([false, false, false]), 10_000);
    finish();
    expect((await Promise.all(all)).filter(Boolean)).toHaveLength(1);
    expect(await underLease('test', () => Promise.resolve())).toBe(true);
    expect(await database().lease.count({ where: { name: 'test' } })).toBe(0);
  });

  it('is taken over from a process that died, which is told so where it lives all the same', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await underLease('lost', async (keepsLease) => {
      expect(await keepsLease()).toBe(true);
      vi.setSystemTime(Date.now() + hour);
      await underLease('lost', async () => {
        expect(await keepsLease()).toBe(false);
      });
    });
  });

  it('is let go where it fails', async () => {
    await expect(underLease('failing', () => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
    expect(await underLease('failing', () => Promise.resolve())).toBe(true);
  });
});
