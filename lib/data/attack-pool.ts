/** The attack on an edition before it is published: by the cities themselves, which only this side knows. */
import 'server-only';
import { attackEdition } from '@/lib/benchmark/attack/attack-edition';
import type { AttackResult } from '@/lib/benchmark/attack/attack-result';
import type { Contribution } from '@/lib/benchmark/pool/contribution';
import type { Edition } from '@/lib/benchmark/pool/edition';
import type { Instrument } from '@/lib/instrument/instrument';

/** So many cities the solver can try in the time that an operator waits. */
export const mostAttacked = 60;

interface Attacked {
  readonly instrument: Instrument;
  readonly edition: Edition;
  readonly pool: {
    readonly contributions: readonly Contribution[] | undefined;
    readonly count: { readonly newcomers: number; readonly members: number };
  };
}

/** What was tried and what it found; of a larger pool that nothing was tried. */
export async function attackPool({ instrument, edition, pool: { contributions, count } }: Attacked): Promise<AttackResult> {
  if (contributions === undefined) return { tried: false, reason: 'too-many-cities', cities: count.newcomers + count.members };
  return attackEdition({ instrument, edition, contributions });
}
