import type { Metadata } from 'next';
import { paperDeeds, PaperPage } from '@/components/workshop/paper/paper-page';
import { createId } from '@/lib/access/tokens';
import { findHeldPaper } from '../../paper-post';
import { requireWorkshopState } from '../../workshop-state';

interface PaperProps {
  readonly params: Promise<{ readonly id: string; readonly workshop: string }>;
  readonly searchParams: Promise<{ readonly held?: string | string[]; readonly done?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: PaperProps): Promise<Metadata> {
  const [{ id, workshop }, { held, done }] = await Promise.all([params, searchParams]);
  const { room, reading } = await requireWorkshopState(id, workshop, 'facilitate');
  const title = reading.words.t('workshop.paper.pageTitle', { title: room.setup.title });
  if (held !== undefined) return { title: reading.words.t('site.error.prefix', { title }) };
  const said = paperDeeds.find((deed) => deed === done);
  return { title: said ? reading.words.t('site.doneTitle', { done: reading.words.t(`workshop.paper.${said}`), title }) : title };
}

export default async function Paper({ params, searchParams }: PaperProps) {
  const [{ id, workshop }, { held, done }] = await Promise.all([params, searchParams]);
  const { access, room, reading } = await requireWorkshopState(id, workshop, 'facilitate');
  const typed = await findHeldPaper(access, workshop, held);
  return (
    <PaperPage
      here={`/assessments/${id}/workshops/${workshop}`}
      room={room}
      fields={typed?.fields ?? { name: '', department: '', votes: [] }}
      issues={typed?.issues ?? []}
      done={paperDeeds.find((deed) => deed === done)}
      sheet={createId()}
      reading={reading}
    />
  );
}
