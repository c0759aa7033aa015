/**
 * What would take too long to be tried with every change:
 * `npm run campaign -- kill --rounds 1000 [--database postgresql]`
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { killCampaign } from './kill-campaign';

const usage = 'npm run campaign -- kill [--rounds 1000] [--database sqlite|postgresql]';

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '1000' }, database: { type: 'string', default: 'sqlite' } } });
  } catch {
    return undefined;
  }
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}

async function kill(rounds: number, database: 'sqlite' | 'postgresql'): Promise<boolean> {
  const began = new Date();
  const result = await killCampaign(rounds, database, (line) => console.log(line));
  for (const fault of result.faults) console.log(fault);
  const cuts = database === 'sqlite' ? `${result.startCuts} of them followed by a cut of the start` : `${result.databaseCuts} of them with the database server`;
  const minutes = Math.round((Date.now() - began.getTime()) / 60_000);
  console.log(`${began.toISOString().slice(0, 10)}, commit ${commit()}, ${database}: ${result.rounds} cuts, ${cuts}; ${result.acknowledged} answers acknowledged, ${result.faults.length} faults, in ${minutes} minutes`);
  return result.faults.length === 0;
}

const given = readArguments();
const [rounds, database] = [Number(given?.values.rounds), given?.values.database];
if (given?.positionals[0] !== 'kill' || !Number.isSafeInteger(rounds) || rounds < 1 || (database !== 'sqlite' && database !== 'postgresql')) {
  console.error(usage);
  process.exitCode = 1;
} else {
  process.exitCode = (await kill(rounds, database)) ? 0 : 1;
}
