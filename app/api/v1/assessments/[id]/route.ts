import { apiRoute } from '@/lib/api/api-route';
import { requireAssessment } from '@/lib/data/assessments';
import { writeWholeAssessment } from '@/lib/data/whole-assessment';
import { attachment } from '@/lib/security/answers';
import { cityInFileName } from '@/lib/security/file-name';
import { assessmentOperation } from './assessment-operation';

export const GET = apiRoute(assessmentOperation, async ({ access }) => {
  const [{ city }, content] = await Promise.all([requireAssessment(access), writeWholeAssessment(access)]);
  return attachment(content, `chancery ${cityInFileName(city)} ${new Date().toISOString().slice(0, 10)}.json`, 'application/json; charset=utf-8');
});
