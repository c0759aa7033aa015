import { Refusal } from '../refusals/refusal.mjs';

const backup = 'Put back a backup from before, or the program that wrote it.';

/**
 * Those of the committed migrations that the database has not had. Throws where it was written by something that this
 * program does not know, because it would not notice what it breaks.
 *
 * @template {{ name: string, checksums: string[] }} Migration
 * @param {readonly Migration[]} committed
 * @param {readonly { name: string, checksum: string, finished: boolean }[]} recorded
 * @returns {Migration[]}
 */
export function missingMigrations(committed, recorded) {
  for (const { name, checksum, finished } of recorded) {
    const known = committed.find((migration) => migration.name === name);
    if (known === undefined)
      throw new Refusal(
        `This database belongs to a newer version of Chancery: it has the migration ${name}, which this one does not ` +
          'know. Start the newer version, or put back a backup from before it.',
      );
    if (!finished) throw new Refusal(`The migration ${name} of this database was begun and not finished. ${backup}`);
    if (!known.checksums.includes(checksum))
      throw new Refusal(
        `The migration ${name} is not the one that this database was made with: the file was changed, here or ` +
          `there. ${backup}`,
      );
  }
  return committed.filter(({ name }) => !recorded.some((row) => row.name === name));
}
