import 'server-only';
import { Socket } from 'node:net';
import pg from 'pg';

interface Watch {
  /** In milliseconds. */
  readonly longestSilence: number;
}

/**
 * Connections to PostgreSQL that do not wait for ever: a server that was frozen, or is behind a line that swallows
 * everything, keeps its connections open and says nothing. One that is silent for too long while somebody waits for it
 * is shut, which whoever waits hears of. The driver's own limit would give it to the next one, in whatever transaction
 * it was left.
 */
export function watchedPool(config: pg.PoolConfig, { longestSilence }: Watch): pg.Pool {
  const pool = new pg.Pool(config);
  const taken = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => taken.add(client));
  pool.on('release', (_, client) => taken.delete(client));
  pool.on('connect', (client) => {
    const stream = client instanceof pg.Client ? client.connection.stream : undefined;
    if (!(stream instanceof Socket)) return;
    stream.setTimeout(longestSilence, () => {
      if (taken.has(client)) stream.destroy(new Error('The database has said nothing for too long'));
    });
  });
  return pool;
}
