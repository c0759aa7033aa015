import { describe, expect, it } from 'vitest';
import { dimensionIds } from '@/lib/instrument/instrument';
import { type Access, type Action, actions, ForbiddenError, mayDo, mayReadHeading, requireHeadingPermission, requirePermission, type Role, roles } from './permissions';

const everyone = { edit: true, view: true, report: true, heading: true, 'one-pager': true };
const readers = { edit: true, view: true, report: false, heading: false, 'one-pager': false };
const editors = { edit: true, view: false, report: false, heading: false, 'one-pager': false };

const expected: Readonly<Record<Action, Readonly<Record<Role, boolean>>>> = {
  open: everyone,
  read: readers,
  'read-report': { ...readers, report: true },
  'read-heading': { ...readers, report: true, heading: true },
  'read-one-pager': { ...readers, report: true, 'one-pager': true },
  answer: editors,
  'set-targets': editors,
  plan: editors,
  share: editors,
  snapshot: editors,
  present: editors,
  export: readers,
  contribute: editors,
  delete: editors,
};

const table = actions.flatMap((action) => roles.map((role) => ({ action, role, allowed: expected[action][role] })));

function accessOf(role: Role): Access {
  return { assessmentId: 'a', linkId: 'l', role, ...(role === 'heading' && { heading: 'impact' }) };
}

describe('who may do what', () => {
  it('is decided for every action and role', () => {
    expect(table).toHaveLength(70);
  });

  it.each(table)('$role link, $action: $allowed', ({ action, role, allowed }) => {
    expect(mayDo(role, action)).toBe(allowed);
    if (allowed) expect(() => requirePermission(accessOf(role), action)).not.toThrow();
    else expect(() => requirePermission(accessOf(role), action)).toThrow(ForbiddenError);
  });
});

describe('a heading', () => {
  const rows = roles.flatMap((role) => dimensionIds.map((heading) => ({ role, heading, allowed: role === 'heading' ? heading === 'impact' : role !== 'one-pager' })));

  it.each(rows)('$heading by a $role link: $allowed', ({ role, heading, allowed }) => {
    expect(mayReadHeading(accessOf(role), heading)).toBe(allowed);
    if (allowed) expect(() => requireHeadingPermission(accessOf(role), heading)).not.toThrow();
    else expect(() => requireHeadingPermission(accessOf(role), heading)).toThrow(ForbiddenError);
  });

  it('is shown by no link that names none', () => {
    expect(dimensionIds.filter((heading) => mayReadHeading({ assessmentId: 'a', linkId: 'l', role: 'heading' }, heading))).toEqual([]);
  });
});
