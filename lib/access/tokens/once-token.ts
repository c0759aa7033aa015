import 'server-only';
import { createHmac } from 'node:crypto';

interface Sending {
  /** A secret of the page that the form stood on. */
  readonly once: string;
  /** Everything that was sent with it, and by whom: something else from the same page is something new. */
  readonly content: string;
}

/** A token that only this sending leads to: by it the second arrival of the same form finds what the first has made. */
export function onceToken({ once, content }: Sending): string {
  return onceBytes({ once, content }).toString('base64url');
}

/** The same as an id. */
export function onceId(sending: Sending): string {
  return onceBytes(sending).subarray(0, 16).toString('base64url');
}

/** The same as 32 bytes. */
export function onceBytes({ once, content }: Sending): Buffer {
  return createHmac('sha256', once).update(content).digest();
}
