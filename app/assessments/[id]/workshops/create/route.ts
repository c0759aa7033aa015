import { createWorkshop } from '@/lib/data/workshops';
import { readPlannedFields } from '@/components/workshop/setup/planned-fields';
import { longFormBytes } from '@/lib/data/held-inputs';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { onceKey } from '@/lib/security/once-key';
import { fieldsBody, parseWith } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';
import { holdSetup, readSetupPost, setupFieldLabel, setupPlace } from '../setup-post';

export const POST = guardedRoute(
  { name: 'POST /assessments/workshops/create', answers: 'page', params: assessmentParams, body: fieldsBody({ mostBytes: longFormBytes, labelOf: setupFieldLabel }), action: 'create-workshop', makes: 10_000 },
  async ({ access, body, words }) => {
    const fields = readPlannedFields(body);
    const read = await readSetupPost(access, fields, words);
    const here = `/assessments/${access.assessmentId}/workshops`;
    if (!read.ok) return seeOther(`${here}?held=${await holdSetup(access, setupPlace('new'), { fields })}#error-summary`);
    const once = parseWith(onceKey, body.get('once') ?? undefined);
    const id = await createWorkshop(access, read.setup, { pace: read.pace, once });
    return seeOther(`${here}/${id}`);
  },
);
