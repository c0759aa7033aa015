/** `npm run attack -- --seeds 1000 --from 1 --editions 40`: attacks the editions of simulated pools, and ends with an error where an answer is found out. */
import { parseArgs } from 'node:util';
import { attackSimulation } from '@/lib/benchmark/attack/attack-simulation';

const options = {
  seeds: { type: 'string', default: '200' },
  from: { type: 'string', default: '1' },
  editions: { type: 'string', default: '40' },
} as const;

function wholeNumber(name: keyof typeof options, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new RangeError(`--${name} takes a whole number from 1, not “${text}”`);
  return Number(text);
}

function run(): boolean {
  const { values } = parseArgs({ options });
  const from = wholeNumber('from', values.from);
  const seeds = wholeNumber('seeds', values.seeds);
  const length = wholeNumber('editions', values.editions);
  const total = { editions: 0, contributions: 0, sets: 0, narrowed: 0 };
  const began = Date.now();
  for (let seed = from; seed < from + seeds; seed += 1) {
    const { history, outcome } = attackSimulation({ seed, length });
    total.editions += history.editions.length;
    total.contributions += history.members.length;
    total.sets += outcome.sets;
    total.narrowed += outcome.narrowings.length;
    for (const narrowing of outcome.narrowings.slice(0, 3)) console.log(`Seed ${seed}: ${JSON.stringify(narrowing)}`);
  }
  const seconds = (Date.now() - began) / 1000;
  console.log(`${seeds} pools, ${total.editions} editions, ${total.contributions} contributions; ${total.sets} sets of contributions tried`);
  console.log(`${(seconds / seeds).toFixed(2)} s a pool, ${seconds.toFixed(1)} s in all`);
  console.log(total.narrowed === 0 ? 'Nothing was narrowed.' : `${total.narrowed} answers were narrowed.`);
  return total.narrowed === 0;
}

try {
  process.exitCode = run() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
