import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { plannedFieldsOf, plannedValues } from '@/components/workshop/setup/planned-fields';
import { SetupPage } from '@/components/workshop/setup/setup-page';
import { findUnsavedSetup, setupPlace } from '@/app/assessments/[id]/workshops/_lib/setup-post';
import { requireWorkshopState } from '@/app/assessments/[id]/workshops/_lib/workshop-state';

interface SetupProps {
  readonly params: Promise<{ readonly id: string; readonly workshop: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: SetupProps): Promise<Metadata> {
  const [{ id, workshop: workshopId }, { held }] = await Promise.all([params, searchParams]);
  const { reading } = await requireWorkshopState(id, workshopId, 'facilitate');
  const title = reading.words.t('workshop.change.title');
  return { title: held === undefined ? title : reading.words.t('site.error.prefix', { title }) };
}

export default async function Setup({ params, searchParams }: SetupProps) {
  const [{ id, workshop: workshopId }, { held }] = await Promise.all([params, searchParams]);
  const { access, workshop, reading } = await requireWorkshopState(id, workshopId, 'facilitate');
  const here = `/assessments/${id}/workshops/${workshopId}`;
  if (workshop.state !== 'planned') redirect(`${here}?done=nothing#done`);
  const typed = await findUnsavedSetup(access, { place: setupPlace(workshopId), held, words: reading.words });
  return (
    <SetupPage
      here={here}
      city={workshop.city}
      fields={typed?.fields ?? plannedFieldsOf(workshop.setup, workshop.pace)}
      issues={typed?.issues ?? []}
      seen={typed?.seen ?? plannedValues(workshop.setup, workshop.pace)}
      reading={reading}
    />
  );
}
