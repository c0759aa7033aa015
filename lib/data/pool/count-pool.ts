/** Reads what one making of an edition holds, page by page, and counts it. */
import 'server-only';
import { mostCities } from '@/lib/benchmark/attack/attack-edition';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { type Origins, startOrigins } from '@/lib/benchmark/pool/origins';
import { startPoolCounts, type PoolCounts } from '@/lib/benchmark/pool/edition/pool-counts';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { ownFingerprint } from './lock-pool';
import { type SealedCount, sealedContributions, type Sealing } from './sealed-contributions';

export interface CountedPool {
  readonly poolCounts: PoolCounts;
  readonly origins: Origins;
  readonly count: SealedCount;
  /** As long as there are no more than the attack tries; undefined where there are. */
  readonly contributions: readonly Contribution[] | undefined;
}

interface Counting extends Sealing {
  readonly instrument: Instrument;
  readonly rowsPerPage: number;
  readonly onStep: (step: 'page-read') => unknown;
}

/** In memory that does not grow with the number of contributions, but for those few that the attack tries. */
export async function countPool({ instrument, rowsPerPage, onStep, ...sealing }: Counting): Promise<CountedPool> {
  const [poolCounts, origins] = [startPoolCounts(instrument), startOrigins()];
  const count = { newcomers: 0, members: 0 };
  let contributions: Contribution[] | undefined = [];
  for await (const page of sealedContributions(sealing, rowsPerPage)) {
    for (const { contribution, recordKey, source, known } of page) {
      poolCounts.count(contribution, recordKey);
      if (source !== ownFingerprint) origins.count(contribution, source);
      count[known ? 'members' : 'newcomers'] += 1;
      if (contributions?.push(contribution) === mostCities + 1) contributions = undefined;
    }
    await onStep('page-read');
  }
  return { poolCounts, origins, count, contributions };
}
