import type { Metadata } from 'next';
import { discussionOf } from '@/components/workshop/discussion';
import { FollowRoom } from '@/components/workshop/follow-room';
import { ProjectorPage } from '@/components/workshop/projector/projector-page';
import { mayDo } from '@/lib/access/permissions';
import { requireWorkshopState } from '../../workshop-state';

interface ProjectorProps {
  readonly params: Promise<{ readonly id: string; readonly workshop: string }>;
}

export async function generateMetadata({ params }: ProjectorProps): Promise<Metadata> {
  const { id, workshop } = await params;
  const { room, reading } = await requireWorkshopState(id, workshop, 'project');
  return { title: reading.words.t('room.projector.title', { title: room.setup.title }) };
}

export default async function Projector({ params }: ProjectorProps) {
  const { id, workshop } = await params;
  const { access, room, join, reading } = await requireWorkshopState(id, workshop, 'project');
  const here = `/assessments/${id}/workshops/${workshop}`;
  const texts = { following: '', waiting: reading.words.t('room.projector.lost') };
  return (
    <ProjectorPage
      room={room}
      join={join}
      discussion={discussionOf(room, reading)}
      here={`${here}/projector`}
      console={mayDo(access.role, 'facilitate') ? here : undefined}
      forget={`/assessments/${id}/forget`}
      follow={<FollowRoom address={`${here}/events`} event={room.event} texts={texts} />}
      reading={reading}
    />
  );
}
