import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checklistQuestion,
  instrument,
  levelsQuestion,
  matrixQuestion,
  yesNoQuestion,
} from '@/lib/workshop/model/questions.fixture';
import { distributionOf } from '@/lib/workshop/model/tally/distribution';
import { gapSize, perceptionGap } from './perception-gap';
import type { DepartmentTally } from '@/lib/workshop/model/workshop';

type Group = readonly [
  department: string | undefined,
  voters: number,
  unsure: number,
  counts: Readonly<Record<string, number>>,
];

/** The figures were worked out by hand. */
function gapOf(question: string, ...groups: readonly Group[]) {
  const departments = groups.map(([department, voters, unsure, counts]): DepartmentTally => ({
    ...(department !== undefined && { department }),
    voters,
    unsure,
    counts,
  }));
  const sum = (of: (one: DepartmentTally) => number) => departments.reduce((total, one) => total + of(one), 0);
  const keys = [...new Set(departments.flatMap(({ counts }) => Object.keys(counts)))];
  const counts = Object.fromEntries(keys.map((key) => [key, sum((one) => one.counts[key] ?? 0)]));
  return perceptionGap(
    question,
    distributionOf(instrument, question, {
      voters: sum(({ voters }) => voters),
      unsure: sum(({ unsure }) => unsure),
      counts,
      departments,
    }),
  );
}

