// npm run restore -- FILE: puts a backup in the place of the database.
import { withBackupArguments } from './database/backup-arguments.mjs';

await withBackupArguments(
  'npm run restore -- FILE [--replace]',
  { replace: { type: 'boolean', default: false } },
  async ({ path, url, kind, replace }) => {
    const { restoreSqlite } = await import('../../prisma/backup/sqlite-backup.mjs');
    const { restorePostgresql } = await import('../../prisma/backup/postgresql-backup.mjs');
    const { counts, checksum } = await (kind === 'sqlite' ? restoreSqlite : restorePostgresql)(url, path, { replace });
    const held = checksum
      ? 'It agrees with its checksum.'
      : 'There was no checksum beside it; it was looked through all the same.';
    return { words: `Put back ${path}. ${held} Start the server now.`, counts };
  },
);
