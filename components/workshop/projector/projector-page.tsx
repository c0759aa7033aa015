import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/answer-text';

import type { RoomState } from '@/lib/workshop/room-state';
import type { DiscussedQuestion } from '../discussion';
import { placeOf } from '../room-view';
import { FitWindow } from './fit-window';
import { ProjectorFoot } from './projector-foot';
import { ProjectorIdle } from './projector-idle';
import { ProjectorQuestion } from './projector-question';

export interface ProjectorPageProps {
  readonly room: RoomState;
  /** How to join, while the room is open. */
  readonly join?: { readonly code: string; readonly address: string } | undefined;
  /** What to discuss, first things first. */
  readonly discussion: readonly DiscussedQuestion[];
  /** The page itself, to be asked for again without a script. */
  readonly here: string;
  /** Where the reader may run the room. */
  readonly console?: string | undefined;
  /** Where this computer, which others may use, forgets the link that it holds. */
  readonly forget: string;
  /** The script that follows the room. */
  readonly follow?: ReactNode;
  readonly reading: Reading;
}

/**
 * What hangs on the wall: one thing at a time, in letters that are read from ten metres. Every size follows the window, so
 * that what is shown fits into one of 16 to 9: nobody in the room can scroll.
 */
export function ProjectorPage(props: ProjectorPageProps) {
  const { room, reading } = props;
  const place = room.state === 'open' ? placeOf(room, reading, room.current) : undefined;
  return (
    <FitWindow className="flex min-h-dvh flex-col px-[4vw] pt-[2.2vw] pb-[1.2vw] text-[clamp(1rem,min(2.1vw,3.73vh),4.2rem)] leading-snug outline-none">
      {place === undefined ? <ProjectorIdle {...props} /> : <ProjectorQuestion place={place} {...props} />}
      <ProjectorFoot {...props} small={place !== undefined} />
    </FitWindow>
  );
}
