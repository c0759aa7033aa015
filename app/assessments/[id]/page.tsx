import type { Metadata } from 'next';
import { TaskPage } from '@/components/assessment/tasks/task-page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireAssessmentState } from './_lib/assessment-state';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly changed?: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city } = await requireAssessmentState((await params).id);
  return { title: (await requestWords()).t('form.tasks.title', { city }) };
}

export default async function Assessment({ params, searchParams }: Props) {
  const [state, { changed }] = await Promise.all([requireAssessmentState((await params).id), searchParams]);
  return <TaskPage {...state} changed={changed !== undefined} />;
}
