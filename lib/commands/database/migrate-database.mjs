// Brings the database that is served up to date. Its parts are loaded only now, because the dependencies were perhaps
// not there before.
import { stop } from '../prepare/prepare.mjs';

export async function migrateDatabase(database) {
  const { makeReady } = await import('../../../prisma/runner/make-ready.mjs');
  const applied = await makeReady(database).catch((error) => stop(error.message));
  if (applied.length > 0) console.log(`Database brought up to date: ${applied.join(', ')}.`);
}
