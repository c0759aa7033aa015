/**
 * `npm run attack -- --pools 300 --from 1 --set questions --insiders 0`: attacks simulated pools; ends with an error
 * where it learns too much.
 */
import { parseArgs } from 'node:util';
import {
  addOutcomes,
  attackAreas,
  attackPool,
  mostGain,
  noOutcome,
  resultOf,
} from '@/lib/benchmark/attack/attack-pool';
import { questionSet } from '@/lib/benchmark/attack/question-set';
import { simulatePool } from '@/lib/benchmark/attack/simulate-pool';
import { startSolver } from '@/lib/benchmark/attack/certain/solver';
import { currentInstrument } from '@/lib/instrument/registry';

const options = {
  pools: { type: 'string', default: '20' },
  from: { type: 'string', default: '1' },
  set: { type: 'string', default: 'questions' },
  insiders: { type: 'string', default: '0' },
} as const;

function wholeNumber(name: keyof typeof options, text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new RangeError(`--${name} takes a whole number, not “${text}”`);
  return Number(text);
}

async function run(): Promise<boolean> {
  const { values } = parseArgs({ options });
  const from = wholeNumber('from', values.from);
  const pools = wholeNumber('pools', values.pools);
  const insiders = wholeNumber('insiders', values.insiders);
  const plan = {
    instrument: currentInstrument,
    insiders,
    ...(values.set === 'questions' ? { questions: questionSet } : {}),
  };
  const solve = startSolver();
  const began = Date.now();
  let total = noOutcome;
  let editions = 0;
  for (let seed = from; seed < from + pools; seed += 1) {
    const pool = simulatePool(seed, plan);
    const outcome = await (values.set === 'areas' ? attackAreas : attackPool)(pool, solve);
    total = addOutcomes(total, outcome);
    editions += pool.editions.length;
    console.log(
      `${seed}: ${JSON.stringify(resultOf(outcome))} ${pool.editions.map(({ counted }) => counted.length).join(' ')}`,
    );
  }
  const { figures, answers, certain, notDecided, guess, base } = resultOf(total);
  // As it is kept in lib/benchmark/attack/attack-record.ts.
  console.log(
    JSON.stringify({
      set: values.set,
      insiders,
      from,
      pools,
      editions,
      figures,
      answers,
      certain,
      notDecided,
      guess,
      base,
    }),
  );
  console.log(`${((Date.now() - began) / 1000).toFixed(0)} s`);
  return certain === 0 && guess - base <= mostGain;
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
