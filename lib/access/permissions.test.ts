import { describe, expect, it } from 'vitest';
import { dimensionIds } from '@/lib/instrument/instrument';
import { type Access, type Action, actions, ForbiddenError, mayDo, mayEnterWorkshop, mayReadHeading, requireHeadingPermission, requirePermission, requireWorkshopPermission, type Role, roles } from './permissions';

const nobody = { edit: false, view: false, report: false, heading: false, 'one-pager': false, facilitator: false, projector: false };
const everyone = { edit: true, view: true, report: true, heading: true, 'one-pager': true, facilitator: true, projector: true };
const editors = { ...nobody, edit: true };
const readers = { ...editors, view: true };

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
  'create-workshop': editors,
  facilitate: { ...editors, facilitator: true },
  project: { ...editors, facilitator: true, projector: true },
  delete: editors,
};

const table = actions.flatMap((action) => roles.map((role) => ({ action, role, allowed: expected[action][role] })));

function accessOf(role: Role): Access {
  return { assessmentId: 'a', linkId: 'l', role, ...(role === 'heading' && { heading: 'impact' }), ...((role === 'facilitator' || role === 'projector') && { workshop: 'own' }) };
}

describe('who may do what', () => {
  it('is decided for every action and role', () => {
    expect(table).toHaveLength(119);
  });

  it.each(table)('$role link, $action: $allowed', ({ action, role, allowed }) => {
    expect(mayDo(role, action)).toBe(allowed);
    if (allowed) expect(() => requirePermission(accessOf(role), action)).not.toThrow();
    else expect(() => requirePermission(accessOf(role), action)).toThrow(ForbiddenError);
  });
});

describe('a heading', () => {
  const rows = roles.flatMap((role) => dimensionIds.map((heading) => ({ role, heading, allowed: role === 'heading' ? heading === 'impact' : ['edit', 'view', 'report'].includes(role) })));

  it.each(rows)('$heading by a $role link: $allowed', ({ role, heading, allowed }) => {
    expect(mayReadHeading(accessOf(role), heading)).toBe(allowed);
    if (allowed) expect(() => requireHeadingPermission(accessOf(role), heading)).not.toThrow();
    else expect(() => requireHeadingPermission(accessOf(role), heading)).toThrow(ForbiddenError);
  });

  it('is shown by no link that names none', () => {
    expect(dimensionIds.filter((heading) => mayReadHeading({ assessmentId: 'a', linkId: 'l', role: 'heading' }, heading))).toEqual([]);
  });
});

describe('a workshop', () => {
  const opened: Readonly<Partial<Record<Role, readonly string[]>>> = { edit: ['own', 'other'], facilitator: ['own'], projector: ['own'] };
  const rows = roles.flatMap((role) => ['own', 'other'].map((workshop) => ({ role, workshop, allowed: opened[role]?.includes(workshop) ?? false })));

  it.each(rows)('$workshop by a $role link: $allowed', ({ role, workshop, allowed }) => {
    expect(mayEnterWorkshop(accessOf(role), workshop)).toBe(allowed);
    if (allowed) expect(() => requireWorkshopPermission(accessOf(role), workshop, 'project')).not.toThrow();
    else expect(() => requireWorkshopPermission(accessOf(role), workshop, 'project')).toThrow(ForbiddenError);
  });

  it('is run by nobody who may only show it', () => {
    expect(() => requireWorkshopPermission(accessOf('projector'), 'own', 'facilitate')).toThrow(ForbiddenError);
  });

  it('is opened by no link that names none', () => {
    expect(roles.filter((role) => mayEnterWorkshop({ role }, 'own'))).toEqual(['edit']);
  });
});
