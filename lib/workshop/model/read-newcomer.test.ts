import { describe, expect, it } from 'vitest';
import { noDepartment, readNewcomer } from './read-newcomer';
import { setupLimits } from './setup-schema';

const named = { anonymity: 'names', departments: ['Ports', 'Culture'] } as const;
const longest = 'x'.repeat(setupLimits.name);

describe('what somebody says at the door', () => {
  it.each([
    {
      given: {},
      issues: [
        { field: 'department', code: 'missing' },
        { field: 'name', code: 'missing' },
      ],
    },
    {
      given: { department: 'Navy', name: `${longest}x` },
      issues: [
        { field: 'department', code: 'unknown' },
        { field: 'name', code: 'too-long' },
      ],
    },
    { given: { department: ' ', name: 'Ada' }, issues: [{ field: 'department', code: 'missing' }] },
  ])('$given is refused', ({ given, issues }) => {
    expect(readNewcomer(named, given)).toEqual({ ok: false, issues });
  });

  it.each([
    {
      asking: named,
      given: { department: 'Culture', name: longest },
      newcomer: { department: 'Culture', name: longest },
    },
    { asking: named, given: { department: noDepartment, name: 'Ada' }, newcomer: { name: 'Ada' } },
    {
      asking: { anonymity: 'departments', departments: ['Ports'] },
      given: { department: noDepartment, name: 'Ada' },
      newcomer: {},
    },
  ] as const)('$given is let in as $newcomer', ({ asking, given, newcomer }) => {
    expect(readNewcomer(asking, given)).toEqual({ ok: true, newcomer });
  });
});
