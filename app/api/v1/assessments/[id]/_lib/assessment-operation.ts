import { defineOperation } from '@/lib/api/operation';
import { assessmentFileSchema } from '@/lib/data/document/assessment-json-schema';
import { noBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

/** Both as a file of its own and as one of the forms in which a report leaves. */
export const assessmentFile = assessmentFileSchema.meta({
  id: 'AssessmentFile',
  description: 'One city’s self-assessment: answers, targets, plan, snapshots, and the report of the day.',
});

export const assessmentOperation = defineOperation({
  id: 'readAssessment',
  method: 'GET',
  path: '/api/v1/assessments/{id}',
  tag: 'assessments',
  summary: 'The whole assessment as a file',
  description: 'What another installation loads. No links are in it.',
  params: assessmentParams,
  body: noBody,
  action: 'export',
  succeeds: { 200: { description: 'The file.', content: { 'application/json': assessmentFile } } },
});
