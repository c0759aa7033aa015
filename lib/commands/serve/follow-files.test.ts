import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import config from '@/next.config.js';
import followFiles from './follow-files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chancery-followed-'));
const file = join(folder, 'en/site.json');
mkdirSync(join(folder, 'en'));
afterAll(() => rmSync(folder, { recursive: true }));

function load(...paths: readonly string[]) {
  const followed: string[] = [];
  const follow = (name: string) => void followed.push(name);
  return {
    source: followFiles.call(
      { getOptions: () => ({ paths }), addDependency: follow, addContextDependency: follow },
      'export {};',
    ),
    followed,
  };
}

it('lets a module count as changed where a file that it reads has changed', () => {
  writeFileSync(file, '{"name":"Chancery"}');
  const before = load(folder);
  expect(before.followed).toEqual([file, folder]);
  expect(before.source).toContain('export {};');
  expect(load(folder).source).toBe(before.source);
  writeFileSync(file, '{"name":"Office"}');
  expect(load(folder).source).not.toBe(before.source);
  expect(load(file).followed).toEqual([file]);
  expect(load(file, folder).followed).toEqual([file, file, folder]);
});

it('is asked for modules that are there', () => {
  const modules = Object.keys(config.turbopack?.rules ?? {}).map((glob) => glob.replace('**/', ''));
  expect(modules.length).toBeGreaterThan(0);
  expect(modules.filter((path) => !existsSync(path))).toEqual([]);
});
