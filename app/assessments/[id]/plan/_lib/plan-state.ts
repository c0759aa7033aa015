import 'server-only';
import { cache } from 'react';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { requireAccess } from '@/lib/access/pages/access';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { requirePlan } from '@/lib/data/assessment/plan';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { clockIn } from '@/lib/instrument/values/zoned-day';

/** The plan for whoever may change it; read once a request, for the title and for the page. */
export const requirePlanState = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'plan');
  const [{ assessment, entries }, words] = await Promise.all([requirePlan(access), requestWords()]);
  return {
    access,
    city: assessment.city,
    entries,
    reading: { words, instrument: requireInstrument(assessment.instrumentVersion) },
  };
});

/** One action of it, with the moment of its last saving by the clocks of the office. */
export async function requireActionState(assessmentId: string, actionId: string) {
  const { entries, ...state } = await requirePlanState(assessmentId);
  const entry = entries.find(({ report }) => report.id === actionId);
  if (entry === undefined) showNotFound();
  const zone = await findOfficeZone(state.access);
  return { ...state, entry: { ...entry, savedAt: clockIn(zone, entry.savedAt) } };
}
