/** A stream of server-sent events that one browser listens to. */

export interface StreamEnd {
  send(bytes: Uint8Array): boolean;
  end(): void;
}

/** What waits for a telephone that takes nothing; after that it must come back. */
const mostWaiting = 64;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Nothing on the way may keep, pack or delay it.
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

/**
 * `begin` is given the stream to write on and returns what is to be done when the reader has gone. It is the request's
 * signal that tells: the framework never cancels the stream.
 */
export function eventStream(
  request: Request,
  begin: (stream: StreamEnd) => (() => void) | undefined,
): Response | undefined {
  const { signal } = request;
  const { readable, stream } = openStream();
  const leave = begin(stream);
  if (leave === undefined) return undefined;
  const gone = () => {
    leave();
    stream.end();
  };
  if (signal.aborted) gone();
  else signal.addEventListener('abort', gone, { once: true });
  return new Response(readable, { headers });
}

function openStream(): { readonly readable: ReadableStream<Uint8Array>; readonly stream: StreamEnd } {
  let open = true;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const readable = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      cancel() {
        open = false;
      },
    },
    { highWaterMark: mostWaiting },
  );
  return {
    readable,
    stream: {
      send(bytes) {
        if (!open || controller === undefined || (controller.desiredSize ?? 0) <= 0) return false;
        controller.enqueue(bytes);
        return true;
      },
      end() {
        if (open) controller?.close();
        open = false;
      },
    },
  };
}
