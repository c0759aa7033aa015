/** What would take too long to be tried with every change: `npm run campaign -- NAME`. Build first. */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { killCampaign } from './kill-campaign';
import { lockCampaign } from './locks';
import { attackMalformed } from './malformed';

const options = {
  rounds: { type: 'string', default: '1000' },
  database: { type: 'string', default: 'sqlite' },
  requests: { type: 'string', default: '20000' },
  seed: { type: 'string', default: '1' },
} as const;

type Values = Readonly<Record<keyof typeof options, string>>;

interface Campaign {
  readonly usage: string;
  /** Undefined where it cannot be meant so; else whether what is promised held. */
  readonly run: (values: Values) => Promise<boolean> | undefined;
}

const campaigns: Readonly<Record<string, Campaign>> = {
  kill: {
    usage: 'kill [--rounds 1000] [--database sqlite|postgresql]',
    run({ rounds, database }) {
      if (!isCount(rounds) || (database !== 'sqlite' && database !== 'postgresql')) return undefined;
      return kill(Number(rounds), database);
    },
  },
  locks: { usage: 'locks', run: () => locks() },
  malformed: {
    usage: 'malformed [--requests 20000] [--seed 1]',
    run: ({ requests, seed }) =>
      isCount(requests) && isCount(seed) ? malformed(Number(requests), Number(seed)) : undefined,
  },
};

function isCount(text: string): boolean {
  return Number.isSafeInteger(Number(text)) && Number(text) >= 1;
}

/** When, and on what. */
function area(began: Date): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return `${began.toISOString().slice(0, 10)}, commit ${commit}`;
}

async function kill(rounds: number, database: 'sqlite' | 'postgresql'): Promise<boolean> {
  const began = new Date();
  const result = await killCampaign(rounds, database, (line) => console.log(line));
  for (const fault of result.faults) console.log(fault);
  const cuts =
    database === 'sqlite'
      ? `${result.startCuts} of them followed by a cut of the start`
      : `${result.databaseCuts} of them with the database server`;
  const minutes = Math.round((Date.now() - began.getTime()) / 60_000);
  console.log(
    `${area(began)}, ${database}: ${result.rounds} cuts, ${cuts}; ${result.acknowledged} answers acknowledged, ` +
      `${result.faults.length} faults, in ${minutes} minutes`,
  );
  return result.faults.length === 0;
}

async function locks(): Promise<boolean> {
  const began = new Date();
  const all = await lockCampaign((seen) => console.log(JSON.stringify(seen)));
  const faults = all.flatMap((seen) => seen.faults);
  console.log(`${area(began)}: ${all.length} locks, ${faults.length} faults`);
  return faults.length === 0;
}

async function malformed(requests: number, seed: number): Promise<boolean> {
  const began = new Date();
  const outcome = await attackMalformed({ requests, seed, say: (line) => console.log(line) });
  console.log(`${area(began)}\n${JSON.stringify(outcome, null, 2)}`);
  return outcome.failureCount === 0 && !outcome.rowsChanged;
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return undefined;
  }
}

const given = readArguments();
const held = given && campaigns[given.positionals[0] ?? '']?.run(given.values);
if (held === undefined) {
  for (const { usage } of Object.values(campaigns)) console.error(`npm run campaign -- ${usage}`);
  process.exitCode = 1;
} else {
  process.exitCode = (await held) ? 0 : 1;
}
