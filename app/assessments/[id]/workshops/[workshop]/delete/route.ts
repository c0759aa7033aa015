import { deleteWorkshop } from '@/lib/workshop/store/workshops';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { workshopParams } from '@/lib/http/guard/route-params';
import { sureBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = guardedRoute(
  {
    name: 'POST /assessments/workshops/delete',
    refusedAs: 'page',
    params: workshopParams,
    body: sureBody,
    action: 'create-workshop',
  },
  async ({ access, params: { workshop }, body: { sure, event } }) => {
    const list = `/assessments/${access.assessmentId}/workshops`;
    if (sure === undefined) return seeOther(`${list}/${workshop}?error=delete#error-summary`);
    const deleted = await deleteWorkshop(access, workshop, event);
    return seeOther(deleted ? `${list}?done=deleted#done` : `${list}/${workshop}?done=nothing#done`);
  },
);
