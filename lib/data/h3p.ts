import { parseContribution } from '@/lib/benchmark/edition/parse-contribution';
import { startTally } from '@/lib/benchmark/edition/tally';
import { buildEdition } from '@/lib/benchmark/edition/build-edition';
import { emptyLedger } from '@/lib/benchmark/edition/ledger';
import { attackResultOf } from '@/lib/benchmark/attack/attack-result-of';
import { currentInstrument as instrument } from '@/lib/instrument/registry';
import { poolCities } from '@/lib/data/pool.fixture';
const cities = poolCities(10000); const texts = cities.map((c) => JSON.stringify(c.contribution));
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
for (const n of [1000, 10000]) {
  const tally = startTally(instrument);
  let t = cpu(); const lap = (w: string) => { const c = cpu(); console.log(n, w, Math.round(c - t), 'ms cpu'); t = c; };
  const parsed = []; for (let i = 0; i < Math.min(n, 3000); i++) parsed.push(parseContribution(JSON.parse(texts[i % cities.length]!), instrument)); lap(`parse ${Math.min(n, 3000)}`);
  for (let i = 0; i < n; i++) tally.count(cities[i % cities.length]!.contribution, undefined); lap('tally');
  const b = buildEdition({ instrument, date: '2026-01-31', tally, earlier: [], ledger: emptyLedger }); lap('build');
  if (b.kind === 'built') { const r = attackResultOf({ instrument, editions: [b.edition], ledger: b.ledger }); lap('attack'); console.log(r); }
}
