/** The plan as somebody wants to read it: in an order, in groups, some of it left out. */
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';
import { type ActionReport, type ActionStatus, actionStatuses } from './plan';

/** `order` is the one that the office chose. */
export const planOrders = ['order', 'due', 'area', 'status', 'owner'] as const;
export type PlanOrder = (typeof planOrders)[number];

export interface PlanView {
  readonly by: PlanOrder;
  readonly status?: ActionStatus;
  readonly area?: AreaId;
}

/** `key` is an area, a status or a name; absent where the actions of the group have none, or there are no groups. */
export interface PlanGroup {
  readonly key?: string;
  readonly actions: readonly ActionReport[];
}

/** Statuses of what is still to be done. */
const openStatuses: readonly ActionStatus[] = ['proposed', 'planned', 'under-way'];

export function isOpen({ status }: Pick<ActionReport, 'status'>): boolean {
  return openStatuses.includes(status);
}

/**
 * The changed answers that cast doubt on an action: none once it is done or dropped.
 *
 * @example
 * const changedSince = [{ question: 'a', before: { state: 'none' }, now: { state: 'unsure' } }];
 * outdatedBy({ status: 'done', changedSince })
 * // []
 */
export function outdatedBy(action: Pick<ActionReport, 'status' | 'changedSince'>): ActionReport['changedSince'] {
  return isOpen(action) ? action.changedSince : [];
}

/**
 * Whether an action should have been done by now.
 *
 * @param today ISO 8601 calendar date
 * @example isOverdue({ status: 'planned', dueOn: '2026-11-21' }, '2026-11-22') // true
 */
export function isOverdue({ status, dueOn }: Pick<ActionReport, 'status' | 'dueOn'>, today: string): boolean {
  return dueOn !== undefined && dueOn < today && isOpen({ status });
}

/**
 * How many actions want somebody's attention: late, or still to be done and resting on answers that have changed.
 *
 * @param today ISO 8601 calendar date
 * @example wanting([{ ...action, dueOn: '2026-11-21' }], '2026-11-22') // { overdue: 1, changed: 0 }
 */
export function wanting(
  plan: readonly ActionReport[],
  today: string,
): { readonly overdue: number; readonly changed: number } {
  return {
    overdue: plan.filter((action) => isOverdue(action, today)).length,
    changed: plan.filter((action) => outdatedBy(action).length > 0).length,
  };
}

/**
 * The actions that a view shows, in its groups; groups without actions are left out. Within a group the office's own
 * order stands; by date, what has none comes last.
 *
 * @example arrangePlan(plan, { by: 'status' }).map(({ key }) => key) // ['planned', 'done']
 */
export function arrangePlan(plan: readonly ActionReport[], { by, status, area }: PlanView): readonly PlanGroup[] {
  const shown = plan.filter(
    (action) => (status === undefined || action.status === status) && (area === undefined || action.area === area),
  );
  if (by === 'order' || by === 'due')
    return shown.length === 0 ? [] : [{ actions: by === 'due' ? byDate(shown) : shown }];
  return keysFor(by, shown).flatMap((key) =>
    groupOf(
      key,
      shown.filter((action) => action[by] === key),
    ),
  );
}

function byDate(actions: readonly ActionReport[]): readonly ActionReport[] {
  const last = '9999';
  return actions.toSorted((one, other) =>
    (one.dueOn ?? last) < (other.dueOn ?? last) ? -1 : Number((one.dueOn ?? last) > (other.dueOn ?? last)),
  );
}

function keysFor(by: 'area' | 'status' | 'owner', actions: readonly ActionReport[]): readonly (string | undefined)[] {
  if (by === 'area') return [...areaIds, undefined];
  if (by === 'status') return actionStatuses;
  const owners = new Set(actions.flatMap(({ owner }) => (owner === undefined ? [] : [owner])));
  return [...[...owners].toSorted(), undefined];
}

function groupOf(key: string | undefined, actions: readonly ActionReport[]): readonly PlanGroup[] {
  if (actions.length === 0) return [];
  return [key === undefined ? { actions } : { key, actions }];
}

export interface PlanDays {
  /** Working days of staff of everything that was not dropped. */
  readonly total: number;
  /** Of these, what is still to be done. */
  readonly open: number;
  /** How many of the actions that were not dropped have no estimate. */
  readonly without: number;
}

/**
 * How much work a plan is.
 *
 * @example planDays([{ status: 'done', effortDays: 2 }, { status: 'planned', effortDays: 1.5 }, { status: 'planned' }])
 * // { total: 3.5, open: 1.5, without: 1 }
 */
export function planDays(plan: readonly Pick<ActionReport, 'status' | 'effortDays'>[]): PlanDays {
  const kept = plan.filter(({ status }) => status !== 'dropped');
  return {
    total: sum(kept),
    open: sum(kept.filter(isOpen)),
    without: kept.filter(({ effortDays }) => effortDays === undefined).length,
  };
}

function sum(actions: readonly Pick<ActionReport, 'effortDays'>[]): number {
  return actions.reduce((so, { effortDays = 0 }) => so + effortDays, 0);
}

/**
 * The answers that an action rests on as they are today: what it rests on from now on, where somebody has looked at
 * it again and left it as it is.
 *
 * @example
 * const changedSince = [{ question: 'a', before: { state: 'none' }, now: { state: 'unsure' } }];
 * renewedBasis({ basis: { a: { state: 'none' } }, changedSince })
 * // { a: { state: 'unsure' } }
 */
export function renewedBasis({
  basis,
  changedSince,
}: Pick<ActionReport, 'basis' | 'changedSince'>): ActionReport['basis'] {
  return { ...basis, ...Object.fromEntries(changedSince.map(({ question, now }) => [question, now])) };
}
