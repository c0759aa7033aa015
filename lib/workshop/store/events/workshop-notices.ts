import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { environment } from '@/lib/env';
import { workshopChannel } from './raise-event';

const firstPause = 250;
const longestPause = 10_000;
const connectionTimeoutMillis = 5_000;

type Notice = (workshopId: string, event: number) => void;

/** What is told: the id of the workshop, a space, and the number of its last event. */
export function readNotice(text: string): { readonly workshopId: string; readonly event: number } | undefined {
  const [, workshopId, event] = /^([\w-]{1,64}) (\d{1,15})$/.exec(text) ?? [];
  return workshopId === undefined ? undefined : { workshopId, event: Number(event) };
}

/**
 * Listens for as long as the process lives, on a connection of its own that is made again whenever it is lost. Does
 * nothing on SQLite, which tells nobody anything. `onConnected`: messages may have been missed until now.
 */
export function listenToWorkshops(notice: Notice, onConnected: () => void): void {
  const { directDatabaseUrl } = environment();
  if (directDatabaseUrl.startsWith('file:')) return;
  void keepListening(directDatabaseUrl, notice, onConnected);
}

async function keepListening(connectionString: string, notice: Notice, onConnected: () => void): Promise<never> {
  let pause = firstPause;
  for (;;) {
    const connected = await listenOnce(connectionString, notice, onConnected);
    pause = connected ? firstPause : Math.min(longestPause, 2 * pause);
    await wait(pause, undefined, { ref: false });
  }
}

/** Resolves when the connection is lost; to false where there never was one. */
async function listenOnce(connectionString: string, notice: Notice, onConnected: () => void): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis, keepAlive: true, application_name: 'chancery workshops' });
  const lost = new Promise<void>((resolve) => {
    // Each time: a second error that nobody heard would end the process.
    client.on('error', () => resolve());
    client.once('end', () => resolve());
  });
  client.on('notification', ({ payload }) => {
    const read = readNotice(payload ?? '');
    if (read !== undefined) notice(read.workshopId, read.event);
  });
  let connected = false;
  try {
    await client.connect();
    await client.query(`LISTEN ${workshopChannel}`);
    connected = true;
    onConnected();
    await lost;
  } catch {
    // A database that is away is tried again; the slow poll says what there is to say about it.
  }
  void client.end().catch(() => undefined);
  return connected;
}
