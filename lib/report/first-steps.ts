/** Which advice is named at the very beginning of a report. */
import type { DimensionId } from '@/lib/instrument/instrument';
import { tolerance } from '@/lib/scoring/tolerance';
import type { AdviceReport } from './advice-report';
import type { AdviceReference } from './report';

/** How many are named. */
export const mostSteps = 3;

type Candidate = Pick<AdviceReport, 'id' | 'dimension' | 'gain' | 'prerequisites'>;

/**
 * At most three pieces of advice, in their order, that gain something and need nothing first but one another. What
 * leads towards a target still ahead goes before what goes beyond one; a heading that the steps named so far would
 * bring to its target makes room for the next.
 *
 * @param advice what known answers call for, best first.
 * @param missing points from the low of each heading to its target; a heading left out misses none.
 * @see method, sections 4 and 7
 * @example firstSteps([listEverything, keepAHandoverNote], { strategy: 12 })[0] // { id: 'handover-file', dimension: 'strategy' }
 */
export function firstSteps(advice: readonly Candidate[], missing: Partial<Readonly<Record<DimensionId, number>>>): readonly AdviceReference[] {
  const chosen: Candidate[] = [];
  const useful = advice.filter(({ gain }) => gain > tolerance);
  while (chosen.length < mostSteps) {
    const ready = useful.filter((one) => !chosen.includes(one) && isReady(one, chosen));
    const next = ready.find(({ dimension }) => stillMissing(dimension, missing, chosen) > tolerance) ?? ready[0];
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen.map(({ id, dimension }) => ({ id, dimension }));
}

function isReady({ prerequisites }: Candidate, chosen: readonly Candidate[]): boolean {
  return prerequisites.every(({ id }) => chosen.some((one) => one.id === id));
}

function stillMissing(dimension: DimensionId, missing: Partial<Readonly<Record<DimensionId, number>>>, chosen: readonly Candidate[]): number {
  const gained = chosen.reduce((sum, one) => (one.dimension === dimension ? sum + one.gain : sum), 0);
  return (missing[dimension] ?? 0) - gained;
}
