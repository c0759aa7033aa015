import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { inTurn } from './in-turn';

describe('work in turn', () => {
  it('never overlaps under one key, keeps its order, and goes on after what failed', async () => {
    const log: string[] = [];
    const work = (name: string, milliseconds: number) => async () => {
      log.push(`${name} begins`);
      await setTimeout(milliseconds);
      log.push(`${name} ends`);
      if (name === 'b') throw new Error('stop');
      return name;
    };
    const all = await Promise.allSettled([inTurn('room', work('a', 20)), inTurn('room', work('b', 1)), inTurn('room', work('c', 1))]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(await inTurn('room', work('d', 1))).toBe('d');
  });

  it('that has waited too long is not begun', async () => {
    const began: string[] = [];
    const slow = inTurn('stuck', () => setTimeout(50, 'slow'));
    await setTimeout(1);
    const late = inTurn('stuck', () => Promise.resolve(began.push('late')));
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 15_001);
    await expect(late).rejects.toThrow(/too long/);
    clock.mockRestore();
    expect([await slow, await inTurn('stuck', () => Promise.resolve('next')), began]).toEqual(['slow', 'next', []]);
  });

  it('does not wait for another key', async () => {
    const slow = inTurn('slow', () => setTimeout(200, 'slow'));
    const first = await Promise.race([slow, inTurn('quick', () => Promise.resolve('quick'))]);
    expect(first).toBe('quick');
    await slow;
  });
});
