import type { Access } from './permissions';

const places = { edit: '', view: '/report', report: '/report', 'one-pager': '/one-pager' } as const;

/** Where a link leads to. */
export function firstPage({ assessmentId, role, heading }: Pick<Access, 'assessmentId' | 'role' | 'heading'>): string {
  return `/assessments/${assessmentId}${role === 'heading' ? `/headings/${heading ?? ''}` : places[role]}`;
}
