/** `npm run edition -- --date 2027-03-31` (or `today`): makes the benchmark of the contributions as they stand. */
import { parseArgs } from 'node:util';
import { makeEdition } from '@/lib/data/make-edition';
import { editionWords } from './edition-words';
import { exitCodes } from './exit-codes';
import { readyDatabase } from './ready-database.mjs';
import { withDatabase } from './with-database';

function dateAsked(): string | undefined {
  try {
    const { date } = parseArgs({ options: { date: { type: 'string' } } }).values;
    return date === 'today' ? new Date().toISOString().slice(0, 10) : date;
  } catch {
    return undefined;
  }
}

async function run(date: string): Promise<number> {
  try {
    const outcome = await makeEdition({ date });
    console.log(editionWords(outcome));
    return outcome.kind === 'refused' ? exitCodes.refused : exitCodes.done;
  } catch (error) {
    console.error(`No edition was made: ${error instanceof Error ? error.message : String(error)}`);
    return exitCodes.failed;
  }
}

const date = dateAsked();
if (date === undefined) {
  console.error('Say of which day: npm run edition -- --date 2027-03-31, or --date today');
  process.exitCode = exitCodes.failed;
} else {
  await readyDatabase();
  await withDatabase(() => run(date));
}
