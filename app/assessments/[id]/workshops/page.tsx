import type { Metadata } from 'next';
import { proposedFields } from '@/components/workshop/setup/planned-fields';
import { WorkshopsPage } from '@/components/workshop/workshops-page';
import { createToken } from '@/lib/access/tokens/tokens';
import { findUnsavedSetup, setupPlace } from './_lib/setup-post';
import { requireWorkshopList } from './_lib/workshop-state';

interface WorkshopsProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[]; readonly done?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: WorkshopsProps): Promise<Metadata> {
  const [{ id }, { held, done }] = await Promise.all([params, searchParams]);
  const { city, reading } = await requireWorkshopList(id);
  const title = reading.words.t('workshop.list.pageTitle', { city });
  if (held !== undefined) return { title: reading.words.t('site.error.prefix', { title }) };
  return {
    title:
      done === 'deleted'
        ? reading.words.t('site.doneTitle', { done: reading.words.t('workshop.list.deleted'), title })
        : title,
  };
}

export default async function Workshops({ params, searchParams }: WorkshopsProps) {
  const [{ id }, { held, done }] = await Promise.all([params, searchParams]);
  const { access, city, workshops, reading } = await requireWorkshopList(id);
  const typed = await findUnsavedSetup(access, { place: setupPlace('new'), held, words: reading.words });
  return (
    <WorkshopsPage
      assessmentId={id}
      city={city}
      workshops={workshops}
      fields={typed?.fields ?? proposedFields(reading.words)}
      issues={typed?.issues ?? []}
      once={createToken()}
      deleted={done === 'deleted'}
      reading={reading}
    />
  );
}
