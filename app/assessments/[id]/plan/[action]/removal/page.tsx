import type { Metadata } from 'next';
import { RemovalPage } from '@/components/plan/removal-page';
import { requireActionState } from '@/app/assessments/[id]/plan/_lib/plan-state';

interface RemovalProps {
  readonly params: Promise<{ readonly id: string; readonly action: string }>;
  readonly searchParams: Promise<{ readonly changed?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: RemovalProps): Promise<Metadata> {
  const [{ id, action }, { changed }] = await Promise.all([params, searchParams]);
  const { city, reading } = await requireActionState(id, action);
  const title = reading.words.t('plan.removal.pageTitle', { city });
  return { title: changed === undefined ? title : reading.words.t('site.error.prefix', { title }) };
}

export default async function Removal({ params, searchParams }: RemovalProps) {
  const [{ id, action }, { changed }] = await Promise.all([params, searchParams]);
  const { city, entry, reading } = await requireActionState(id, action);
  return (
    <RemovalPage
      assessmentId={id}
      city={city}
      action={entry.report}
      version={entry.version}
      changed={changed !== undefined}
      words={reading.words}
    />
  );
}
