/** What a person says of themselves at the door of a room. */
import { cleanLine } from '@/lib/instrument/clean-text';
import { setupLimits } from './setup-schema';
import type { WorkshopSetup } from './workshop';

export interface Newcomer {
  readonly department?: string;
  readonly name?: string;
}

export type NewcomerField = 'department' | 'name';

/** The words stand under `room.issues.<field>-<code>`. */
export interface NewcomerIssue {
  readonly field: NewcomerField;
  readonly code: 'missing' | 'unknown' | 'too-long';
}

export type ReadNewcomer = { readonly ok: true; readonly newcomer: Newcomer } | { readonly ok: false; readonly issues: readonly NewcomerIssue[] };

type Asking = Pick<WorkshopSetup, 'anonymity' | 'departments'>;

/**
 * Reads what the room agreed to ask for, and drops everything else, whatever was sent.
 *
 * @see method, section 8
 * @example readNewcomer({ anonymity: 'nothing', departments: [] }, { name: 'Ada' }) // { ok: true, newcomer: {} }
 */
export function readNewcomer(asking: Asking, given: Newcomer): ReadNewcomer {
  const { department, name } = askedOf(asking);
  const said = { ...(department && { department: cleanLine(given.department ?? '') }), ...(name && { name: cleanLine(given.name ?? '') }) };
  const issues = [...departmentIssues(asking.departments, said.department), ...nameIssues(said.name)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, newcomer: said };
}

/**
 * Which fields the form at the door has.
 *
 * @example askedOf({ anonymity: 'names', departments: [] }) // { department: false, name: true }
 */
export function askedOf({ anonymity, departments }: Asking): Readonly<Record<NewcomerField, boolean>> {
  return { department: anonymity !== 'nothing' && departments.length > 0, name: anonymity === 'names' };
}

function departmentIssues(departments: readonly string[], said: string | undefined): readonly NewcomerIssue[] {
  if (said === undefined || departments.includes(said)) return [];
  return [{ field: 'department', code: said === '' ? 'missing' : 'unknown' }];
}

function nameIssues(said: string | undefined): readonly NewcomerIssue[] {
  if (said === undefined || (said !== '' && said.length <= setupLimits.name)) return [];
  return [{ field: 'name', code: said === '' ? 'missing' : 'too-long' }];
}
