import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { inQueue } from './in-queue';

describe('work in queue', () => {
  it('never overlaps under one key, keeps its order, and goes on after what failed', async () => {
    const log: string[] = [];
    const work = (name: string, milliseconds: number) => async () => {
      log.push(`${name} begins`);
      await setTimeout(milliseconds);
      log.push(`${name} ends`);
      if (name === 'b') throw new Error('stop');
      return name;
    };
    const all = await Promise.allSettled([
      inQueue('workshop', work('a', 20)),
      inQueue('workshop', work('b', 1)),
      inQueue('workshop', work('c', 1)),
    ]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(await inQueue('workshop', work('d', 1))).toBe('d');
  });

  it('that has waited too long is not begun', async () => {
    const began: string[] = [];
    const slow = inQueue('stuck', () => setTimeout(50, 'slow'));
    await setTimeout(1);
    const late = inQueue('stuck', () => Promise.resolve(began.push('late')));
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 15_001);
    await expect(late).rejects.toThrow(/too long/);
    clock.mockRestore();
    expect([await slow, await inQueue('stuck', () => Promise.resolve('next')), began]).toEqual(['slow', 'next', []]);
  });

  it('does not wait for another key', async () => {
    const slow = inQueue('slow', () => setTimeout(200, 'slow'));
    const first = await Promise.race([slow, inQueue('quick', () => Promise.resolve('quick'))]);
    expect(first).toBe('quick');
    await slow;
  });
});
