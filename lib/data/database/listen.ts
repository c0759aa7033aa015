import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { environment } from '@/lib/env';

const firstPause = 250;
const longestPause = 10_000;
const connectionTimeoutMillis = 5_000;

interface Listener {
  readonly onPayload: (payload: string) => void;
  /** Messages may have been missed until now. */
  readonly onConnected: () => void;
}

/**
 * Listens to a channel of PostgreSQL for as long as the process lives, on a connection of its own that is made again
 * whenever it is lost. Does nothing on SQLite, which tells nobody anything.
 */
export function listen(channel: string, listener: Listener): void {
  const { directDatabaseUrl } = environment();
  if (directDatabaseUrl.startsWith('file:')) return;
  void keepListening(directDatabaseUrl, channel, listener);
}

async function keepListening(connectionString: string, channel: string, listener: Listener): Promise<never> {
  let pause = firstPause;
  for (;;) {
    const connected = await listenOnce(connectionString, channel, listener);
    pause = connected ? firstPause : Math.min(longestPause, 2 * pause);
    await wait(pause, undefined, { ref: false });
  }
}

/** Resolves when the connection is lost; to false where there never was one. */
async function listenOnce(
  connectionString: string,
  channel: string,
  { onPayload, onConnected }: Listener,
): Promise<boolean> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis,
    keepAlive: true,
    application_name: 'chancery workshops',
  });
  const lost = new Promise<void>((resolve) => {
    // Each time: a second error that nobody heard would end the process.
    client.on('error', () => resolve());
    client.once('end', () => resolve());
  });
  client.on('notification', ({ payload }) => onPayload(payload ?? ''));
  let connected = false;
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    connected = true;
    onConnected();
    await lost;
  } catch {
    // A database that is away is tried again; the slow poll says what there is to say about it.
  }
  void client.end().catch(() => undefined);
  return connected;
}
