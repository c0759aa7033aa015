/** Tries every change on the tests that reach it. */
import type { Change } from './changed-code';
import type { LoadFile } from './bundled-tests';
import { type CollectedTest, runTest } from './small-vitest';

interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
}

type Hits = Record<string, number>;

interface Coverage {
  readonly static: Hits;
  readonly perTest: Record<string, Hits>;
}

/** Stryker's code finds its switches here. */
const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });

interface Reach {
  readonly file: string;
  readonly index: number;
  readonly milliseconds: number;
  /** How often the unchanged code passed the place. */
  readonly hits: number;
}

export type Outcome =
  | { readonly change: Change; readonly is: 'noticed'; readonly by: string }
  | { readonly change: Change; readonly is: 'not noticed' | 'not reached' };

/** A loop that passes the changed place so much more often than before does not end. */
const endless = (hits: number) => hits * 100 + 1_000;

function countFrom(coverage: Coverage) {
  switches.mutantCoverage = coverage;
}

/** Runs the tests on the unchanged code. */
async function findReach(start: () => LoadFile, files: readonly string[]) {
  const reached = new Map<string, Reach[]>();
  const add = (id: string, reach: Reach) => void reached.set(id, [...(reached.get(id) ?? []), reach]);
  for (const file of files) {
    const coverage: Coverage = { static: {}, perTest: {} };
    countFrom(coverage);
    const tests = start()(file);
    for (const [index, test] of tests.entries()) {
      switches.currentTestId = String(index);
      const began = performance.now();
      await runTest(test);
      const milliseconds = performance.now() - began;
      switches.currentTestId = undefined;
      // What runs while the file is loaded may show in any of its tests.
      for (const [id, hits] of Object.entries({ ...coverage.static, ...coverage.perTest[index] }))
        add(id, { file, index, milliseconds, hits });
    }
  }
  countFrom({ static: {}, perTest: {} });
  return reached;
}

/** Stops with an error what passes the changed place so often that it does not end. */
async function withinLimit<Result>(hits: number, run: () => Result | Promise<Result>): Promise<Result> {
  switches.hitCount = 0;
  switches.hitLimit = endless(hits);
  try {
    return await run();
  } finally {
    switches.hitCount = undefined;
  }
}

async function passes(test: CollectedTest, hits: number) {
  try {
    await withinLimit(hits, () => runTest(test));
    return true;
  } catch {
    return false;
  }
}

/** Gives the test that notices the change, if one does. */
async function tryChange(load: LoadFile, reaches: readonly Reach[]) {
  const loaded = new Map<string, readonly CollectedTest[]>();
  for (const { file, index, hits } of reaches) {
    let tests = loaded.get(file);
    if (tests === undefined) {
      try {
        tests = await withinLimit(hits, () => load(file));
      } catch {
        return { file, index: -1, name: `${file} does not load` };
      }
      loaded.set(file, tests);
    }
    const test = tests[index];
    if (test === undefined || !(await passes(test, hits)))
      return { file, index, name: `${file} > ${test?.name ?? 'a test less'}` };
  }
  return undefined;
}

/** Gives what becomes of each change, one after another. */
export async function* tryChanges(
  start: () => LoadFile,
  files: readonly string[],
  changes: readonly Change[],
): AsyncGenerator<Outcome> {
  const reached = await findReach(start, files);
  // Whoever noticed something in a file is asked first about the next change there.
  const noticed = new Map<string, number>();
  const key = (file: string, reach: { readonly file: string; readonly index: number }) =>
    `${file} ${reach.file} ${reach.index}`;
  const cost = (file: string, reach: Reach) => reach.milliseconds / (1 + (noticed.get(key(file, reach)) ?? 0) * 3);
  for (const change of changes) {
    const reaches = reached.get(change.id);
    if (reaches === undefined) {
      yield { change, is: 'not reached' };
      continue;
    }
    switches.activeMutant = change.id;
    const by = await tryChange(
      start(),
      reaches.toSorted((one, other) => cost(change.file, one) - cost(change.file, other)),
    );
    switches.activeMutant = undefined;
    if (by === undefined) yield { change, is: 'not noticed' };
    else {
      noticed.set(key(change.file, by), (noticed.get(key(change.file, by)) ?? 0) + 1);
      yield { change, is: 'noticed', by: by.name };
    }
  }
}
