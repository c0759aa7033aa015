import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import type { DiscussedQuestion } from '@/components/workshop/discussion';

export interface ProjectorPageProps {
  readonly workshop: WorkshopState;
  /** Seconds since the question at hand was asked. */
  readonly asked?: number | undefined;
  /** How to join, while the workshop is open. */
  readonly join?: { readonly code: string; readonly address: string } | undefined;
  /** What to discuss, first things first. */
  readonly discussion: readonly DiscussedQuestion[];
  /** The page itself, to be asked for again without a script. */
  readonly here: string;
  /** Where the reader may run the workshop. */
  readonly console?: string | undefined;
  /** Where this computer, which others may use, forgets the link that it holds. */
  readonly forget: string;
  /** The script that follows the workshop. */
  readonly follow?: ReactNode;
  readonly reading: Reading;
}
