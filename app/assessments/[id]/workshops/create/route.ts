import { createWorkshop } from '@/lib/data/workshops';
import { readPlannedFields } from '@/components/workshop/setup/planned-fields';
import { longFormBytes } from '@/lib/data/unsaved-inputs';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { onceKey } from '@/lib/security/once-key';
import { fieldsBody, parseWith } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';
import { keepSetup, readSetupPost, setupFieldLabel, setupPlace } from '../setup-post';

export const POST = guardedRoute(
  { name: 'POST /assessments/workshops/create', refusedAs: 'page', params: assessmentParams, body: fieldsBody({ mostBytes: longFormBytes, labelOf: setupFieldLabel }), action: 'create-workshop', makes: 10_000 },
  async ({ access, body, words }) => {
    const fields = readPlannedFields(body);
    const read = await readSetupPost(access, fields, words);
    const here = `/assessments/${access.assessmentId}/workshops`;
    if (!read.ok) return seeOther(`${here}?held=${await keepSetup(access, setupPlace('new'), { fields })}#error-summary`);
    const once = parseWith(onceKey, body.get('once') ?? undefined);
    const id = await createWorkshop(access, read.setup, { pace: read.pace, once });
    return seeOther(`${here}/${id}`);
  },
);
