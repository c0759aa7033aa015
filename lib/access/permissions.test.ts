import { describe, expect, it } from 'vitest';
import { type Access, type Action, actions, ForbiddenError, mayDo, requirePermission, type Role, roles } from './permissions';

const expected: Readonly<Record<Action, Readonly<Record<Role, boolean>>>> = {
  read: { edit: true, view: true },
  answer: { edit: true, view: false },
  'set-targets': { edit: true, view: false },
  plan: { edit: true, view: false },
  share: { edit: true, view: false },
  snapshot: { edit: true, view: false },
  export: { edit: true, view: true },
  delete: { edit: true, view: false },
};

const table = actions.flatMap((action) => roles.map((role) => ({ action, role, allowed: expected[action][role] })));

describe('who may do what', () => {
  it('is decided for every action and role', () => {
    expect(table).toHaveLength(16);
  });

  it.each(table)('$role link, $action: $allowed', ({ action, role, allowed }) => {
    const access: Access = { assessmentId: 'a', linkId: 'l', role };
    expect(mayDo(role, action)).toBe(allowed);
    if (allowed) expect(() => requirePermission(access, action)).not.toThrow();
    else expect(() => requirePermission(access, action)).toThrow(ForbiddenError);
  });
});
