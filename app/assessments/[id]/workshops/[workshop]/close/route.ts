import { closeWorkshop } from '@/lib/data/workshops';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { workshopParams } from '@/lib/security/route-params';
import { sureBody } from '../../step-bodies';

export const POST = guardedRoute(
  { name: 'POST /assessments/workshops/close', refusedAs: 'page', params: workshopParams, body: sureBody, action: 'facilitate' },
  async ({ access, params: { workshop }, body: { sure, drawn } }) => {
    const here = `/assessments/${access.assessmentId}/workshops/${workshop}`;
    if (sure === undefined) return seeOther(`${here}?error=close#error-summary`);
    return seeOther(`${here}?done=${(await closeWorkshop(access, workshop, drawn)) ? 'closed' : 'nothing'}#done`);
  },
);
