import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '@/lib/instrument/values/calendar-day';
import { areaIds } from '@/lib/instrument/model/instrument';
import { actionLimits } from './action-limits';
import { type ActionFields, fieldsOfAction, isEffort, readActionForm } from './action-form';
import { actionStatuses } from './plan';

const fields: ActionFields = {
  title: 'Write it down',
  status: 'planned',
  area: '',
  owner: '',
  dueOn: '',
  effortDays: '',
  cost: '',
  outcome: '',
};

describe('a form', () => {
  it.each<[string, Partial<ActionFields>, object]>([
    ['with nothing but what it needs', {}, { title: 'Write it down', status: 'planned' }],
    [
      'with everything',
      {
        area: 'impact',
        owner: ' Ada\t Lovelace ',
        dueOn: '2027-03-31',
        effortDays: '2,5',
        cost: '5,000 from reserves',
        outcome: 'First draft\r\nSecond draft',
      },
      {
        title: 'Write it down',
        status: 'planned',
        area: 'impact',
        owner: 'Ada Lovelace',
        dueOn: '2027-03-31',
        effortDays: 2.5,
        cost: '5,000 from reserves',
        outcome: 'First draft\nSecond draft',
      },
    ],
    ['with no days at all', { effortDays: '0' }, { title: 'Write it down', status: 'planned', effortDays: 0 }],
    [
      'as other keyboards write it',
      { owner: '\u200bAda\u00a0Lovelace', dueOn: '٢٠٢٧-٠٣-٣١', effortDays: '٢٫٥' },
      { title: 'Write it down', status: 'planned', owner: 'Ada Lovelace', dueOn: '2027-03-31', effortDays: 2.5 },
    ],
    ['with days to two places', { effortDays: '2.50' }, { title: 'Write it down', status: 'planned', effortDays: 2.5 }],
    [
      'with as many days as there may be',
      { effortDays: '2000.0' },
      { title: 'Write it down', status: 'planned', effortDays: 2000 },
    ],
  ])('%s is read', (_, changed, draft) => {
    expect(readActionForm({ ...fields, ...changed })).toEqual({ ok: true, draft });
  });

  it.each<[keyof ActionFields, string, string]>([
    ['title', ' \n ', 'missing'],
    ['title', '\u200b\u3164', 'missing'],
    ['title', 'a'.repeat(actionLimits.title + 1), 'too-long'],
    ['status', '', 'missing'],
    ['status', 'finished', 'missing'],
    ['area', 'money', 'unknown'],
    ['owner', 'a'.repeat(actionLimits.owner + 1), 'too-long'],
    ['dueOn', '2026-02-29', 'not-a-day'],
    ['dueOn', '31 March', 'not-a-day'],
    ['dueOn', '0026-03-31', 'not-a-day'],
    ['dueOn', '9999-03-31', 'not-a-day'],
    ['dueOn', '2568-03-31', 'other-calendar'],
    ['dueOn', '1403-03-31', 'other-calendar'],
    ['effortDays', 'two', 'not-half-days'],
    ['effortDays', '2.25', 'not-half-days'],
    ['effortDays', '-1', 'not-half-days'],
    ['effortDays', '2000.5', 'not-half-days'],
    ['effortDays', '1e3', 'not-half-days'],
    ['cost', 'a'.repeat(actionLimits.cost + 1), 'too-long'],
    ['outcome', 'a'.repeat(actionLimits.outcome + 1), 'too-long'],
  ])('with the %s %j is refused', (field, typed, code) => {
    expect(readActionForm({ ...fields, [field]: typed })).toEqual({ ok: false, issues: [{ field, code }] });
  });

  it('names everything that is wrong, in the order of its fields', () => {
    const read = readActionForm({ ...fields, outcome: 'a'.repeat(5000), title: '', effortDays: 'x' });
    expect(read).toMatchObject({ issues: [{ field: 'title' }, { field: 'effortDays' }, { field: 'outcome' }] });
  });

  it('gives back what it shows', () => {
    const arbitrary = fc.record(
      {
        title: fc.constantFrom('Write it down', 'Стратегия', '战略'),
        status: fc.constantFrom(...actionStatuses),
        area: fc.constantFrom(...areaIds),
        owner: fc.constantFrom('Ada', 'عمر'),
        dueOn: fc
          .date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10)),
        effortDays: fc.integer({ min: 0, max: 4000 }).map((halves) => halves / 2),
        cost: fc.constant('None'),
        outcome: fc.constant('One line\nand another'),
      },
      { requiredKeys: ['title', 'status'] },
    );
    fc.assert(
      fc.property(arbitrary, (draft) => {
        expect(readActionForm(fieldsOfAction(draft))).toEqual({ ok: true, draft });
      }),
      { numRuns: 200, seed: 2018 },
    );
  });
});

describe('an effort', () => {
  it.each([
    [-0.5, false],
    [0, true],
    [0.25, false],
    [0.5, true],
    [actionLimits.effortDays, true],
    [actionLimits.effortDays + 0.5, false],
  ])('of %d days: %s', (days, known) => {
    expect(isEffort(days)).toBe(known);
  });
});

describe('a day', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['1999-12-31', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s: %s', (text, there) => {
    expect(isDay(text)).toBe(there);
  });
});
