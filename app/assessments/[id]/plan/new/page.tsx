import type { Metadata } from 'next';
import { NewActionPage } from '@/components/plan/new-action-page';
import { findUnsavedAction, unsavedPlace, readActionPost } from '@/app/assessments/[id]/plan/_lib/action-post';
import { requirePlanState } from '@/app/assessments/[id]/plan/_lib/plan-state';

interface NewActionProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[]; readonly why?: string | string[] }>;
}

const reasons = ['full', 'gone'] as const;

export async function generateMetadata({ params, searchParams }: NewActionProps): Promise<Metadata> {
  const [{ id }, { held }] = await Promise.all([params, searchParams]);
  const { city, reading } = await requirePlanState(id);
  const title = reading.words.t('plan.add.pageTitle', { city });
  return { title: held === undefined ? title : reading.words.t('site.error.prefix', { title }) };
}

export default async function NewAction({ params, searchParams }: NewActionProps) {
  const [{ id }, { held, why }] = await Promise.all([params, searchParams]);
  const { access, city, reading } = await requirePlanState(id);
  const typed = await findUnsavedAction(access, unsavedPlace('new'), held);
  return (
    <NewActionPage
      assessmentId={id}
      city={city}
      fields={typed?.fields ?? { ...readActionPost(new URLSearchParams()).fields, status: 'proposed' }}
      issues={typed?.issues ?? []}
      refused={typed && reasons.find((reason) => reason === why)}
      reading={reading}
    />
  );
}
