/**
 * As much of Vitest as the tests of rules use: they are given their tests without a runner around them, so that they
 * can be run thousands of times in one process. `expect` is that of Vitest.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';

export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...given: unknown[]) => unknown;

let collected: CollectedTest[] = [];
let within: readonly string[] = [];

/** Runs `load`, which loads a file of tests, and gives the tests that the file has, but for those called `slow`. */
export function collectTests(load: () => unknown, slow?: RegExp): readonly CollectedTest[] {
  collected = [];
  within = [];
  load();
  return collected.filter(({ name }) => slow?.test(name) !== true);
}

function bodyOf(parts: readonly unknown[]): Body {
  const body = parts.find((part): part is Body => typeof part === 'function');
  if (body === undefined) throw new Error('A test without a body');
  return body;
}

function it(name: string, ...parts: unknown[]) {
  const body = bodyOf(parts);
  collected.push({ name: [...within, name].join(' > '), run: () => body() });
}

function describe(name: string, ...parts: unknown[]) {
  const outside = within;
  within = [...outside, name];
  bodyOf(parts)();
  within = outside;
}

/** Vitest spreads a row that is a list, in `each` and not in `for`. */
const forRows =
  (one: (name: string, body: Body) => void, spread: boolean) =>
  (rows: readonly unknown[]) =>
  (name: string, ...parts: unknown[]) => {
    const body = bodyOf(parts);
    for (const [index, row] of rows.entries())
      one(`${name} [${index}]`, () => (spread && Array.isArray(row) ? body(...(row as unknown[])) : body(row)));
  };

const kept = new Map<string, string>();
let running = '';
let snapshots = 0;

/** Runs a test; what it throws, it throws. */
export async function runTest({ name, run }: CollectedTest) {
  running = name;
  snapshots = 0;
  await run();
}

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect);
Object.assign(globalThis, { [GLOBAL_EXPECT]: expect });
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect as never);
Object.assign(expect, (globalThis as Record<PropertyKey, unknown>)[ASYMMETRIC_MATCHERS_OBJECT]);
// The unchanged code is run first, and equals the stored snapshot, or `npm test` is red.
chai.util.addMethod(chai.Assertion.prototype, 'toMatchSnapshot', function (this: Chai.AssertionStatic) {
  const key = `${running} ${snapshots}`;
  snapshots += 1;
  const seen = JSON.stringify(chai.util.flag(this, 'object'));
  const before = kept.get(key);
  if (before === undefined) kept.set(key, seen);
  else if (before !== seen) throw new Error('Not as in the snapshot');
});

/** What a file of tests takes from Vitest. */
export const vitest = {
  describe: Object.assign(describe, { each: forRows(describe, true) }),
  it: Object.assign(it, { each: forRows(it, true), for: forRows(it, false) }),
  expect,
};
