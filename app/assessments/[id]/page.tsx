import type { Metadata } from 'next';
import { TaskPage } from '@/components/assessment/tasks/task-page';
import { requireAccess } from '@/lib/access/pages/access';
import { isHeldHereAlone } from '@/lib/data/access/links';
import { listActions } from '@/lib/data/assessment/actions';
import { listTargets } from '@/lib/data/assessment/targets';
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
  const { id } = await params;
  const access = await requireAccess(id, 'read');
  const [state, { changed }, targets, actions, heldHereAlone] = await Promise.all([
    requireAssessmentState(id),
    searchParams,
    listTargets(access),
    listActions(access),
    isHeldHereAlone(access),
  ]);
  return (
    <TaskPage
      {...state}
      changed={changed !== undefined}
      targets={Object.keys(targets).length}
      actions={actions.length}
      heldHereAlone={heldHereAlone}
    />
  );
}
