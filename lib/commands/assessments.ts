/** `npm run assessments -- list | delete`: what takes space, and how to let go of it. */
import { parseArgs } from 'node:util';
import { deleteUnusedAssessment, listAssessmentUse } from '@/lib/data/retention/assessment-use';
import { assessmentUseWords, monthsBefore } from './words/assessment-use-words';
import { exitCodes } from './exit-codes';
import { readyDatabase } from './database/ready-database.mjs';
import { withDatabase } from './database/with-database';

const usage = `npm run assessments -- list                        every assessment: its size, its last change, its city
npm run assessments -- list --untouched MONTHS     those that nobody has changed for so long
npm run assessments -- delete ID                   one of them, with its links, workshops and snapshots;
                                                   there is no way back`;

function readArguments() {
  try {
    return parseArgs({ options: { untouched: { type: 'string' } }, allowPositionals: true });
  } catch {
    console.error(usage);
    return process.exit(exitCodes.failed);
  }
}

const { positionals, values } = readArguments();
const [command, id] = positionals;

async function list(): Promise<number> {
  const { untouched = '0' } = values;
  if (!/^\d{1,4}$/.test(untouched)) return fail(usage);
  const before = monthsBefore(new Date(), Number(untouched));
  const found = (await listAssessmentUse()).filter(({ lastChange }) => untouched === '0' || lastChange < before);
  console.log(assessmentUseWords(found));
  return exitCodes.done;
}

async function remove(): Promise<number> {
  if (id === undefined || positionals.length > 2) return fail(usage);
  if (!(await deleteUnusedAssessment(id))) return fail(`There is no assessment ${JSON.stringify(id)}.`);
  console.log('Deleted. Backups have it until they are deleted too.');
  return exitCodes.done;
}

function fail(words: string): number {
  console.error(words);
  return exitCodes.failed;
}

await readyDatabase();
await withDatabase(async () => {
  try {
    return await (command === 'list' ? list() : command === 'delete' ? remove() : fail(usage));
  } catch (error) {
    return fail(`Nothing was done: ${error instanceof Error ? error.message : String(error)}`);
  }
});
