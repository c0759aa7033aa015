import { areaIds } from '@/lib/instrument/model/instrument';
import { type PlanView, planOrders } from '@/lib/plan/arrange-plan';
import { actionStatuses } from '@/lib/plan/plan';

type QueryValue = string | string[] | undefined;

/** What may stand behind the plan's address. */
export type PlanQuery = Readonly<
  Record<'by' | 'status' | 'area' | 'done' | 'action' | 'added' | 'already' | 'left', QueryValue>
>;

const confirmations = ['added', 'saved', 'removed'] as const;

/** What was done a moment ago. */
export type PlanConfirmation =
  | { readonly kind: (typeof confirmations)[number]; readonly action?: string }
  | { readonly kind: 'taken'; readonly added: number; readonly already: number; readonly leftOut: number };

/** Reads how the plan is to be shown; what makes no sense is left out. */
export function readPlanView(query: PlanQuery): PlanView {
  const by = planOrders.find((order) => order === query.by) ?? 'order';
  const status = actionStatuses.find((known) => known === query.status);
  const area = areaIds.find((known) => known === query.area);
  return { by, ...(status && { status }), ...(area && { area }) };
}

export function readPlanConfirmation({ done, action, added, already, left }: PlanQuery): PlanConfirmation | undefined {
  if (done === 'taken')
    return { kind: 'taken', added: countOf(added), already: countOf(already), leftOut: countOf(left) };
  const kind = confirmations.find((confirmation) => confirmation === done);
  return kind && { kind, ...(typeof action === 'string' && { action }) };
}

function countOf(value: QueryValue): number {
  return typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : 0;
}
