import { changeSetup, setPace } from '@/lib/data/workshops';
import { readPlannedFields } from '@/components/workshop/setup/planned-fields';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { fieldsBody } from '@/lib/security/request-body';
import { workshopParams } from '@/lib/security/route-params';
import { holdSetup, readSetupPost, setupFieldLabel, setupPlace } from '../../../setup-post';

export const POST = guardedRoute(
  { name: 'POST /assessments/workshops/setup/save', answers: 'page', params: workshopParams, body: fieldsBody({ labelOf: setupFieldLabel }), action: 'facilitate' },
  async ({ access, params: { workshop }, body, words }) => {
    const fields = readPlannedFields(body);
    const read = await readSetupPost(access, fields, words);
    const here = `/assessments/${access.assessmentId}/workshops/${workshop}`;
    if (!read.ok) return seeOther(`${here}/setup?held=${await holdSetup(access, setupPlace(workshop), fields)}#error-summary`);
    const saved = (await changeSetup(access, workshop, read.setup)) && (await setPace(access, workshop, read.pace));
    return seeOther(`${here}?done=${saved ? 'changed' : 'nothing'}#done`);
  },
);
