import type { Access } from './permissions';

const places = { edit: '', view: '/report', report: '/report', 'one-pager': '/one-pager' } as const;

/** Where a link leads to. */
export function firstPage({
  assessmentId,
  role,
  area,
  workshop,
}: Pick<Access, 'assessmentId' | 'role' | 'area' | 'workshop'>): string {
  return `/assessments/${assessmentId}${placeOf(role, { area, workshop })}`;
}

function placeOf(
  role: Access['role'],
  { area = '', workshop = '' }: { readonly [Part in 'area' | 'workshop']: string | undefined },
): string {
  switch (role) {
    case 'area':
      return `/areas/${area}`;
    case 'facilitator':
      return `/workshops/${workshop}`;
    case 'projector':
      return `/workshops/${workshop}/projector`;
    default:
      return places[role];
  }
}
