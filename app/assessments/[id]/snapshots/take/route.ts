import { z } from 'zod';
import { answeredByLimit, optionalLine } from '@/lib/data/line-schema';
import { takeSnapshot } from '@/lib/data/snapshots';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

const newSnapshot = z.object({ answeredBy: optionalLine(answeredByLimit) });

export const POST = guardedRoute(
  { name: 'POST /assessments/snapshots/take', refusedAs: 'page', params: assessmentParams, body: formBody(newSnapshot), action: 'snapshot', makes: 250_000 },
  async ({ access, body: { answeredBy } }) => {
    const taken = await takeSnapshot(access, { takenAt: new Date(), ...(answeredBy === undefined ? {} : { answeredBy }) });
    if (taken === undefined) throw new Refusal('invalid-input', { issues: [{ path: '', code: 'too-many-snapshots' }] });
    return seeOther(`/assessments/${access.assessmentId}/share?done=kept#done`);
  },
);
