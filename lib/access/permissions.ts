/** Who may do what: the one table that every page and route handler asks. */

export const roles = ['edit', 'view'] as const;
export type Role = (typeof roles)[number];

const permissions = {
  read: ['edit', 'view'],
  answer: ['edit'],
  'set-targets': ['edit'],
  plan: ['edit'],
  share: ['edit'],
  snapshot: ['edit'],
  export: ['edit', 'view'],
  delete: ['edit'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

export const actions = Object.keys(permissions) as readonly Action[];

/** What a link grants to whoever holds it. */
export interface Access {
  readonly assessmentId: string;
  readonly linkId: string;
  readonly role: Role;
  /** Who the link is for. */
  readonly label?: string;
}

/** Thrown where a link grants less than what was asked. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
}

export function mayDo(role: Role, action: Action): boolean {
  const allowed: readonly Role[] = permissions[action];
  return allowed.includes(role);
}

export function requirePermission(access: Access, action: Action): void {
  if (!mayDo(access.role, action)) throw new ForbiddenError(`A ${access.role} link does not allow: ${action}`);
}
