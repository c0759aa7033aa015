import { apiRoute } from '@/lib/api/api-route';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { writeWholeAssessment } from '@/lib/data/whole/whole-assessment';
import { dayIn } from '@/lib/instrument/values/zoned-day';
import { attachment } from '@/lib/http/responses/responses';
import { cityInFileName } from '@/lib/http/responses/file-name';
import { assessmentOperation } from './_lib/assessment-operation';

export const GET = apiRoute(assessmentOperation, async ({ access }) => {
  const [{ city }, content, zone] = await Promise.all([
    requireAssessment(access),
    writeWholeAssessment(access),
    findOfficeZone(access),
  ]);
  return attachment(
    content,
    `chancery ${cityInFileName(city)} ${dayIn(zone, new Date())}.json`,
    'application/json; charset=utf-8',
  );
});
