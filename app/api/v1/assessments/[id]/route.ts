import { writeAssessmentDocument } from '@/lib/data/assessment-document';
import { requireAssessmentInput } from '@/lib/data/assessments';
import { listWholeSnapshots } from '@/lib/data/snapshots';
import { attachment } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { noBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

export const GET = guardedRoute(
  { name: 'GET /api/v1/assessments', answers: 'problem', params: assessmentParams, body: noBody, action: 'export' },
  async ({ access }) => {
    const [input, snapshots] = await Promise.all([requireAssessmentInput(access), listWholeSnapshots(access)]);
    const exportedAt = new Date();
    const document = { ...input, snapshots: snapshots.map(({ content, ...summary }) => ({ ...content, ...summary })) };
    const name = `chancery ${input.city} ${exportedAt.toISOString().slice(0, 10)}.json`;
    return attachment(writeAssessmentDocument(document, exportedAt), name, 'application/json; charset=utf-8');
  },
);
