/** Hears of every change of a workshop: by a stream, and where there is none by asking again and again. */

interface Listener {
  /** The event number of the workshop, each time it is told. */
  readonly hear: (event: number) => void;
  readonly connect: (connected: boolean) => void;
}

const pollMilliseconds = 3000;

/** Returns what ends the listening. */
export function listenToWorkshop(address: string, { hear, connect }: Listener): () => void {
  let source: EventSource | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let ended = false;

  function take(event: number | undefined): void {
    if (event === undefined || ended) return;
    last = Math.max(last, event);
    connect(true);
    hear(event);
  }

  function open(): void {
    source?.close();
    source = new EventSource(address);
    source.onopen = () => {
      connect(true);
      clearTimeout(asking);
      asking = undefined;
    };
    source.onmessage = ({ data }: MessageEvent<string>) => take(eventIn(JSON.parse(data)));
    // The browser tries again by itself, but not where it was answered with anything else than a stream.
    source.onerror = () => {
      connect(false);
      askLater();
    };
  }

  function askLater(): void {
    if (!ended) asking ??= setTimeout(() => void ask(), pollMilliseconds);
  }

  async function ask(): Promise<void> {
    asking = undefined;
    const heard = await newsSince(address, last);
    take(heard);
    if (ended || source?.readyState === EventSource.OPEN) return;
    if (heard !== undefined && source?.readyState === EventSource.CLOSED) open();
    askLater();
  }

  // A laptop that wakes up has missed what happened meanwhile, and may not know yet that its line is gone.
  const wake = () => void (document.visibilityState === 'visible' && ask());

  open();
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  return () => {
    ended = true;
    source?.close();
    clearTimeout(asking);
    document.removeEventListener('visibilitychange', wake);
    window.removeEventListener('online', wake);
  };
}

async function newsSince(address: string, since: number): Promise<number | undefined> {
  try {
    const answer = await fetch(`${address}?since=${since}`, { cache: 'no-store' });
    return answer.ok ? eventIn(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}

function eventIn(news: unknown): number | undefined {
  return typeof news === 'object' && news !== null && 'event' in news && typeof news.event === 'number'
    ? news.event
    : undefined;
}
