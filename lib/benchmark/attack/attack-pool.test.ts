import { describe, expect, it } from 'vitest';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { attackEdition, mostCities } from './attack-edition';
import { addOutcomes, attackPool, mostGain, noOutcome, resultOf } from './attack-pool';
import { attackResultSchema } from './attack-result';
import { questionSet } from './question-set';
import { simulatePool } from './simulate-pool';
import { startSolver } from './certain/solver';

const solve = startSolver();

describe('the attack on pools as the product publishes them', () => {
  it.each([0, 2])(
    'learns no answer with %i insiders, and its best guess gains no more than is allowed',
    async (insiders) => {
      let outcome = noOutcome;
      for (let seed = 21; seed <= 24; seed += 1) {
        outcome = addOutcomes(
          outcome,
          await attackPool(simulatePool(seed, { instrument: instrumentV1, questions: questionSet, insiders }), solve),
        );
      }
      const { answers, certain, guess, base } = resultOf(outcome);
      expect(answers).toBeGreaterThan(5000);
      expect(certain).toBe(0);
      expect(guess - base).toBeLessThanOrEqual(mostGain);
    },
  );
});

describe('attackEdition', () => {
  const pool = simulatePool(2, {
    instrument: instrumentV1,
    questions: questionSet,
    insiders: 0,
    cities: 24,
    editions: 1,
  });
  const [only] = pool.editions;
  if (only === undefined) throw new RangeError('No edition');
  const input = { instrument: pool.instrument, edition: only.edition, contributions: pool.contributions };

  it('attacks one edition with the contributions that it counts, in any order', async () => {
    const result = await attackEdition(input);
    expect(attackResultSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({ tried: true, certain: 0 });
    expect(await attackEdition({ ...input, contributions: input.contributions.toReversed() })).toMatchObject({
      tried: true,
      perCity: 'perCity' in result ? result.perCity : 0,
      certain: 0,
    });
  });

  it('refuses contributions that the edition does not count', async () => {
    await expect(attackEdition({ ...input, contributions: input.contributions.slice(0, 12) })).rejects.toThrow(
      RangeError,
    );
  });

  it('does not try above a hundred cities', async () => {
    const contributions = Array.from({ length: mostCities + 1 }, (_, at) => input.contributions[at % 24]).filter(
      (one) => one !== undefined,
    );
    expect(await attackEdition({ ...input, contributions })).toEqual({ tried: false, reason: 'too-many-cities' });
  });
});
