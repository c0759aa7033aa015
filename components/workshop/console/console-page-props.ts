import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import type { DiscussedQuestion } from '@/components/workshop/discussion';
import type { ConsoleConfirmation } from './console-query';
import type { DoorSettings } from './people/door-settings';
import type { WorkshopLink } from './people/links-part';
import type { ListedPerson, StaleRound } from './people/people-part';
import type { VoteReason } from './questions/vote-reasons';

export interface ConsolePageProps {
  /** Of the workshop: `/assessments/…/workshops/…`. */
  readonly here: string;
  /** The list of workshops, for those who may see it. */
  readonly list?: string | undefined;
  readonly workshop: WorkshopState;
  readonly join?: { readonly code: string; readonly address: string } | undefined;
  /** Minutes since the workshop opened. */
  readonly elapsed?: number | undefined;
  /** Seconds since the question at hand was asked. */
  readonly asked?: number | undefined;
  /** When the votes go, and whether they are gone; of a closed workshop. */
  readonly votes?: { readonly gone: boolean; readonly until?: Date } | undefined;
  /** The question that is looked at. */
  readonly shown?: string | undefined;
  readonly reasons: readonly VoteReason[];
  readonly discussion: readonly DiscussedQuestion[];
  readonly people: readonly ListedPerson[];
  readonly stale: readonly StaleRound[];
  readonly door: DoorSettings;
  readonly links?: readonly WorkshopLink[] | undefined;
  readonly made?: string | undefined;
  /** A secret of this drawing of the page. */
  readonly once: string;
  /** Whether the reader may do more than run the workshop. */
  readonly owner: boolean;
  readonly confirmation?: ConsoleConfirmation | undefined;
  /** Which box was not ticked. */
  readonly unsure?: 'close' | 'delete' | undefined;
  readonly decide?: ReactNode;
  readonly follow: ReactNode;
  readonly reading: Reading;
}
