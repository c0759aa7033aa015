/** Who may do what: the one table that every page and route handler asks. */
import type { DimensionId } from '@/lib/instrument/instrument';

/**
 * From the widest to the narrowest: everything; all there is to read; the report; one heading of it; one page of it.
 * Beside them those of one workshop: to run it, and to show it on a wall.
 */
export const roles = ['edit', 'view', 'report', 'heading', 'one-pager', 'facilitator', 'projector'] as const;
export type Role = (typeof roles)[number];

const permissions = {
  /** To know which assessment it is, and whose. */
  open: ['edit', 'view', 'report', 'heading', 'one-pager', 'facilitator', 'projector'],
  /** Answers as they stand, with everything beside them. */
  read: ['edit', 'view'],
  'read-report': ['edit', 'view', 'report'],
  /** A heading link shows its own heading alone: see `mayReadHeading`. */
  'read-heading': ['edit', 'view', 'report', 'heading'],
  'read-one-pager': ['edit', 'view', 'report', 'one-pager'],
  answer: ['edit'],
  'set-targets': ['edit'],
  plan: ['edit'],
  share: ['edit'],
  snapshot: ['edit'],
  /** How the office presents itself on documents. */
  present: ['edit'],
  /** The file that carries the whole assessment. */
  export: ['edit', 'view'],
  /** Into the pool that benchmarks are made of. */
  contribute: ['edit'],
  'create-workshop': ['edit'],
  /** To run a workshop; a facilitator link runs its own alone: see `mayEnterWorkshop`. */
  facilitate: ['edit', 'facilitator'],
  /** What the whole room sees. */
  project: ['edit', 'facilitator', 'projector'],
  delete: ['edit'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

export const actions = Object.keys(permissions) as readonly Action[];

export type WorkshopRole = Extract<Role, 'facilitator' | 'projector'>;

/** What a link opens: all of it to change or to read, the report, one heading of it, one page, or one workshop. */
export type LinkScope =
  | { readonly role: Exclude<Role, 'heading' | WorkshopRole> }
  | { readonly role: 'heading'; readonly heading: DimensionId }
  | { readonly role: WorkshopRole; readonly workshop: string };

/** What a link grants to whoever holds it. */
export interface Access {
  readonly assessmentId: string;
  readonly linkId: string;
  readonly role: Role;
  /** The one heading that a heading link shows; no other link has one. */
  readonly heading?: DimensionId;
  /** The one workshop that a facilitator or projector link opens; no other link has one. */
  readonly workshop?: string;
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

export function mayReadHeading({ role, heading }: Access, asked: DimensionId): boolean {
  return mayDo(role, 'read-heading') && (role !== 'heading' || heading === asked);
}

/** Whether the link opens this workshop, if the assessment has it; what may be done there is another question. */
export function mayEnterWorkshop({ role, workshop }: Pick<Access, 'role' | 'workshop'>, asked: string): boolean {
  return mayDo(role, 'project') && (mayDo(role, 'create-workshop') || workshop === asked);
}

export function requirePermission(access: Access, action: Action): void {
  if (!mayDo(access.role, action)) throw new ForbiddenError(`A ${access.role} link does not allow: ${action}`);
}

export function requireHeadingPermission(access: Access, heading: DimensionId): void {
  if (!mayReadHeading(access, heading)) throw new ForbiddenError(`A ${access.role} link does not show the heading ${heading}`);
}

export function requireWorkshopPermission(access: Access, workshop: string, action: Action): void {
  requirePermission(access, action);
  if (!mayEnterWorkshop(access, workshop)) throw new ForbiddenError(`A ${access.role} link does not open this workshop`);
}
