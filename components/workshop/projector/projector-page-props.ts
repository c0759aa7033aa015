import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/answer-text';
import type { RoomState } from '@/lib/workshop/room-state';
import type { DiscussedQuestion } from '../discussion';

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
