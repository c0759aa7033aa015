/** Answers that are made no faster than they are taken, so that however long one is, little of it waits to be sent. */

export interface Sending {
  /** Of the request: its sender went away. */
  readonly signal: AbortSignal;
  /** Called once, when all has been taken or nobody takes it any more. */
  over(): void;
}

const partCharacters = 16 * 1024;
// As long as a request may take to arrive.
const patienceMilliseconds = 30_000;

/** Ends within half a minute: what has not been taken by then is never made, and the connection is cut. */
export function sentInParts(pieces: Iterable<string>, sending: Sending): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let parts: Iterator<string> | undefined = joined(pieces);
  let giveUp: () => void = () => undefined;
  const patience = setTimeout(() => giveUp(), patienceMilliseconds).unref();

  function end(): void {
    if (parts === undefined) return;
    parts = undefined;
    clearTimeout(patience);
    sending.signal.removeEventListener('abort', end);
    sending.over();
  }

  sending.signal.addEventListener('abort', end, { once: true });
  if (sending.signal.aborted) end();
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        giveUp = () => {
          end();
          controller.error(new DOMException('Nobody took the rest', 'AbortError'));
        };
      },
      pull(controller) {
        const next = parts?.next();
        if (next !== undefined && next.done !== true) return controller.enqueue(encoder.encode(next.value));
        end();
        controller.close();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}

function* joined(pieces: Iterable<string>): Generator<string, undefined> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < partCharacters) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
  return undefined;
}
