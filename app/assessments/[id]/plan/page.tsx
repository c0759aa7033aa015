import type { Metadata } from 'next';
import { PlanPage } from '@/components/plan/plan-page';
import { confirmationText } from '@/components/plan/plan-notice';
import { type PlanQuery, readPlanConfirmation, readPlanView } from '@/components/plan/plan-query';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { dayIn } from '@/lib/instrument/values/zoned-day';
import { requirePlanState } from './_lib/plan-state';

interface PlanProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<PlanQuery>;
}

export async function generateMetadata({ params, searchParams }: PlanProps): Promise<Metadata> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const { city, reading } = await requirePlanState(id);
  const title = reading.words.t('plan.pageTitle', { city });
  const confirmation = readPlanConfirmation(query);
  return {
    title: confirmation
      ? reading.words.t('site.doneTitle', { done: confirmationText(reading.words, confirmation), title })
      : title,
  };
}

export default async function Plan({ params, searchParams }: PlanProps) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const { access, city, entries, reading } = await requirePlanState(id);
  return (
    <PlanPage
      assessmentId={id}
      city={city}
      plan={entries.map(({ report }) => report)}
      view={readPlanView(query)}
      today={dayIn(await findOfficeZone(access), new Date())}
      confirmation={readPlanConfirmation(query)}
      reading={reading}
    />
  );
}
