import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgresqlServer } from '@/lib/commands/programs/postgresql-server.mjs';
import { migrate } from '@/prisma/runner/migrate.mjs';
import { killRound } from '../support/people/kill-round';
import { acknowledgedOf, faultsOf, writersOf } from '../support/people/writers';
import { savingServers } from './saving-servers';

/** One round in so many also cuts the start that follows it, or the database server. */
const harderEvery = 5;

export interface CampaignResult {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly databaseCuts: number;
  readonly startCuts: number;
  /** What was lost or damaged, with the round. */
  readonly faults: readonly string[];
}

interface CampaignDatabase {
  readonly url: string;
  /** The database server too loses its power; on a file there is none. */
  cut?(): void;
  restore?(): void;
  remove(): void;
}

function sqliteDatabase(): CampaignDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-campaign-'));
  return { url: `file:${join(folder, 'chancery.db')}`, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function postgresqlDatabase(): Promise<CampaignDatabase> {
  const server = await startPostgresqlServer();
  if (server === undefined) throw new Error('This machine has no PostgreSQL.');
  return { url: server.url, cut: () => server.cut(), restore: () => server.startAgain(), remove: () => server.stop() };
}

async function said(address: string, options: RequestInit = {}): Promise<Record<string, string>> {
  return (await (await fetch(address, options)).json()) as Record<string, string>;
}

/**
 * Kills a server that saves answers so many times, and looks after each cut whether everything acknowledged is there
 * and whole.
 */
export async function killCampaign(
  rounds: number,
  kind: 'sqlite' | 'postgresql',
  progress: (line: string) => void = () => undefined,
): Promise<CampaignResult> {
  const database = kind === 'sqlite' ? sqliteDatabase() : await postgresqlDatabase();
  const faults: string[] = [];
  let [databaseCuts, startCuts] = [0, 0];
  try {
    await migrate(database.url);
    const servers = await savingServers(database.url);
    try {
      await servers.start();
      const { editToken: token = '' } = await said(`${servers.address}/create`);
      const writing = { writers: writersOf(), address: servers.address, token };
      for (let round = 1; round <= rounds; round += 1) {
        const harder = round % harderEvery === 0;
        await killRound(roundOf(harder), writing);
        const { integrity = '' } = await said(`${servers.address}/integrity`);
        faults.push(
          ...[...(await faultsOf(writing.writers, writing)), ...(integrity === 'ok' ? [] : [integrity])].map(
            (fault) => `round ${round}: ${fault}`,
          ),
        );
        if (round % 50 === 0)
          progress(`${round} rounds, ${acknowledgedOf(writing.writers)} acknowledged, ${faults.length} faults`);
      }
      return { rounds, acknowledged: acknowledgedOf(writing.writers), databaseCuts, startCuts, faults };
    } finally {
      await servers.end();
    }

    function roundOf(harder: boolean) {
      if (!harder) return servers;
      if (database.cut === undefined) {
        startCuts += 1;
        return { kill: () => servers.kill(), start: () => servers.startTwice() };
      }
      databaseCuts += 1;
      return {
        async kill() {
          database.cut?.();
          await servers.kill();
        },
        async start() {
          database.restore?.();
          await servers.start();
        },
      };
    }
  } finally {
    database.remove();
  }
}
