import { requireAssessment } from '@/lib/data/assessments';
import { writeWholeAssessment } from '@/lib/data/whole-assessment';
import { attachment } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { noBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

export const GET = guardedRoute(
  { name: 'GET /api/v1/assessments', answers: 'problem', params: assessmentParams, body: noBody, action: 'export' },
  async ({ access }) => {
    const [{ city }, content] = await Promise.all([requireAssessment(access), writeWholeAssessment(access)]);
    return attachment(content, `chancery ${city} ${new Date().toISOString().slice(0, 10)}.json`, 'application/json; charset=utf-8');
  },
);
