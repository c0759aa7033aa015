import type { Metadata } from 'next';
import { discussionOf } from '@/components/workshop/discussion';
import { FollowWorkshop } from '@/components/workshop/live/follow-workshop';
import { ProjectorPage } from '@/components/workshop/projector/projector-page';
import { mayDo } from '@/lib/access/permissions';
import { requireWorkshopState } from '@/app/assessments/[id]/workshops/_lib/workshop-state';
import { secondsAsked } from '@/app/assessments/[id]/workshops/[workshop]/_lib/console-state';

interface ProjectorProps {
  readonly params: Promise<{ readonly id: string; readonly workshop: string }>;
}

export async function generateMetadata({ params }: ProjectorProps): Promise<Metadata> {
  const { id, workshop: workshopId } = await params;
  const { workshop, reading } = await requireWorkshopState(id, workshopId, 'project');
  return { title: reading.words.t('voting.projector.title', { title: workshop.setup.title }) };
}

export default async function Projector({ params }: ProjectorProps) {
  const { id, workshop: workshopId } = await params;
  const { access, workshop, join, reading } = await requireWorkshopState(id, workshopId, 'project');
  const here = `/assessments/${id}/workshops/${workshopId}`;
  const texts = { following: '', waiting: reading.words.t('voting.projector.lost') };
  return (
    <ProjectorPage
      workshop={workshop}
      asked={secondsAsked(workshop)}
      join={join}
      discussion={discussionOf(workshop, reading)}
      here={`${here}/projector`}
      console={mayDo(access.role, 'facilitate') ? here : undefined}
      forget={`/assessments/${id}/forget`}
      follow={<FollowWorkshop address={`${here}/events`} event={workshop.event} texts={texts} />}
      reading={reading}
    />
  );
}
