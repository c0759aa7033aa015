import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import {
  type Access,
  type Permission,
  permissionNames,
  ForbiddenError,
  mayDo,
  mayEnterWorkshop,
  mayReadArea,
  requireAreaPermission,
  requirePermission,
  requireWorkshopPermission,
  type Role,
  roles,
} from './permissions';

const nobody = {
  edit: false,
  view: false,
  report: false,
  area: false,
  'one-pager': false,
  facilitator: false,
  projector: false,
};
const everyone = {
  edit: true,
  view: true,
  report: true,
  area: true,
  'one-pager': true,
  facilitator: true,
  projector: true,
};
const editors = { ...nobody, edit: true };
const readers = { ...editors, view: true };

const expected: Readonly<Record<Permission, Readonly<Record<Role, boolean>>>> = {
  open: everyone,
  read: readers,
  'read-report': { ...readers, report: true },
  'read-area': { ...readers, report: true, area: true },
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

const table = permissionNames.flatMap((action) =>
  roles.map((role) => ({ action, role, allowed: expected[action][role] })),
);

function accessOf(role: Role): Access {
  return {
    assessmentId: 'a',
    holderId: 'l',
    role,
    ...(role === 'area' && { area: 'impact' }),
    ...((role === 'facilitator' || role === 'projector') && { workshop: 'own' }),
  };
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

describe('an area', () => {
  const rows = roles.flatMap((role) =>
    areaIds.map((area) => ({
      role,
      area,
      allowed: role === 'area' ? area === 'impact' : ['edit', 'view', 'report'].includes(role),
    })),
  );

  it.each(rows)('$area by a $role link: $allowed', ({ role, area, allowed }) => {
    expect(mayReadArea(accessOf(role), area)).toBe(allowed);
    if (allowed) expect(() => requireAreaPermission(accessOf(role), area)).not.toThrow();
    else expect(() => requireAreaPermission(accessOf(role), area)).toThrow(ForbiddenError);
  });

  it('is shown by no link that names none', () => {
    expect(areaIds.filter((area) => mayReadArea({ assessmentId: 'a', holderId: 'l', role: 'area' }, area))).toEqual([]);
  });
});

describe('a workshop', () => {
  const opened: Readonly<Partial<Record<Role, readonly string[]>>> = {
    edit: ['own', 'other'],
    facilitator: ['own'],
    projector: ['own'],
  };
  const rows = roles.flatMap((role) =>
    ['own', 'other'].map((workshop) => ({ role, workshop, allowed: opened[role]?.includes(workshop) ?? false })),
  );

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
