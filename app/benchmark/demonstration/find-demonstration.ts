import 'server-only';
import type { SealedEdition } from '@/lib/benchmark/edition/edition';

/** The edition of invented cities; it comes from a store of its own, never from that of the editions. */
export function findDemonstration(): Promise<SealedEdition | undefined> {
  return Promise.resolve(undefined);
}
