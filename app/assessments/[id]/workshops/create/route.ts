import { createWorkshop } from '@/lib/workshop/store/workshops';
import { readPlannedFields } from '@/components/workshop/setup/planned-fields';
import { longFormBytes } from '@/lib/data/assessment/unsaved-inputs';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { onceKey } from '@/lib/http/responses/once-key';
import { fieldsBody, parseWith } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';
import {
  keepSetup,
  readSetupPost,
  setupFieldLabel,
  setupPlace,
} from '@/app/assessments/[id]/workshops/_lib/setup-post';

export const POST = guardedRoute(
  {
    name: 'POST /assessments/workshops/create',
    refusedAs: 'page',
    params: assessmentParams,
    body: fieldsBody({ mostBytes: longFormBytes, labelOf: setupFieldLabel }),
    action: 'create-workshop',
    makes: 10_000,
  },
  async ({ access, body, words }) => {
    const fields = readPlannedFields(body);
    const read = await readSetupPost(access, fields, words);
    const here = `/assessments/${access.assessmentId}/workshops`;
    if (!read.ok)
      return seeOther(`${here}?held=${await keepSetup(access, setupPlace('new'), { fields })}#error-summary`);
    const once = parseWith(onceKey, body.get('once') ?? undefined);
    const id = await createWorkshop(access, read.setup, { pace: read.pace, once });
    return seeOther(`${here}/${id}`);
  },
);
