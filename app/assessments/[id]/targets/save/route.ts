import { z } from 'zod';
import { targetFields } from '@/components/assessment/targets/target-fields';
import { setTargets } from '@/lib/data/assessment/targets';
import { stageIds } from '@/lib/instrument/model/stage';
import { areaIds } from '@/lib/instrument/model/instrument';
import { currentInstrument } from '@/lib/instrument/registry';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';
import { mergeSeen, withSeen } from '@/lib/http/responses/seen-fields';

/** An empty field stands for the proposed target. */
const stage = z.enum(['', ...stageIds], 'unknown-stage').default('');

const ownTargets = withSeen(
  z.object({ strategy: stage, resources: stage, prioritisation: stage, impact: stage, agenda: stage }),
);

export const POST = guardedRoute(
  {
    name: 'POST /assessments/targets/save',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(ownTargets),
    action: 'set-targets',
  },
  async ({ access, words, body: { seen, ...mine } }) => {
    const describe = (area: keyof typeof mine, chosen: string) => ({
      label: words.t('targets.legend', {
        area: words.t(`instrument-v${currentInstrument.version}.areas.${area}.title`),
      }),
      text: words.t(chosen === '' ? 'targets.theProposal' : `stages.${chosen}`),
    });
    await setTargets(access, (own) => {
      const merged = mergeSeen({ mine, seen, current: targetFields(own), describe });
      return Object.fromEntries(areaIds.flatMap((area) => (merged[area] === '' ? [] : [[area, merged[area]]])));
    });
    return seeOther(`/assessments/${access.assessmentId}/targets?saved=1#done`);
  },
);
