import { plannedText, plannedValues, readPlanned, readPlannedFields } from '@/components/workshop/setup/planned-fields';
import { changePlan } from '@/lib/workshop/store/workshops';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { workshopParams } from '@/lib/http/guard/route-params';
import { mergeSeen, readSeen } from '@/lib/http/responses/seen-fields';
import { longBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';
import { keepSetup, setupFieldLabel, setupPlace } from '@/app/assessments/[id]/workshops/_lib/setup-post';
import { requireWorkshopAlone } from '@/app/assessments/[id]/workshops/_lib/workshop-state';

/** Only what was changed is saved; where somebody else changed the same meanwhile, the sender chooses. */
export const POST = guardedRoute(
  {
    name: 'POST /assessments/workshops/setup/save',
    refusedAs: 'page',
    params: workshopParams,
    body: longBody(setupFieldLabel),
    action: 'facilitate',
  },
  async ({ access, params: { workshop }, body, words }) => {
    const reading = { words, instrument: (await requireWorkshopAlone(access, workshop)).instrument };
    const here = `/assessments/${access.assessmentId}/workshops/${workshop}`;
    const hold = async (held: Parameters<typeof keepSetup>[2]) =>
      seeOther(`${here}/setup?held=${await keepSetup(access, setupPlace(workshop), held)}#error-summary`);
    const sent = { fields: readPlannedFields(body), seen: readSeen([...body.keys()]) };
    const read = readPlanned(sent.fields, reading);
    if (!read.ok) return hold(sent);
    const mine = plannedValues(read.setup, read.pace);
    const describe = (field: string, value: string) => ({
      label: setupFieldLabel(words, field) ?? field,
      text: plannedText(reading, field, value),
    });
    let unfit: typeof sent | undefined;
    const saved = await changePlan(access, workshop, ({ setup, pace }) => {
      const current = plannedValues(setup, pace);
      const fields = readPlannedFields(new URLSearchParams(mergeSeen({ mine, seen: sent.seen, current, describe })));
      const merged = readPlanned(fields, reading);
      // Each change fitted, and both together do not.
      if (!merged.ok) unfit = { fields, seen: current };
      return merged.ok ? merged : undefined;
    });
    if (unfit !== undefined) return hold(unfit);
    if (!saved) throw new Refusal('conflict', { issues: [{ path: '', code: 'workshop-open' }] });
    return seeOther(`${here}?done=changed#done`);
  },
);
