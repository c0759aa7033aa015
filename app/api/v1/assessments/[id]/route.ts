import { apiRoute } from '@/lib/api/api-route';
import { requireAssessment } from '@/lib/data/assessments';
import { findOfficeZone } from '@/lib/data/office-zone';
import { writeWholeAssessment } from '@/lib/data/whole-assessment';
import { dayIn } from '@/lib/instrument/zoned-day';
import { attachment } from '@/lib/security/responses';
import { cityInFileName } from '@/lib/security/file-name';
import { assessmentOperation } from './assessment-operation';

export const GET = apiRoute(assessmentOperation, async ({ access }) => {
  const [{ city }, content, zone] = await Promise.all([requireAssessment(access), writeWholeAssessment(access), findOfficeZone(access)]);
  return attachment(content, `chancery ${cityInFileName(city)} ${dayIn(zone, new Date())}.json`, 'application/json; charset=utf-8');
});
