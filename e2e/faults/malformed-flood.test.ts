/** The beginning of the campaign: `npm run campaign -- malformed --requests 1000000 --seed 1` goes on. */
import { expect, it } from 'vitest';
import { attackMalformed } from '../campaign/malformed';

it('answers 20,000 malformed requests over every page and route without a failure, and writes nothing', async () => {
  const outcome = await attackMalformed({ requests: 20_000, seed: 1, say: () => undefined });
  expect(outcome.failures).toEqual([]);
  expect(outcome.rowsChanged).toBe(false);
  expect(outcome.logLines).toBeLessThan(100);
});
