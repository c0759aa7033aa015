import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { routeKinds } from '@/lib/http/door/route-kinds';
import { readRoutes } from './read-routes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chancery-routes-'));
for (const file of [
  'page.tsx',
  'layout.tsx',
  'start/page.tsx',
  'start/create/route.ts',
  'start/answer-start.ts',
  'benchmark/[date]/page.tsx',
  'benchmark/latest/route.ts',
  'benchmark/[date]/figures.csv/route.ts',
]) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '');
}
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['/', 'page', '/'],
  ['/start', 'page', '/start'],
  ['/start/', 'page', '/start'],
  ['/start/create', 'route', '/start/create'],
  ['/start/answer-start', 'page', '(no page)'],
  ['/benchmark/latest', 'route', '/benchmark/latest'],
  ['/benchmark/2026-10-01', 'page', '/benchmark/[date]'],
  ['/benchmark/2026-10-01/figures.csv', 'route', '/benchmark/[date]/figures.csv'],
  ['/benchmark/2026-10-01/figuresxcsv', 'page', '(no page)'],
])('knows what stands at %s before anything is built', (address, kind, pattern) => {
  expect(routeKinds(readRoutes(folder), [])(address)).toEqual({ kind, pattern });
});
