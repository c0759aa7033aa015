import { placeOf } from '@/components/workshop/workshop-view';
import { FitWindow } from './fit-window';
import { ProjectorFoot } from './projector-foot';
import { ProjectorIdle } from './projector-idle';
import type { ProjectorPageProps } from './projector-page-props';
import { ProjectorQuestion } from './projector-question';

const windowLook =
  'flex min-h-dvh flex-col px-[4vw] pt-[2.2vw] pb-[1.2vw] ' +
  'text-[clamp(1rem,min(2.1vw,3.73vh),4.2rem)] leading-snug outline-none';

/**
 * What the shared screen shows: one thing at a time, in letters that are read from ten metres. Every size follows the
 * window, so that what is shown fits into one of 16 to 9: nobody in the workshop can scroll.
 */
export function ProjectorPage(props: ProjectorPageProps) {
  const { workshop, reading } = props;
  const place = workshop.state === 'open' ? placeOf(workshop, reading, workshop.current) : undefined;
  return (
    <FitWindow className={windowLook}>
      {place === undefined ? <ProjectorIdle {...props} /> : <ProjectorQuestion place={place} {...props} />}
      <ProjectorFoot {...props} small={place !== undefined} />
    </FitWindow>
  );
}
