import type { Access } from '@/lib/access/permissions';
import { findAction, saveAction } from '@/lib/data/assessment/actions';
import { requirePlan } from '@/lib/data/assessment/plan';
import { readActionForm } from '@/lib/plan/action-form';
import { renewedBasis } from '@/lib/plan/arrange-plan';
import { longFormBytes } from '@/lib/data/assessment/unsaved-inputs';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { fieldsBody } from '@/lib/http/guard/request-body';
import { planParams } from '@/lib/http/guard/route-params';
import {
  actionFieldLabel,
  type ActionPost,
  unsavedPlace,
  keepActionPost,
  readActionPost,
} from '@/app/assessments/[id]/plan/_lib/action-post';

export const POST = guardedRoute(
  {
    name: 'POST /assessments/plan/save',
    refusedAs: 'page',
    params: planParams,
    body: fieldsBody({ mostBytes: longFormBytes, labelOf: actionFieldLabel }),
    action: 'plan',
  },
  async ({ access, params: { action: id }, body }) => {
    const post = readActionPost(body);
    const here = `/assessments/${access.assessmentId}/plan`;
    if (await isSaved(access, id, post)) return seeOther(`${here}?done=saved&action=${id}#done`);
    // Whoever removed it meanwhile does not take along what was written here.
    const gone = (await findAction(access, id)) === undefined;
    const held = await keepActionPost(access, unsavedPlace(gone ? 'new' : id), post);
    return seeOther(
      gone ? `${here}/new?held=${held}&why=gone#error-summary` : `${here}/${id}?held=${held}#error-summary`,
    );
  },
);

async function isSaved(access: Access, id: string, { fields, version, renew }: ActionPost): Promise<boolean> {
  const read = readActionForm(fields);
  if (!read.ok) return false;
  const today = renew ? (await requirePlan(access)).entries.find(({ report }) => report.id === id)?.report : undefined;
  const outcome = await saveAction(access, {
    id,
    draft: read.draft,
    version,
    ...(today && { basis: renewedBasis(today) }),
  });
  return outcome.ok;
}
