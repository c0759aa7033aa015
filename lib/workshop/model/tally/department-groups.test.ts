import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departmentGroups } from './department-groups';
import type { DepartmentTally } from '@/lib/workshop/model/workshop';

/** As many yes as there are voters, less the unsure. */
const group = (department: string | undefined, voters: number, unsure = 0): DepartmentTally => ({
  ...(department !== undefined && { department }),
  voters,
  unsure,
  counts: { yes: voters - unsure, no: 0 },
});

describe('the groups that a tally is told in', () => {
  it.each([
    {
      name: 'twelve people from four departments',
      given: [group('D', 3), group('A', 4), group('B', 3, 1), group('C', 2)],
      groups: [group('A', 4), group('D', 3), group(undefined, 5, 1)],
    },
    {
      name: 'four departments of three',
      given: [group('D', 3), group('C', 3), group('B', 3), group('A', 3)],
      groups: [group('A', 3), group('B', 3), group('C', 3), group('D', 3)],
    },
    {
      name: 'small ones that make a group together',
      given: [group('A', 5), group('B', 2, 2), group('C', 1), group(undefined, 1)],
      groups: [group('A', 5), group(undefined, 4, 2)],
    },
    {
      name: 'one small one: the smallest of the others joins it',
      given: [group('A', 5), group('B', 4), group('C', 6), group('D', 2, 1)],
      groups: [group('A', 5), group('C', 6), group(undefined, 6, 1)],
    },
    {
      name: 'of two that are equally small the first by name',
      given: [group('B', 3), group('A', 3), group('C', 1)],
      groups: [group('B', 3), group(undefined, 4)],
    },
    {
      name: 'those who belong to none are never told by themselves with a name',
      given: [group(undefined, 4), group('A', 3)],
      groups: [group('A', 3), group(undefined, 4)],
    },
    {
      name: 'a department in which nobody voted',
      given: [group('A', 3), group('B', 3), group('C', 0)],
      groups: [group('A', 3), group('B', 3)],
    },
    { name: 'one group alone is the total', given: [group('A', 5), group('B', 2)], groups: [] },
    { name: 'small ones alone', given: [group('A', 2), group('B', 2), group('C', 2)], groups: [] },
    { name: 'nobody', given: [], groups: [] },
  ])('$name', ({ given, groups }) => {
    expect(departmentGroups(given)).toEqual(groups);
  });

  it('keeps counts of an answer that only one department has', () => {
    const groups = departmentGroups([
      group('A', 3),
      { department: 'B', voters: 2, unsure: 0, counts: { other: 2 } },
      group('C', 1),
    ]);
    expect(groups[1]).toEqual({ voters: 3, unsure: 0, counts: { other: 2, yes: 1, no: 0 } });
  });

  it(
    'leaves nothing to subtract: no groups taken from the total leave one or two voters, and regrouping ' +
      'changes nothing',
    () => {
      const workshops = fc.uniqueArray(
        fc.record({
          department: fc.constantFrom('A', 'B', 'C', 'D', 'E', undefined),
          voters: fc.integer({ min: 0, max: 7 }),
        }),
        { selector: ({ department }) => department, maxLength: 6 },
      );
      fc.assert(
        fc.property(workshops, fc.integer({ min: 0, max: 63 }), (workshop, taken) => {
          const departments = workshop.map(({ department, voters }) => group(department, voters));
          const groups = departmentGroups(departments);
          const total = departments.reduce((sum, { voters }) => sum + voters, 0);
          const told = groups.reduce((sum, { voters }) => sum + voters, 0);
          expect(groups.length === 0 ? total : told).toBe(total);
          const left = groups
            .filter((_, place) => (taken >> place) % 2 === 1)
            .reduce((sum, { voters }) => sum - voters, total);
          expect([1, 2].includes(left) && total > 2).toBe(false);
          expect(departmentGroups(groups)).toEqual(groups);
        }),
      );
    },
  );
});
