// npm run backup -- FILE: a copy of the database while the server runs.
import { withBackupArguments } from './database/backup-arguments.mjs';

await withBackupArguments('npm run backup -- FILE', {}, async ({ path, url, kind }) => {
  const { backUpSqlite } = await import('../../prisma/backup/sqlite-backup.mjs');
  const { backUpPostgresql } = await import('../../prisma/backup/postgresql-backup.mjs');
  const counts = await (kind === 'sqlite' ? backUpSqlite : backUpPostgresql)(url, path);
  return { words: `Backup ${path}, looked through, its checksum in ${path}.sha256.`, counts };
});
