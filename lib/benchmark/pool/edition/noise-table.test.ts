import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '@/lib/scoring/numbers/uniform';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import { noiseOf, noiseTable, usualMove } from './noise-table';
import { addKeys, keySpan } from '@/lib/benchmark/pool/record-key';
import { codedUpTo } from '@/lib/benchmark/pool/rules';

const { parts, ratio, reach } = noiseTable;
const moves = parts.map((_, at) => at - reach);
const whole = parts.reduce((sum, part) => sum + part, 0);
const mean = (values: readonly number[], weights: readonly number[]) =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / whole;

describe('the noise table', () => {
  it('is the one that editions were made with', () => {
    expect(createHash('sha256').update(canonicalJson(noiseTable)).digest('hex')).toBe(
      'b053c9fc5e1d3be7485839d657b6346c3c8bfc5a2a49bdbf3528125bfd965ea6',
    );
  });

  it('is the two-sided geometric law of its ratio, cut at its reach, to a part in ten thousand', () => {
    // By the sum of a geometric series, not by adding up what is in the table.
    const all = 1 + (2 * ratio * (1 - ratio ** reach)) / (1 - ratio);
    expect(whole).toBe(10_000);
    for (const [at, move] of moves.entries())
      expect(Math.abs((parts[at] ?? 0) - (10_000 * ratio ** Math.abs(move)) / all)).toBeLessThan(1);
  });

  it('has the mean nought and the variance that its law has', () => {
    expect(mean(moves, parts)).toBe(0);
    let [above, below] = [0, 0];
    for (let move = -reach; move <= reach; move += 1) {
      above += move * move * ratio ** Math.abs(move);
      below += ratio ** Math.abs(move);
    }
    expect(
      mean(
        moves.map((move) => move * move),
        parts,
      ),
    ).toBeCloseTo(above / below, 2);
  });

  it('moves nine in ten counts by two cities at most', () => {
    expect(usualMove).toBe(2);
    const near = moves.reduce((sum, move, at) => sum + (Math.abs(move) <= usualMove ? (parts[at] ?? 0) : 0), 0);
    expect(near / whole).toBeGreaterThanOrEqual(0.9);
  });

  it('codes nought and all at the ends, but for one case in twenty', () => {
    const coded = moves.reduce((sum, move, at) => sum + (move <= codedUpTo ? (parts[at] ?? 0) : 0), 0);
    expect(coded / whole).toBeGreaterThanOrEqual(0.95);
  });
});

describe('noiseOf', () => {
  const move = noiseOf(noiseTable);

  it('moves the same key always by the same', () => {
    for (const key of [0, 1, 77, keySpan - 1]) expect(move(key)).toBe(move(key));
  });

  it('draws as often as the table says', () => {
    const drawn = new Map<number, number>();
    const draw = drawsFrom(5);
    const draws = 60_000;
    for (let turn = 0; turn < draws; turn += 1) {
      const own = move(Math.floor(draw() * keySpan));
      drawn.set(own, (drawn.get(own) ?? 0) + 1);
    }
    expect([...drawn.keys()].sort((one, other) => one - other)).toEqual(moves);
    // Five standard deviations of a share of so many draws.
    for (const [at, own] of moves.entries())
      expect(Math.abs((drawn.get(own) ?? 0) / draws - (parts[at] ?? 0) / whole)).toBeLessThan(
        5 * Math.sqrt(0.25 / draws),
      );
  });

  it('tells nothing by the noise of a cell of that of the rest, though their keys add up', () => {
    const draw = drawsFrom(6);
    const all = 123_456_789;
    let together = 0;
    const draws = 60_000;
    for (let turn = 0; turn < draws; turn += 1) {
      const one = Math.floor(draw() * keySpan);
      together += move(one) * move(addKeys(all, keySpan - one));
    }
    const variance = mean(
      moves.map((own) => own * own),
      parts,
    );
    expect(Math.abs(together / draws / variance)).toBeLessThan(5 / Math.sqrt(draws));
  });
});
