import { describe, expect, it } from 'vitest';
import type { EditionNoise } from '@/lib/benchmark/pool/edition/build-input';
import { noiseOf, noiseTable } from '@/lib/benchmark/pool/edition/noise-table';
import { keySpan } from '@/lib/benchmark/pool/record-key';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { uniform } from '@/lib/scoring/numbers/uniform';
import { addOutcomes, attackAreas, attackPool, mostGain, noOutcome, resultOf } from './attack-pool';
import { type PoolPlan, simulatePool } from './simulate-pool';
import { startSolver } from './certain/solver';

const solve = startSolver();
const moves = noiseOf(noiseTable);
const still: EditionNoise['table'] = { ...noiseTable, reach: 0, parts: [10_000] };
const questions = [
  'profile-population',
  'profile-position',
  'profile-mandate',
  'strategy-exists',
  'strategy-public',
  'continuity',
];

function numberOf(place: string): number {
  return [...place].reduce((sum, letter) => (31 * sum + (letter.codePointAt(0) ?? 0)) % 100_003, 0);
}

/** Pools one after the other, until an answer is certain or so many were tried. */
async function attackUpTo(pools: number, plan: Partial<PoolPlan>) {
  let outcome = noOutcome;
  for (let seed = 1; seed <= pools && outcome.certain === 0; seed += 1) {
    outcome = addOutcomes(
      outcome,
      await attackPool(simulatePool(seed, { instrument: instrumentV1, questions, insiders: 0, ...plan }), solve),
    );
  }
  return resultOf(outcome);
}

describe('the attack finds a pool', () => {
  it('with the noise switched off: answers are certain within ten pools', async () => {
    expect((await attackUpTo(10, { noise: () => ({ table: still, move: () => 0 }) })).certain).toBeGreaterThan(0);
  });

  it('with a table whose reach is nought', async () => {
    const none = noiseOf(still);
    expect(
      (await attackUpTo(10, { noise: () => ({ table: still, move: (key) => none(key) }) })).certain,
    ).toBeGreaterThan(0);
  });

  it('with one record key for all contributions, so that noise follows from the count alone', async () => {
    const { certain } = await attackUpTo(10, { keyOf: () => 1_234_567, noiseLaw: 'of-the-count', insiders: 2 });
    expect(certain).toBeGreaterThan(0);
  });

  it('with noise drawn anew in each table', async () => {
    const anew = (edition: number): EditionNoise => ({
      table: noiseTable,
      move: (key, place) => moves(Math.floor(uniform(key, 100 * numberOf(place) + edition) * keySpan)),
    });
    const plan = { cities: 40, editions: 24, changeEvery: 8, insiders: 2 };
    const { guess, base } = await attackUpTo(4, { ...plan, noise: anew, noiseLaw: 'drawn-anew' });
    expect(guess - base).toBeGreaterThan(mostGain);
  });
});

describe('the attack on the areas', () => {
  const plan = { instrument: instrumentV1, questions, insiders: 2 };

  it('finds no city by quartiles with the noise of the product, and finds some without noise', async () => {
    let [noisy, bare] = [noOutcome, noOutcome];
    for (let seed = 1; seed <= 2; seed += 1) {
      noisy = addOutcomes(noisy, await attackAreas(simulatePool(seed, plan), solve));
      bare = addOutcomes(
        bare,
        await attackAreas(simulatePool(seed, { ...plan, noise: () => ({ table: still, move: () => 0 }) }), solve),
      );
    }
    expect(noisy.answers).toBeGreaterThan(0);
    expect(noisy.certain).toBe(0);
    expect(noisy.notDecided).toBe(0);
    expect(bare.certain).toBeGreaterThan(0);
  });
});
