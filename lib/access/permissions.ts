/** Who may do what: the one table that every page and route handler asks. */
import type { AreaId } from '@/lib/instrument/model/instrument';

/**
 * From the widest to the narrowest: everything; all there is to read; the report; one area of it; one page of it.
 * Beside them those of one workshop: to run it, and to show it on the shared screen.
 */
export const roles = ['edit', 'view', 'report', 'area', 'one-pager', 'facilitator', 'projector'] as const;
export type Role = (typeof roles)[number];

const permissions = {
  /** To know which assessment it is, and whose. */
  open: ['edit', 'view', 'report', 'area', 'one-pager', 'facilitator', 'projector'],
  /** Answers as they stand, with everything beside them. */
  read: ['edit', 'view'],
  'read-report': ['edit', 'view', 'report'],
  /** An area link shows its own area alone: see `mayReadArea`. */
  'read-area': ['edit', 'view', 'report', 'area'],
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
  /** What the whole workshop sees. */
  project: ['edit', 'facilitator', 'projector'],
  delete: ['edit'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export const permissionNames = Object.keys(permissions) as readonly Permission[];

export type WorkshopRole = Extract<Role, 'facilitator' | 'projector'>;

/** What a link opens: all of it to change or to read, the report, one area of it, one page, or one workshop. */
export type LinkScope =
  | { readonly role: Exclude<Role, 'area' | WorkshopRole> }
  | { readonly role: 'area'; readonly area: AreaId }
  | { readonly role: WorkshopRole; readonly workshop: string };

/** What somebody may do with one assessment, and who they are as far as anybody knows: the holder of a link. */
export interface Access {
  readonly assessmentId: string;
  /** Who acts: the same for all that is done with the same link, and of no other. */
  readonly holderId: string;
  readonly role: Role;
  /** The one area that the role `area` shows; no other role has one. */
  readonly area?: AreaId;
  /** The one workshop that a facilitator runs or a projector shows; no other role has one. */
  readonly workshop?: string;
  /** Their name, as whoever let them in wrote it. */
  readonly label?: string;
  /** When it ends; for ever where there is no such moment. */
  readonly until?: Date;
}

/** Thrown where a link grants less than what was asked. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
}

export function mayDo(role: Role, action: Permission): boolean {
  const allowed: readonly Role[] = permissions[action];
  return allowed.includes(role);
}

export function mayReadArea({ role, area }: Access, asked: AreaId): boolean {
  return mayDo(role, 'read-area') && (role !== 'area' || area === asked);
}

/** Whether the link opens this workshop, if the assessment has it; what may be done there is another question. */
export function mayEnterWorkshop({ role, workshop }: Pick<Access, 'role' | 'workshop'>, asked: string): boolean {
  return mayDo(role, 'project') && (mayDo(role, 'create-workshop') || workshop === asked);
}

export function requirePermission(access: Access, action: Permission): void {
  if (!mayDo(access.role, action)) throw new ForbiddenError(`A ${access.role} link does not allow: ${action}`);
}

export function requireAreaPermission(access: Access, area: AreaId): void {
  if (!mayReadArea(access, area)) throw new ForbiddenError(`A ${access.role} link does not show the area ${area}`);
}

export function requireWorkshopPermission(access: Access, workshop: string, action: Permission): void {
  requirePermission(access, action);
  if (!mayEnterWorkshop(access, workshop))
    throw new ForbiddenError(`A ${access.role} link does not open this workshop`);
}
