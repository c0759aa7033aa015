import { z } from 'zod';
import { targetFields } from '@/components/targets/target-fields';
import { setTargets } from '@/lib/data/targets';
import { bandIds } from '@/lib/instrument/band';
import { dimensionIds } from '@/lib/instrument/instrument';
import { currentInstrument } from '@/lib/instrument/registry';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';
import { mergeSeen, withSeen } from '@/lib/security/seen-fields';

/** An empty field stands for the proposed target. */
const band = z.enum(['', ...bandIds], 'unknown-band').default('');

const ownTargets = withSeen(z.object({ strategy: band, resources: band, prioritisation: band, impact: band, agenda: band }));

export const POST = guardedRoute(
  { name: 'POST /assessments/targets/save', answers: 'page', params: assessmentParams, body: formBody(ownTargets), action: 'set-targets' },
  async ({ access, words, body: { seen, ...mine } }) => {
    const describe = (dimension: keyof typeof mine, chosen: string) => ({
      label: words.t('aims.legend', { heading: words.t(`instrument-v${currentInstrument.version}.dimensions.${dimension}.title`) }),
      text: words.t(chosen === '' ? 'aims.theProposal' : `bands.${chosen}`),
    });
    await setTargets(access, (own) => {
      const merged = mergeSeen({ mine, seen, current: targetFields(own), describe });
      return Object.fromEntries(dimensionIds.flatMap((dimension) => (merged[dimension] === '' ? [] : [[dimension, merged[dimension]]])));
    });
    return seeOther(`/assessments/${access.assessmentId}/targets?saved=1#done`);
  },
);
