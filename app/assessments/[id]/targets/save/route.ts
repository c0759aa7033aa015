import { z } from 'zod';
import { setTargets } from '@/lib/data/targets';
import { type DimensionId, dimensionIds } from '@/lib/instrument/instrument';
import { bandIds } from '@/lib/scoring/score';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

/** An empty field stands for the proposed target. */
const band = z
  .enum(['', ...bandIds], 'unknown-band')
  .optional()
  .transform((chosen) => (chosen === '' ? undefined : chosen));

const ownTargets = z
  .object({ strategy: band, resources: band, prioritisation: band, impact: band, agenda: band } satisfies Record<DimensionId, typeof band>)
  .transform((chosen) => Object.fromEntries(dimensionIds.flatMap((dimension) => (chosen[dimension] ? [[dimension, chosen[dimension]]] : []))));

export const POST = guardedRoute(
  { name: 'POST /assessments/targets/save', answers: 'page', params: assessmentParams, body: formBody(ownTargets), action: 'set-targets' },
  async ({ access, body }) => {
    await setTargets(access, body);
    return seeOther(`/assessments/${access.assessmentId}/targets?saved=1#done`);
  },
);
