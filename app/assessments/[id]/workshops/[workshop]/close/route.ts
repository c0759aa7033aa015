import { closeWorkshop } from '@/lib/workshop/store/workshops';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { workshopParams } from '@/lib/http/guard/route-params';
import { sureBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = guardedRoute(
  {
    name: 'POST /assessments/workshops/close',
    refusedAs: 'page',
    params: workshopParams,
    body: sureBody,
    action: 'facilitate',
  },
  async ({ access, params: { workshop }, body: { sure, drawn } }) => {
    const here = `/assessments/${access.assessmentId}/workshops/${workshop}`;
    if (sure === undefined) return seeOther(`${here}?error=close#error-summary`);
    return seeOther(`${here}?done=${(await closeWorkshop(access, workshop, drawn)) ? 'closed' : 'nothing'}#done`);
  },
);
