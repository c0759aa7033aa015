import { addAction } from '@/lib/data/assessment/actions';
import { readActionForm } from '@/lib/plan/action-form';
import { longFormBytes } from '@/lib/data/assessment/unsaved-inputs';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { fieldsBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';
import {
  actionFieldLabel,
  unsavedPlace,
  keepActionPost,
  readActionPost,
} from '@/app/assessments/[id]/plan/_lib/action-post';

export const POST = guardedRoute(
  {
    name: 'POST /assessments/plan/add',
    refusedAs: 'page',
    params: assessmentParams,
    body: fieldsBody({ mostBytes: longFormBytes, labelOf: actionFieldLabel }),
    action: 'plan',
  },
  async ({ access, body }) => {
    const post = readActionPost(body);
    const read = readActionForm(post.fields);
    const id = read.ok ? await addAction(access, read.draft) : undefined;
    const here = `/assessments/${access.assessmentId}/plan`;
    if (id !== undefined) return seeOther(`${here}?done=added&action=${id}#done`);
    const held = await keepActionPost(access, unsavedPlace('new'), post);
    return seeOther(`${here}/new?held=${held}${read.ok ? '&why=full' : ''}#error-summary`);
  },
);
