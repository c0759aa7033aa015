import 'server-only';
import { cache } from 'react';
import type { AssessmentState } from '@/components/assessment/assessment-state';
import { requireAccess } from '@/lib/access/pages/access';
import { mayDo } from '@/lib/access/permissions';
import { listAnswers } from '@/lib/data/assessment/answers';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { clockIn } from '@/lib/instrument/values/zoned-day';

/** The assessment as the holder of this link may see it; read once a request. */
export const requireAssessmentState = cache(async (assessmentId: string): Promise<AssessmentState> => {
  const access = await requireAccess(assessmentId, 'read');
  const [{ city, form, instrumentVersion }, stored, words, zone] = await Promise.all([
    requireAssessment(access),
    listAnswers(access),
    requestWords(),
    findOfficeZone(access),
  ]);
  const saved = Object.fromEntries(
    Object.entries(stored).map(([question, answer]) => [
      question,
      { ...answer, savedAt: clockIn(zone, answer.savedAt) },
    ]),
  );
  return {
    assessmentId,
    city,
    form,
    instrument: requireInstrument(instrumentVersion),
    saved,
    mayAnswer: mayDo(access.role, 'answer'),
    words,
  };
});
