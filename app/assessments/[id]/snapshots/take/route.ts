import { z } from 'zod';
import { answeredByLimit, optionalLine } from '@/lib/data/document/line-schema';
import { takeSnapshot } from '@/lib/data/assessment/snapshots';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

const newSnapshot = z.object({ answeredBy: optionalLine(answeredByLimit) });

export const POST = guardedRoute(
  {
    name: 'POST /assessments/snapshots/take',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(newSnapshot),
    action: 'snapshot',
    makes: 250_000,
  },
  async ({ access, body: { answeredBy } }) => {
    const taken = await takeSnapshot(access, {
      takenAt: new Date(),
      ...(answeredBy !== undefined && { answeredBy }),
    });
    if (taken === undefined) throw new Refusal('invalid-input', { issues: [{ path: '', code: 'too-many-snapshots' }] });
    return seeOther(`/assessments/${access.assessmentId}/share?done=kept#done`);
  },
);
