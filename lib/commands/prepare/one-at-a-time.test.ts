import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oneAtATime } from './one-at-a-time.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chancery-lock-'));
const lock = join(folder, 'lock');
const nobody = spawnSync(process.execPath, ['-e', '']).pid;

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('one at a time', () => {
  it('holds the lock for as long as the work takes, also where it fails', async () => {
    expect(await oneAtATime(lock, () => readFileSync(lock, 'utf8'))).toBe(String(process.pid));
    await expect(oneAtATime(lock, () => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ['a process that died', String(nobody)],
    ['a process of before with our number', String(process.pid)],
  ])('is not held up by %s', async (_, holder) => {
    writeFileSync(lock, holder);
    expect(await oneAtATime(lock, () => 'done')).toBe('done');
  });

  it('waits for a process that lives', async () => {
    writeFileSync(lock, String(process.ppid));
    setTimeout(() => rmSync(lock), 700);
    const began = Date.now();
    expect(await oneAtATime(lock, () => 'done')).toBe('done');
    expect(Date.now() - began).toBeGreaterThan(600);
    expect(console.log).toHaveBeenCalledTimes(1);
  });
});
