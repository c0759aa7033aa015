import type { WorkshopState } from '@/lib/workshop/model/workshop-state';

/** What the page tells its script: each stands in an attribute of `main`, `workshop` in `data-workshop` and so on. */
export interface PageData {
  /** Address of the workshop. */
  readonly workshop: string;
  /** Number of the event up to which the page was drawn. */
  readonly event: string;
  /** Key of the screen as everybody sees it. */
  readonly key: string;
  /** JSON: one's own votes in rounds that are open, by vote key, each as its form sends it. */
  readonly own: string;
  readonly pace: WorkshopState['pace'];
  /** Words: the vote is in. */
  readonly sent: string;
  /** Words: the vote is kept on this device and will be sent. */
  readonly unsent: string;
  /** Words: the workshop has gone on, and what was typed is still there. */
  readonly moved: string;
  /** Words: the vote was refused, nobody says why. */
  readonly refused: string;
  /** Words: the server cannot be reached. */
  readonly lost: string;
}
