import type { RoomState } from '@/lib/workshop/room-state';

/** What the page tells its script: each stands in an attribute of `main`, `room` in `data-room` and so on. */
export interface PageData {
  /** Address of the room. */
  readonly room: string;
  /** Number of the event up to which the page was drawn. */
  readonly event: string;
  /** Key of the stage as everybody sees it. */
  readonly key: string;
  /** JSON: one's own votes in rounds that are open, by vote key, each as its form sends it. */
  readonly own: string;
  readonly pace: RoomState['pace'];
  /** Words: the vote is in. */
  readonly sent: string;
  /** Words: the vote is kept on this device and will be sent. */
  readonly unsent: string;
  /** Words: the room has gone on, and what was typed is still there. */
  readonly moved: string;
  /** Words: the vote was refused, nobody says why. */
  readonly refused: string;
  /** Words: the server cannot be reached. */
  readonly lost: string;
}
