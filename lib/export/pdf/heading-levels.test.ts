import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingsOf, type Heading } from '@/lib/export/model/document-headings';
import { headingLabels, headingLevels } from './heading-levels';

const heading = (level: Heading['level'], id?: string): Heading => ({
  kind: 'heading',
  level,
  text: [{ text: 'x' }],
  ...(id !== undefined && { id }),
});
const levelsOf = (levels: readonly Heading['level'][]) => [
  ...headingLevels(levels.map((level) => heading(level))).values(),
];

describe('headingLevels', () => {
  it.each([
    [
      [1, 2, 3, 2, 1],
      [1, 2, 3, 2, 1],
    ],
    [
      [3, 3, 1],
      [1, 1, 1],
    ],
    [
      [1, 4, 4, 2],
      [1, 2, 2, 2],
    ],
  ] as const)('of %j are %j', (written, drawn) => {
    expect(levelsOf(written)).toEqual(drawn);
  });

  it('begin with 1 and never skip one on the way down', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)), (levels) =>
        levelsOf(levels).every((level, index, all) => level <= (all[index - 1] ?? 0) + 1),
      ),
    );
  });
});

describe('headingsOf', () => {
  it('finds those in groups, in order', () => {
    const [one, two, three] = [heading(1), heading(2), heading(3)];
    expect(
      headingsOf([one, { kind: 'group', blocks: [{ kind: 'group', blocks: [two] }, { kind: 'page-break' }] }, three]),
    ).toEqual([one, two, three]);
  });
});

describe('headingLabels', () => {
  it('gives each name to one heading alone', () => {
    const [first, second, other] = [heading(1, 'a'), heading(1, 'a'), heading(1, 'b')];
    const labels = headingLabels([first, second, other, heading(1)]);
    expect([...labels.keys()]).toEqual(['a', 'b']);
    expect(labels.get('a')?.heading).toBe(first);
    expect(new Set([...labels.values()].map(({ label }) => label)).size).toBe(2);
  });
});
