import { describe, expect, it } from 'vitest';
import { lintAs } from './lint.fixture';
import { modules } from './modules.mjs';

const pure = Object.keys(modules).filter((name) => modules[name]?.pure);

const clocks = [
  'new Date()',
  'new Date',
  'new Date(...[])',
  'Date()',
  'Date.now()',
  "Date['now']()",
  'Date[name]()',
  '(({ now }) => now())(Date)',
  'Reflect.construct(Date, [])',
  'new globalThis.Date()',
  'new (class extends Date {})()',
  'Date.prototype.constructor',
  'performance.now()',
  'Temporal.Now.instant()',
  "new Intl.DateTimeFormat('en').format()",
  "new Intl.DateTimeFormat('en').formatToParts()",
  'process.hrtime()',
  'setTimeout(() => 1, 1)',
  'setInterval(() => 1, 1)',
];

const chance = [
  'Math.random()',
  "Math['random']()",
  'Math[name]()',
  '(({ random }) => random())(Math)',
  'crypto.randomUUID()',
  'crypto.getRandomValues(new Uint8Array(1))',
  'self.crypto',
];

const surroundings = [
  'process.env.HOME',
  'globalThis.process',
  'import.meta.url',
  'window.location',
  'document.cookie',
  'navigator.language',
  "fetch('https://example.org')",
  'localStorage.length',
  'Buffer.from(name)',
  'console.log(name)',
  "eval('1')",
  "new Function('return 1')",
  'new Date(2026, 0, 1)',
  'new Date(name).getFullYear()',
  'new Date(name).getTimezoneOffset()',
  'new Intl.DateTimeFormat()',
  'Intl.NumberFormat().resolvedOptions()',
  '(1).toLocaleString()',
  "'a'.localeCompare(name)",
];

const allowed = [
  'new Date(name)',
  "new Date('2026-11-30').toISOString()",
  'new Date(Date.UTC(2026, 0, 1)).getUTCFullYear()',
  'Date.parse(name)',
  'name instanceof Date',
  '(1 as unknown as Date)',
  "new Intl.DateTimeFormat('en', { timeZone: name }).formatToParts(new Date(name))",
  "Intl.supportedValuesOf('timeZone')",
  'Math.max(1, 2)',
  "'a'.localeCompare(name, 'en')",
  "name.toLocaleLowerCase('en')",
  'new Map([[1, new Set<string>()]])',
  'structuredClone(JSON.parse(name))',
  'Number.parseFloat(name)',
];

const inAFile = (expression: string) => `export function probe(name: string) { return ${expression}; }`;

describe('the pure half', () => {
  it.each([...clocks, ...chance, ...surroundings])('may not say %s', (expression) => {
    expect(lintAs('pure', 'lib/scoring/probe.ts', inAFile(expression))).not.toEqual([]);
    expect(lintAs('pure', 'lib/data/probe.ts', inAFile(expression))).toEqual([]);
    expect(lintAs('pure', 'lib/scoring/probe.test.ts', inAFile(expression))).toEqual([]);
  });

  it.each(allowed)('may say %s', (expression) => {
    expect(lintAs('pure', 'lib/scoring/probe.ts', inAFile(expression))).toEqual([]);
  });

  it('may name its own things as it likes', () => {
    expect(
      lintAs(
        'pure',
        'lib/scoring/probe.ts',
        'export function probe(window: number, process: number) { const fetch = window + process; return { fetch }; }',
      ),
    ).toEqual([]);
  });

  it.each(pure)('%s knows no clock and no chance', (module) => {
    expect(lintAs('pure', `${module}/probe.ts`, inAFile('new Date()'))).toHaveLength(1);
    expect(lintAs('pure', `${module}/deeper/probe.ts`, inAFile('Math.random()'))).toHaveLength(1);
  });

  it('says what it does not know', () => {
    expect(lintAs('pure', 'lib/report/probe.ts', inAFile('Date.now()'))).toEqual([
      { line: 1, message: 'The pure half knows no Date.now: dates, seeds and words come in as arguments.' },
    ]);
  });
});
