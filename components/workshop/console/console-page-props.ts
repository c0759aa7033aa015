import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/answer-text';
import type { RoomState } from '@/lib/workshop/room-state';
import type { DiscussedQuestion } from '../discussion';
import type { ConsoleDeed } from './console-query';
import type { DoorSettings } from './door-settings';
import type { WorkshopLink } from './links-part';
import type { ListedPerson, StaleRound } from './people-part';
import type { HeardReason } from './reasons-heard';

export interface ConsolePageProps {
  /** Of the workshop: `/assessments/…/workshops/…`. */
  readonly here: string;
  /** The list of workshops, for those who may see it. */
  readonly list?: string | undefined;
  readonly room: RoomState;
  readonly join?: { readonly code: string; readonly address: string } | undefined;
  /** Minutes since the room opened. */
  readonly elapsed?: number | undefined;
  /** When the votes go, and whether they are gone; of a closed room. */
  readonly votes?: { readonly gone: boolean; readonly until?: Date } | undefined;
  /** The question that is looked at. */
  readonly shown?: string | undefined;
  readonly reasons: readonly HeardReason[];
  readonly discussion: readonly DiscussedQuestion[];
  readonly people: readonly ListedPerson[];
  readonly stale: readonly StaleRound[];
  readonly door: DoorSettings;
  readonly links?: readonly WorkshopLink[] | undefined;
  readonly made?: string | undefined;
  /** A secret of this drawing of the page. */
  readonly once: string;
  /** Whether the reader may do more than run the room. */
  readonly owner: boolean;
  readonly deed?: ConsoleDeed | undefined;
  /** Which box was not ticked. */
  readonly unsure?: 'close' | 'delete' | undefined;
  readonly decide?: ReactNode;
  readonly follow: ReactNode;
  readonly reading: Reading;
}
