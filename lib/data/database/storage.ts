import 'server-only';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { environment } from '@/lib/env';
import { sqliteFile } from '@/prisma/sqlite/sqlite-file.mjs';
import { database, onPostgresql } from './database';

export interface Storage {
  /** What the database takes; in SQLite without what was deleted and is used again. */
  readonly bytes: number;
  /** Of the disk that it lies on, where this computer can tell. */
  readonly disk?: { readonly bytes: number; readonly free: number };
}

export async function measureStorage(): Promise<Storage> {
  return onPostgresql() ? { bytes: await postgresqlBytes() } : { bytes: await sqliteBytes(), ...(await measureDisk()) };
}

async function postgresqlBytes(): Promise<number> {
  const [row] = await database().$queryRaw<{ bytes: bigint }[]>`SELECT pg_database_size(current_database()) AS bytes`;
  return Number(row?.bytes ?? 0);
}

async function sqliteBytes(): Promise<number> {
  const [row] = await database().$queryRaw<{ bytes: bigint }[]>`
    SELECT (page_count - freelist_count) * page_size AS bytes
    FROM pragma_page_count(), pragma_freelist_count(), pragma_page_size()`;
  return Number(row?.bytes ?? 0);
}

/** Some file systems do not say. */
async function measureDisk(): Promise<Pick<Storage, 'disk'>> {
  const found = await statfs(dirname(sqliteFile(environment().databaseUrl))).catch(() => undefined);
  return found === undefined || found.blocks === 0
    ? {}
    : { disk: { bytes: found.blocks * found.bsize, free: found.bavail * found.bsize } };
}
