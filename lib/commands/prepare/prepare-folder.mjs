import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { isPrepared, prepare, prepareSources, stop } from './prepare.mjs';
import { root } from './stamps.mjs';

const lock = join(root, '.chancery-preparing');

/** What reading the sources needs: dependencies and database clients. */
export function prepareForSources() {
  return oneAtATime(lock, prepareSources);
}

/**
 * Installs and builds what is not yet; where all is, writes nothing, so that the folder may belong to somebody else.
 */
export async function prepareFolder() {
  try {
    if (!isPrepared()) await oneAtATime(lock, prepare);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(error.code)) throw error;
    stop(
      `The folder ${root} is not prepared, or was changed since, and this account cannot prepare it ` +
        `(${error.code}: ${error.path ?? ''}). Run npm run build there with an account that may write to it, ` +
        'then start again.',
    );
  }
}
