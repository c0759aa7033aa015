import type { Access } from './permissions';

const places = { edit: '', view: '/report', report: '/report', 'one-pager': '/one-pager' } as const;

/** Where a link leads to. */
export function firstPage({ assessmentId, role, heading, workshop }: Pick<Access, 'assessmentId' | 'role' | 'heading' | 'workshop'>): string {
  return `/assessments/${assessmentId}${placeOf(role, { heading, workshop })}`;
}

function placeOf(role: Access['role'], { heading = '', workshop = '' }: { readonly [Part in 'heading' | 'workshop']: string | undefined }): string {
  switch (role) {
    case 'heading':
      return `/headings/${heading}`;
    case 'facilitator':
      return `/workshops/${workshop}`;
    case 'projector':
      return `/workshops/${workshop}/projector`;
    default:
      return places[role];
  }
}