describe('the gap between departments', () => {
  it('on levels lies between the medians of whoever chose one, from the lowest to the highest', () => {
    // Finance 1, 1, 2: median 1. Ports 3, 4: median 3.5. Works 2, 2, 3, 3: median 2.5.
    expect(
      gapOf(
        levelsQuestion.id,
        ['Ports', 3, 1, { 3: 1, 4: 1 }],
        ['Finance', 3, 0, { 1: 2, 2: 1 }],
        ['Works', 4, 0, { 2: 2, 3: 2 }],
      ),
    ).toEqual({
      kind: 'levels',
      question: levelsQuestion.id,
      gap: 2.5,
      departments: [
        { department: 'Finance', voters: 3, median: 1 },
        { department: 'Works', voters: 4, median: 2.5 },
        { department: 'Ports', voters: 3, median: 3.5 },
      ],
    });
  });

  it('on yes or no is the difference of shares of all who voted, the unsure among them', () => {
    // Ports: 3 of 4 yes. Finance: 1 of 5 yes, 3 of 5 unsure. Yes: 0.75 - 0.2 = 0.55; no: 0.25 - 0.2; unsure: 0.6 - 0.
    expect(gapOf(yesNoQuestion.id, ['Ports', 4, 0, { yes: 3, no: 1 }], ['Finance', 5, 3, { yes: 1, no: 1 }])).toEqual({
      kind: 'shares',
      question: yesNoQuestion.id,
      key: '~unsure',
      gap: 0.6,
      departments: [
        { department: 'Ports', voters: 4, share: 0 },
        { department: 'Finance', voters: 5, share: 0.6 },
      ],
    });
    expect(
      gapOf(yesNoQuestion.id, ['Ports', 4, 0, { yes: 3, no: 1 }], ['Finance', 4, 1, { yes: 1, no: 2 }]),
    ).toMatchObject({
      key: 'yes',
      gap: 0.5,
      departments: [
        { department: 'Finance', share: 0.25 },
        { department: 'Ports', share: 0.75 },
      ],
    });
  });

  it('of several equally wide takes the first answer of the question', () => {
    expect(
      gapOf(yesNoQuestion.id, ['Ports', 4, 0, { yes: 4, no: 0 }], ['Finance', 4, 4, { yes: 0, no: 0 }]),
    ).toMatchObject({ key: 'yes', gap: 1 });
    expect(
      gapOf(yesNoQuestion.id, ['Ports', 4, 0, { yes: 4, no: 0 }], ['Finance', 4, 0, { yes: 0, no: 4 }]),
    ).toMatchObject({ key: 'yes', gap: 1 });
  });

  it('on a list or a matrix is that on the option which they differ on most', () => {
    expect(
      gapOf(
        checklistQuestion.id,
        ['Ports', 4, 0, { national: 4, regional: 1 }],
        ['Finance', 5, 0, { national: 4, regional: 4 }],
      ),
    ).toMatchObject({ key: 'regional', gap: expect.closeTo(0.55, 12) as number });
    expect(
      gapOf(
        matrixQuestion.id,
        ['Ports', 4, 0, { 'national/energy': 1, 'regional/culture': 3 }],
        ['Finance', 4, 0, { 'national/energy': 2 }],
      ),
    ).toMatchObject({ key: 'regional/culture', gap: 0.75 });
  });

  it('names the other departments last where they are equal to one with a name', () => {
    expect(
      gapOf(
        levelsQuestion.id,
        [undefined, 3, 0, { 1: 3 }],
        ['Works', 3, 0, { 1: 3 }],
        ['Art', 3, 0, { 1: 3 }],
        ['Ports', 3, 0, { 4: 3 }],
      )?.departments,
    ).toEqual([
      { department: 'Art', voters: 3, median: 1 },
      { department: 'Works', voters: 3, median: 1 },
      { voters: 3, median: 1 },
      { department: 'Ports', voters: 3, median: 4 },
    ]);
    expect(
      gapOf(yesNoQuestion.id, [undefined, 3, 0, { yes: 3 }], ['Art', 3, 0, { yes: 3 }])?.departments.map(
        ({ department }) => department,
      ),
    ).toEqual(['Art', undefined]);
  });

  it('keeps those in the order of their names who are equal, whatever order they came in', () => {
    const same = ['C', 'A', 'B'].map((name): Group => [name, 3, 0, { yes: 3 }]);
    expect(
      gapOf(yesNoQuestion.id, ...same, ['D', 3, 0, { no: 3 }])?.departments.map(({ department }) => department),
    ).toEqual(['D', 'A', 'B', 'C']);
    expect(
      gapOf(
        yesNoQuestion.id,
        ['Z', 3, 0, { yes: 3 }],
        [undefined, 3, 0, { yes: 3 }],
        ['A', 3, 0, { yes: 3 }],
        ['D', 3, 0, { no: 3 }],
      )?.departments.map(({ department }) => department),
    ).toEqual(['D', 'A', 'Z', undefined]);
    expect(
      Object.hasOwn(
        gapOf(yesNoQuestion.id, [undefined, 3, 0, { yes: 3 }], ['A', 3, 0, { no: 3 }])?.departments[1] ?? {},
        'department',
      ),
    ).toBe(false);
  });

  it('is the same, without a word of what has no name, whatever order the departments came in', () => {
    const group = (department: string | undefined, answers: Readonly<Record<string, number>>): Group => [
      department,
      3,
      0,
      answers,
    ];
    const levels = [
      group(undefined, { 1: 3 }),
      group('Works', { 1: 3 }),
      group('Art', { 1: 3 }),
      group('Ports', { 4: 3 }),
    ];
    const shares = [
      group(undefined, { yes: 3 }),
      group('Works', { yes: 3 }),
      group('Art', { yes: 3 }),
      group('Ports', { no: 3 }),
    ];
    for (const [question, groups] of [
      [levelsQuestion.id, levels],
      [yesNoQuestion.id, shares],
    ] as const) {
      const named = gapOf(question, ...groups);
      expect(
        named?.departments.flatMap((one) => (Object.hasOwn(one, 'department') ? [one.department] : [])),
      ).not.toContain(undefined);
      fc.assert(
        fc.property(fc.shuffledSubarray([...groups], { minLength: 4 }), (shuffled) => {
          expect(gapOf(question, ...shuffled)).toStrictEqual(named);
        }),
        { numRuns: 24 },
      );
    }
  });

  it('is that of being unsure where fewer than two departments chose levels', () => {
    expect(gapOf(levelsQuestion.id, ['Ports', 4, 1, { 2: 2, 3: 1 }], ['Finance', 3, 3, {}])).toMatchObject({
      kind: 'shares',
      key: '~unsure',
      gap: 0.75,
    });
  });

  it('is nothing of one department, or none', () => {
    expect(gapOf(yesNoQuestion.id, ['Ports', 4, 0, { yes: 4 }])).toBeUndefined();
    expect(gapOf(levelsQuestion.id)).toBeUndefined();
    expect(
      perceptionGap('continuity', distributionOf(instrument, 'continuity', { voters: 3, unsure: 0, counts: { 2: 3 } })),
    ).toBeUndefined();
  });

  it.each([
    [{ kind: 'levels', question: 'a', gap: 2.5, departments: [] }, 0.625],
    [{ kind: 'levels', question: 'a', gap: 4, departments: [] }, 1],
    [{ kind: 'shares', question: 'a', key: 'yes', gap: 0.6, departments: [] }, 0.6],
  ] as const)('has a size from 0 to 1: %j is %d', (gap, size) => {
    expect(gapSize(gap)).toBe(size);
  });
});
