import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { plannedFieldsOf, plannedValues } from '@/components/workshop/setup/planned-fields';
import { SetupPage } from '@/components/workshop/setup-page';
import { findHeldSetup, setupPlace } from '../../setup-post';
import { requireWorkshopState } from '../../workshop-state';

interface SetupProps {
  readonly params: Promise<{ readonly id: string; readonly workshop: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: SetupProps): Promise<Metadata> {
  const [{ id, workshop }, { held }] = await Promise.all([params, searchParams]);
  const { reading } = await requireWorkshopState(id, workshop, 'facilitate');
  const title = reading.words.t('workshop.change.title');
  return { title: held === undefined ? title : reading.words.t('site.error.prefix', { title }) };
}

export default async function Setup({ params, searchParams }: SetupProps) {
  const [{ id, workshop }, { held }] = await Promise.all([params, searchParams]);
  const { access, room, reading } = await requireWorkshopState(id, workshop, 'facilitate');
  const here = `/assessments/${id}/workshops/${workshop}`;
  if (room.state !== 'planned') redirect(`${here}?done=nothing#done`);
  const typed = await findHeldSetup(access, { place: setupPlace(workshop), held, words: reading.words });
  return <SetupPage here={here} city={room.city} fields={typed?.fields ?? plannedFieldsOf(room.setup, room.pace)} issues={typed?.issues ?? []} seen={typed?.seen ?? plannedValues(room.setup, room.pace)} reading={reading} />;
}
