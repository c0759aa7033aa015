import { expect, it } from 'vitest';
import { type Crosswalk, crosswalksWithin, currentId } from './crosswalk';

const from = (earlier: number, renamed: Crosswalk['renamed'] = {}): Crosswalk => ({
  earlier,
  later: earlier + 1,
  renamed,
  same: [],
});

it.each<readonly [earlier: number, later: number, steps: readonly number[]]>([
  [1, 4, [1, 2, 3]],
  [2, 3, [2]],
  [2, 4, [2, 3]],
  [3, 3, []],
])('from version %i to %i there are the steps from %j', (earlier, later, steps) => {
  const found = crosswalksWithin([from(1), from(2), from(3)], { earlier, later });
  expect(found.map((one) => one.earlier)).toEqual(steps);
});

it.each([
  ['tools', 'kit'],
  ['toolkit', 'kit'],
  ['method', 'method'],
  ['constructor', 'constructor'],
])('%s is %s now', (id, now) => {
  expect(currentId([from(1, { tools: 'toolkit' }), from(2, { toolkit: 'kit' })], id)).toBe(now);
});
