/** For tests and measurements only: invented cities that may contribute, the same ones in every run. */
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import type { Answers } from '@/lib/instrument/answers/answer';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { contributionOf } from '@/lib/benchmark/pool/contribution/contribution-of';
import { keySpan } from '@/lib/benchmark/pool/record-key';
import { currentInstrument } from '@/lib/instrument/registry';
import { answersArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import { createId } from '@/lib/access/tokens/tokens';
import { database } from '@/lib/data/database/database';

export interface PoolCity {
  readonly country: string;
  readonly answers: Answers;
  readonly contribution: Contribution;
}

const countries = ['KE', 'BR', 'JP', 'FR', 'NZ'] as const;

/** At most a few hundred are different. */
export function poolCities(cities: number, instrument = currentInstrument): readonly PoolCity[] {
  const sampled = fc.sample(answersArbitrary(instrument), { seed: 7, numRuns: Math.min(cities, 300) * 3 });
  const able = sampled.flatMap((given, index): PoolCity[] => {
    const country = countries[index % countries.length] ?? 'KE';
    const answers: Answers = { ...given, 'profile-country': { state: 'answered', value: country } };
    const drawn = contributionOf({ instrument, form: 'full', country, answers });
    return drawn.kind === 'contribution' ? [{ country, answers, contribution: drawn.contribution }] : [];
  });
  // The remainder is always a place of the list.
  return Array.from({ length: cities }, (_, index) => able[index % able.length] as PoolCity);
}

interface Filling {
  readonly keyOf?: (place: number) => number;
  /** Where they came from; given here where it is left out. */
  readonly source?: string;
}

/** Rows as cities that were given on an early day, without an assessment behind them; gives their ids. */
export async function fillPool(
  cities: readonly PoolCity[],
  { keyOf = () => randomInt(keySpan), source = '' }: Filling = {},
): Promise<readonly string[]> {
  const data = cities.map(({ contribution }, place) => ({
    id: createId(),
    source,
    contributor: createId(),
    instrumentVersion: contribution.instrumentVersion,
    content: canonicalJson(contribution),
    recordKey: keyOf(place),
    givenOn: '2026-01-01',
  }));
  const rowsAtOnce = 500;
  for (let from = 0; from < data.length; from += rowsAtOnce)
    await database().contribution.createMany({ data: data.slice(from, from + rowsAtOnce) });
  return data.map(({ id }) => id);
}

export async function emptyPool(): Promise<void> {
  await database().contribution.deleteMany({});
  await database().edition.deleteMany({});
  await database().exchangeSource.deleteMany({});
}
