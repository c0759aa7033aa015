import { grantCookie } from '@/lib/access/access-cookie';
import { documentByteLimit, parseAssessmentDocument } from '@/lib/data/assessment-document';
import { inTurn } from '@/lib/data/in-turn';
import { createAssessment } from '@/lib/data/assessments';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { fileBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

// The form around the file takes some bytes too.
const envelopeBytes = 4096;

export const POST = guardedRoute(
  {
    name: 'POST /start/load',
    answers: 'page',
    params: noParams,
    body: fileBody('file', documentByteLimit + envelopeBytes),
    limit: 'creation',
    makes: 10_000,
  },
  async ({ request, body }) => {
    const parsed = await inTurn('load', () => parseAssessmentDocument(body));
    if (!parsed.ok) throw new Refusal('invalid-input', { issues: parsed.issues });
    const { assessmentId, editToken } = await createAssessment(parsed.value);
    return seeOther(`/assessments/${assessmentId}/share?new=1`, [grantCookie(request, assessmentId, editToken)]);
  },
);
