/** What a person says of themselves at the door of a workshop. */
import { specialChoices } from '@/lib/instrument/form/answer-draft';
import { cleanLine } from '@/lib/instrument/values/clean-text';
import { setupLimits } from './setup-schema';
import type { WorkshopSetup } from './workshop';

export interface Newcomer {
  /** Absent: not asked for, or none of those of the workshop. */
  readonly department?: string;
  readonly name?: string;
}

export type NewcomerField = 'department' | 'name';

/** The words stand under `voting.issues.<field>-<code>`. */
export interface NewcomerIssue {
  readonly field: NewcomerField;
  readonly code: 'missing' | 'unknown' | 'too-long';
}

export type ReadNewcomer =
  | { readonly ok: true; readonly newcomer: Newcomer }
  | { readonly ok: false; readonly issues: readonly NewcomerIssue[] };

/** What a form sends for whoever belongs to none of the departments of the workshop. */
export const noDepartment = specialChoices.none;

type Asking = Pick<WorkshopSetup, 'anonymity' | 'departments'>;

/**
 * Reads what the workshop agreed to ask for, and drops everything else, whatever was sent.
 *
 * @see method, section 8
 * @example readNewcomer({ anonymity: 'nothing', departments: [] }, { name: 'Ada' }) // { ok: true, newcomer: {} }
 */
export function readNewcomer(asking: Asking, given: Newcomer): ReadNewcomer {
  const { department, name } = askedOf(asking);
  const said = {
    ...(department && { department: cleanLine(given.department ?? '') }),
    ...(name && { name: cleanLine(given.name ?? '') }),
  };
  const issues = [...departmentIssues(asking.departments, said.department), ...nameIssues(said.name)];
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, newcomer: said.department === noDepartment ? { ...(name && { name: said.name ?? '' }) } : said };
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
  if (said === undefined || said === noDepartment || departments.includes(said)) return [];
  return [{ field: 'department', code: said === '' ? 'missing' : 'unknown' }];
}

function nameIssues(said: string | undefined): readonly NewcomerIssue[] {
  if (said === undefined || (said !== '' && said.length <= setupLimits.name)) return [];
  return [{ field: 'name', code: said === '' ? 'missing' : 'too-long' }];
}
