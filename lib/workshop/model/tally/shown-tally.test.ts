import { describe, expect, it } from 'vitest';
import { shownTally } from './shown-tally';
import type { Tally } from '@/lib/workshop/model/workshop';

const counts = { yes: 4, no: 1 };
const departments = (...voters: readonly number[]): NonNullable<Tally['departments']> =>
  voters.map((many, place) => ({
    department: ['Culture', 'Ports', 'Works'][place] ?? '',
    voters: many,
    unsure: 0,
    counts: { yes: many },
  }));
const of = (voters: number, groups?: Tally['departments']): Tally => ({
  voters,
  unsure: 1,
  counts,
  ...(groups && { departments: groups }),
});

describe('what may leave the workshop, and stays when the votes are deleted', () => {
  it.each<{
    readonly name: string;
    readonly anonymity: 'nothing' | 'departments' | 'names';
    readonly tally: Tally | undefined;
    readonly shown: Tally | undefined;
  }>([
    { name: 'five without names', anonymity: 'nothing', tally: of(5), shown: of(5) },
    { name: 'four without names', anonymity: 'nothing', tally: of(4), shown: undefined },
    { name: 'four by department', anonymity: 'departments', tally: of(4), shown: undefined },
    { name: 'one by name', anonymity: 'names', tally: of(1), shown: of(1) },
    { name: 'nobody', anonymity: 'names', tally: of(0), shown: undefined },
    { name: 'one that is gone', anonymity: 'names', tally: undefined, shown: undefined },
    {
      name: 'departments of three',
      anonymity: 'departments',
      tally: of(6, departments(3, 3)),
      shown: of(6, departments(3, 3)),
    },
    {
      name: 'a department of two, with names',
      anonymity: 'names',
      tally: of(8, departments(3, 3, 2)),
      shown: of(8, [...departments(0, 3).slice(1), { voters: 5, unsure: 0, counts: { yes: 5 } }]),
    },
    { name: 'a department of one among two', anonymity: 'names', tally: of(6, departments(5, 1)), shown: of(6) },
    {
      name: 'departments that nobody was asked for',
      anonymity: 'nothing',
      tally: of(10, departments(5, 5)),
      shown: of(10),
    },
  ])('$name', ({ anonymity, tally, shown }) => {
    expect(shownTally(anonymity, tally)).toEqual(shown);
  });
});
