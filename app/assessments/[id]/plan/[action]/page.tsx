import type { Metadata } from 'next';
import { ActionPage } from '@/components/plan/action-page';
import { fieldsOfAction } from '@/lib/plan/action-form';
import { findUnsavedAction, unsavedPlace } from '@/app/assessments/[id]/plan/_lib/action-post';
import { requireActionState } from '@/app/assessments/[id]/plan/_lib/plan-state';

interface ActionProps {
  readonly params: Promise<{ readonly id: string; readonly action: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: ActionProps): Promise<Metadata> {
  const [{ id, action }, { held }] = await Promise.all([params, searchParams]);
  const { city, reading } = await requireActionState(id, action);
  const title = reading.words.t('plan.edit.pageTitle', { city });
  return { title: held === undefined ? title : reading.words.t('site.error.prefix', { title }) };
}

export default async function Action({ params, searchParams }: ActionProps) {
  const [{ id, action }, { held }] = await Promise.all([params, searchParams]);
  const { access, city, entry, reading } = await requireActionState(id, action);
  const typed = await findUnsavedAction(access, unsavedPlace(action), held);
  const { fields, issues, version, renew } = typed ?? {
    fields: fieldsOfAction(entry.report),
    issues: [],
    version: entry.version,
    renew: false,
  };
  return (
    <ActionPage
      assessmentId={id}
      city={city}
      saved={entry}
      fields={fields}
      issues={issues}
      conflict={version !== entry.version}
      renew={renew}
      reading={reading}
    />
  );
}
