import { describe, expect, it } from 'vitest';
import { smallInstrument as instrument } from '@/lib/scoring/small-instrument.fixture';
import { drawContribution, drawsFrom } from './contributions.fixture';
import { continueLedger, emptyLedger, ledgerSchema } from './ledger';
import { cellPlaces, headingTenths, startTally } from './tally';

const contribution = {
  ...drawContribution(instrument, drawsFrom(1)),
  profile: { region: 'asia', population: 'over-5m', position: 'tertiary', mandate: 'tolerated' },
} as const;

const of = (tally: ReturnType<typeof startTally>, baseClass: string) => {
  const counts = tally.baseClasses.find((one) => one.baseClass === baseClass);
  if (counts === undefined) throw new RangeError(baseClass);
  return counts;
};

describe('startTally', () => {
  it('counts a member in its base class of every partition, with every cell and heading', () => {
    const tally = startTally(instrument);
    tally.count(contribution, undefined);
    tally.count(contribution, 3);
    tally.count(contribution, 3);
    expect(tally.baseClasses.filter(({ members }) => members.size > 0).map(({ baseClass }) => baseClass)).toEqual(['asia', 'over-5m', 'tertiary', 'tolerated']);
    expect([...of(tally, 'asia').members]).toEqual([[0, 1], [3, 2]]);
    const { places, total } = cellPlaces(instrument);
    expect(of(tally, 'asia').cells).toHaveLength(total);
    for (const [question, { at }] of places) {
      for (const [cell, place] of at) expect(of(tally, 'asia').cells[place]).toBe(contribution.answers[question]?.includes(cell) ? 3 : 0);
    }
    expect(headingTenths(of(tally, 'tertiary'), 3)[contribution.headings.impact]).toBe(3);
    expect(of(tally, 'tertiary').tenths.reduce((sum, cities) => sum + cities, 0)).toBe(15);
  });

  it('notes who left without counting what they had said', () => {
    const tally = startTally(instrument);
    tally.leave(contribution, 2);
    expect([...of(tally, 'asia').leavers]).toEqual([[2, 1]]);
    expect(of(tally, 'asia').members.size).toBe(0);
    expect(of(tally, 'asia').cells.every((cities) => cities === 0)).toBe(true);
  });

  it.each([
    ['of another version', { ...contribution, instrumentVersion: 8 }],
    ['in a cell that does not exist', { ...contribution, answers: { ...contribution.answers, depth: ['5'] } }],
    ['with a heading off the scale', { ...contribution, headings: { ...contribution.headings, impact: 1001 } }],
    ['in no base class', { ...contribution, profile: { ...contribution.profile, region: 'unknown' } } as const],
  ])('refuses a contribution %s, and counts nothing of it', (_, wrong) => {
    const tally = startTally(instrument);
    expect(() => tally.count(wrong, undefined)).toThrow(RangeError);
    expect(tally.baseClasses.every(({ members, cells }) => members.size === 0 && cells.every((cities) => cities === 0))).toBe(true);
  });
});

describe('continueLedger', () => {
  const tallyOf = (members: readonly (number | undefined)[], leavers: readonly number[] = []) => {
    const tally = startTally(instrument);
    for (const joined of members) tally.count(contribution, joined);
    for (const joined of leavers) tally.leave(contribution, joined);
    return tally;
  };

  it('remembers who was counted from when to when', () => {
    const first = continueLedger(emptyLedger, tallyOf([undefined, undefined, undefined]), 1);
    const second = continueLedger(first, tallyOf([1, 1, undefined], [1]), 2);
    const third = continueLedger(second, tallyOf([1], [1, 2]), 3);
    const asia = third.groups.filter(({ baseClass }) => baseClass === 'asia').map(({ joined, left, cities }) => [joined, left, cities]);
    expect(asia).toEqual([[1, 2, 1], [1, 3, 1], [2, 3, 1], [1, undefined, 1]]);
    expect(third.edition).toBe(3);
    expect(ledgerSchema.parse(JSON.parse(JSON.stringify(third)))).toEqual(third);
  });

  it.each([
    ['a member is missing', [1], []],
    ['there is one too many', [1, 1, 1], []],
    ['one counts as left and as a member', [1, 1], [1]],
    ['one says it joined with an edition that it was not in', [1, 1, 2], []],
  ])('refuses a tally in which %s', (...[, members, leavers]) => {
    const first = continueLedger(emptyLedger, tallyOf([undefined, undefined]), 1);
    expect(() => continueLedger(first, tallyOf(members, leavers), 2)).toThrow(RangeError);
  });
});
