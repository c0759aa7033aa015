import type { Metadata } from 'next';
import { paperConfirmations, PaperPage } from '@/components/workshop/paper/paper-page';
import { createId } from '@/lib/access/tokens/tokens';
import { findUnsavedBallot } from './_lib/paper-post';
import { requireWorkshopState } from '@/app/assessments/[id]/workshops/_lib/workshop-state';

interface PaperProps {
  readonly params: Promise<{ readonly id: string; readonly workshop: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[]; readonly done?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: PaperProps): Promise<Metadata> {
  const [{ id, workshop: workshopId }, { held, done }] = await Promise.all([params, searchParams]);
  const { workshop, reading } = await requireWorkshopState(id, workshopId, 'facilitate');
  const title = reading.words.t('workshop.paper.pageTitle', { title: workshop.setup.title });
  if (held !== undefined) return { title: reading.words.t('site.error.prefix', { title }) };
  const said = paperConfirmations.find((confirmation) => confirmation === done);
  return {
    title: said ? reading.words.t('site.doneTitle', { done: reading.words.t(`workshop.paper.${said}`), title }) : title,
  };
}

export default async function Paper({ params, searchParams }: PaperProps) {
  const [{ id, workshop: workshopId }, { held, done }] = await Promise.all([params, searchParams]);
  const { access, workshop, reading } = await requireWorkshopState(id, workshopId, 'facilitate');
  const typed = await findUnsavedBallot(access, workshopId, held);
  return (
    <PaperPage
      here={`/assessments/${id}/workshops/${workshopId}`}
      workshop={workshop}
      fields={typed?.fields ?? { name: '', department: '', votes: [] }}
      issues={typed?.issues ?? []}
      done={paperConfirmations.find((confirmation) => confirmation === done)}
      sheet={createId()}
      reading={reading}
    />
  );
}
