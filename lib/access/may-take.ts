import { type FormatId, formats } from '@/lib/export/model/formats';
import { type Permission, mayDo, type Role } from './permissions';

/** What each part of what leaves the building asks of a link. */
const needed = {
  report: 'read-report',
  whole: 'export',
  'one-pager': 'read-one-pager',
  handover: 'read',
  plan: 'read-report',
} as const satisfies Record<(typeof formats)[FormatId]['part'], Permission>;

/** Whether a link allows to take the report in this form. */
export function mayTake(role: Role, format: FormatId): boolean {
  return mayDo(role, needed[formats[format].part]);
}
