import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { arrangePlan, isOverdue, planDays, planOrders, renewedBasis, wanting, outdatedBy } from './arrange-plan';
import { type ActionReport, actionStatuses } from './plan';

function action(id: string, changed: Partial<ActionReport> = {}): ActionReport {
  return { id, title: id, status: 'planned', basis: {}, changedSince: [], ...changed };
}

const plan = [
  action('a', { dueOn: '2027-03-01', owner: 'Zoe', area: 'impact', status: 'done' }),
  action('b', { owner: 'Ada', area: 'strategy' }),
  action('c', { dueOn: '2026-12-01', area: 'impact', status: 'proposed' }),
  action('d', { dueOn: '2027-03-01', owner: 'Ada' }),
];

describe('a view of the plan', () => {
  it.each([
    ['order', [[undefined, 'abcd']]],
    ['due', [[undefined, 'cadb']]],
    [
      'area',
      [
        ['strategy', 'b'],
        ['impact', 'ac'],
        [undefined, 'd'],
      ],
    ],
    [
      'status',
      [
        ['proposed', 'c'],
        ['planned', 'bd'],
        ['done', 'a'],
      ],
    ],
    [
      'owner',
      [
        ['Ada', 'bd'],
        ['Zoe', 'a'],
        [undefined, 'c'],
      ],
    ],
  ] as const)('by %s', (by, expected) => {
    expect(arrangePlan(plan, { by }).map(({ key, actions }) => [key, actions.map(({ id }) => id).join('')])).toEqual(
      expected,
    );
  });

  it('leaves out what has another status or area', () => {
    expect(arrangePlan(plan, { by: 'order', status: 'done', area: 'impact' })).toEqual([{ actions: [plan[0]] }]);
    expect(arrangePlan(plan, { by: 'order', area: 'impact' })).toEqual([{ actions: [plan[0], plan[2]] }]);
    expect(arrangePlan(plan, { by: 'due', status: 'dropped' })).toEqual([]);
  });

  it('by date keeps the order of the office within a day, whatever that order is', () => {
    const days = ['2026-12-01', '2027-03-01', undefined];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...days), { maxLength: 12 }), (chosen) => {
        const whole = chosen.map((dueOn, index) => action(String(index), dueOn === undefined ? {} : { dueOn }));
        const shown = arrangePlan(whole, { by: 'due' }).flatMap(({ actions }) => actions);
        expect(shown).toEqual(days.flatMap((day) => whole.filter(({ dueOn }) => dueOn === day)));
      }),
      { seed: 2018 },
    );
  });

  it('names no key of a group that has none', () => {
    expect(arrangePlan([action('a')], { by: 'owner' })).toStrictEqual([{ actions: [action('a')] }]);
  });

  it('shows every action exactly once, whatever the order', () => {
    const actions = fc.array(
      fc.record(
        {
          status: fc.constantFrom(...actionStatuses),
          area: fc.constantFrom(...areaIds),
          owner: fc.string({ minLength: 1 }),
          dueOn: fc.constantFrom('2026-01-01', '2026-02-01'),
        },
        { requiredKeys: ['status'] },
      ),
    );
    fc.assert(
      fc.property(actions, fc.constantFrom(...planOrders), (changes, by) => {
        const whole = changes.map((changed, index) => action(String(index), changed));
        const shown = arrangePlan(whole, { by }).flatMap((group) => group.actions);
        expect(shown.map(({ id }) => id).toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
      }),
      { seed: 2018 },
    );
  });
});

describe('an action is overdue', () => {
  it.each([
    ['the day before', { dueOn: '2026-11-21', status: 'under-way' }, true],
    ['on the day', { dueOn: '2026-11-22', status: 'planned' }, false],
    ['when it is done', { dueOn: '2026-11-21', status: 'done' }, false],
    ['when it was dropped', { dueOn: '2026-11-21', status: 'dropped' }, false],
    ['without a date', { status: 'planned' }, false],
  ] as const)('%s', (_, one, expected) => {
    expect(isOverdue(one, '2026-11-22')).toBe(expected);
  });
});

describe('what wants attention', () => {
  it('is late, or rests on other answers, and is not done', () => {
    const changedSince = [{ question: 'continuity', before: { state: 'none' }, now: { state: 'unsure' } }] as const;
    const late = { dueOn: '2026-11-21' };
    const actions = [
      action('a', late),
      action('b', { ...late, changedSince }),
      action('c', { ...late, changedSince, status: 'done' }),
      action('d'),
    ];
    expect(wanting(actions, '2026-11-22')).toEqual({ overdue: 2, changed: 1 });
  });
});

describe('the days of a plan', () => {
  it('count what was not dropped', () => {
    const days = planDays([
      action('a', { effortDays: 2, status: 'done' }),
      action('b', { effortDays: 1.5 }),
      action('c'),
      action('d', { effortDays: 40, status: 'dropped' }),
    ]);
    expect(days).toEqual({ total: 3.5, open: 1.5, without: 1 });
  });
});

describe('a renewed basis', () => {
  it('takes the answers of today where they have changed', () => {
    const basis = { one: { state: 'none' }, other: { state: 'unsure' } } as const;
    expect(
      renewedBasis({
        basis,
        changedSince: [{ question: 'one', before: { state: 'none' }, now: { state: 'withheld' } }],
      }),
    ).toEqual({ one: { state: 'withheld' }, other: { state: 'unsure' } });
  });
});

describe('what casts doubt on an action', () => {
  const changedSince = [{ question: 'strategy-exists', before: { state: 'none' }, now: { state: 'unsure' } }] as const;
  it.each([
    ['proposed', 1],
    ['planned', 1],
    ['under-way', 1],
    ['done', 0],
    ['dropped', 0],
  ] as const)('%s: %i', (status, count) => {
    expect(outdatedBy({ status, changedSince })).toHaveLength(count);
  });
});
