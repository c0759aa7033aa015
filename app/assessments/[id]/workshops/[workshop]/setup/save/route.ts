import { changeSetup, findWorkshop, setPace } from '@/lib/data/workshops';
import { readPlannedFields } from '@/components/workshop/setup/planned-fields';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { workshopParams } from '@/lib/security/route-params';
import { longBody } from '../../../step-bodies';
import { holdSetup, readSetupPost, setupFieldLabel, setupPlace } from '../../../setup-post';

export const POST = guardedRoute(
  { name: 'POST /assessments/workshops/setup/save', answers: 'page', params: workshopParams, body: longBody(setupFieldLabel), action: 'facilitate' },
  async ({ access, params: { workshop }, body, words }) => {
    if ((await findWorkshop(access, workshop)) === undefined) throw new Refusal('not-found');
    const fields = readPlannedFields(body);
    const read = await readSetupPost(access, fields, words);
    const here = `/assessments/${access.assessmentId}/workshops/${workshop}`;
    if (!read.ok) return seeOther(`${here}/setup?held=${await holdSetup(access, setupPlace(workshop), fields)}#error-summary`);
    const saved = (await changeSetup(access, workshop, read.setup)) && (await setPace(access, workshop, { pace: read.pace }));
    return seeOther(`${here}?done=${saved ? 'changed' : 'nothing'}#done`);
  },
);
