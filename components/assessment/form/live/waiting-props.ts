import type { WaitingTexts } from './live-setup';

export interface WaitingProps {
  readonly assessmentId: string;
  /** The section that the page shows, if it shows one. */
  readonly section: string | undefined;
  readonly locale: string;
  readonly texts: WaitingTexts;
}
