import { dimensionIds } from '@/lib/instrument/instrument';
import { type PlanView, planOrders } from '@/lib/report/arrange-plan';
import { actionStatuses } from '@/lib/report/plan';

type QueryValue = string | string[] | undefined;

/** What may stand behind the plan's address. */
export type PlanQuery = Readonly<Record<'by' | 'status' | 'heading' | 'done' | 'action' | 'added' | 'already' | 'left', QueryValue>>;

const deeds = ['added', 'saved', 'removed'] as const;

/** What was done a moment ago. */
export type PlanDeed =
  | { readonly kind: (typeof deeds)[number]; readonly action?: string }
  | { readonly kind: 'taken'; readonly added: number; readonly already: number; readonly leftOut: number };

/** Reads how the plan is to be shown; what makes no sense is left out. */
export function readPlanView(query: PlanQuery): PlanView {
  const by = planOrders.find((order) => order === query.by) ?? 'order';
  const status = actionStatuses.find((known) => known === query.status);
  const heading = dimensionIds.find((known) => known === query.heading);
  return { by, ...(status && { status }), ...(heading && { heading }) };
}

export function readPlanDeed({ done, action, added, already, left }: PlanQuery): PlanDeed | undefined {
  if (done === 'taken') return { kind: 'taken', added: countOf(added), already: countOf(already), leftOut: countOf(left) };
  const kind = deeds.find((deed) => deed === done);
  return kind && { kind, ...(typeof action === 'string' && { action }) };
}

function countOf(value: QueryValue): number {
  return typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : 0;
}
