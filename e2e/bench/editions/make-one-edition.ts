/** A process of its own: makes one edition of whatever the database has, reads it, and says what both took. */
import { closeDatabase } from '@/lib/data/database/database';
import { latestEdition } from '@/lib/data/pool/editions';
import { makeEdition } from '@/lib/data/pool/make-edition';

const reads = 200;

const began = performance.now();
const outcome = await makeEdition({ date: '2026-01-31' });
const seconds = (performance.now() - began) / 1000;
if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome));
const peakKilobytes = process.resourceUsage().maxRSS;

await latestEdition();
const taken: number[] = [];
for (let read = 0; read < reads; read += 1) {
  const readBegan = performance.now();
  await latestEdition();
  taken.push(performance.now() - readBegan);
}
// The middle one, since other work of the machine only ever adds.
const millisecondsPerRead = taken.toSorted((one, other) => one - other)[reads / 2];
await closeDatabase();
console.log(JSON.stringify({ seconds, megabytes: peakKilobytes / 1024, millisecondsPerRead }));
