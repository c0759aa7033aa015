/** `npm run edition -- --date 2027-03-31` (or `today`): makes the benchmark of the contributions as they stand. */
import { parseArgs } from 'node:util';
import { type EditionWish, makeEdition } from '@/lib/data/pool/make-edition';
import { editionWords } from './words/edition-words';
import { exitCodes } from './exit-codes';
import { readyDatabase } from './database/ready-database.mjs';
import { withDatabase } from './database/with-database';

type Asked = Pick<EditionWish, 'date' | 'version'>;

function readAsked(): Asked | undefined {
  try {
    const { date, version } = parseArgs({ options: { date: { type: 'string' }, version: { type: 'string' } } }).values;
    if (date === undefined || !/^[1-9]\d{0,5}$/.test(version ?? '1')) return undefined;
    const day = date === 'today' ? new Date().toISOString().slice(0, 10) : date;
    return { date: day, ...(version !== undefined && { version: Number(version) }) };
  } catch {
    return undefined;
  }
}

async function run(asked: Asked): Promise<number> {
  try {
    const outcome = await makeEdition(asked);
    console.log(editionWords(outcome));
    return outcome.kind === 'refused' ? exitCodes.refused : exitCodes.done;
  } catch (error) {
    console.error(`No edition was made: ${error instanceof Error ? error.message : String(error)}`);
    return exitCodes.failed;
  }
}

const asked = readAsked();
if (asked === undefined) {
  console.error(
    'Say of which day: npm run edition -- --date 2027-03-31, or --date today; --version 1 for an earlier ' +
      'version of the questionnaire',
  );
  process.exitCode = exitCodes.failed;
} else {
  await readyDatabase();
  await withDatabase(() => run(asked));
}
