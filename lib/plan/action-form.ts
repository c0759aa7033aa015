/** What the office writes of one action: as the fields of a form, and as data. */
import { z } from 'zod';
import { refuseDay } from '@/lib/instrument/values/calendar-day';
import { cleanLine, cleanText } from '@/lib/instrument/values/clean-text';
import { areaIds } from '@/lib/instrument/model/instrument';
import { plainDate, plainSpelling } from '@/lib/instrument/values/plain-spelling';
import { actionLimits } from './action-limits';
import { actionStatuses, type PlannedAction } from './plan';

/** The longest plan that somebody could still keep in mind is far shorter. */
export const mostActions = 200;

export type ActionDraft = Omit<PlannedAction, 'id' | 'recommendation' | 'basis'>;

export const actionFieldNames = ['title', 'status', 'area', 'owner', 'dueOn', 'effortDays', 'cost', 'outcome'] as const;
export type ActionFieldName = (typeof actionFieldNames)[number];

/** As they were typed; empty where nothing was. */
export type ActionFields = Readonly<Record<ActionFieldName, string>>;

/** The words stand under `plan.issues.<field>-<code>`. */
export interface ActionIssue {
  readonly field: ActionFieldName;
  readonly code: string;
}

export type ReadAction =
  { readonly ok: true; readonly draft: ActionDraft } | { readonly ok: false; readonly issues: readonly ActionIssue[] };

const line = (most: number) => z.string().transform(cleanLine).pipe(z.string().max(most, 'too-long'));

const schema = z.object({
  title: line(actionLimits.title).pipe(z.string().min(1, 'missing')),
  status: z.enum(actionStatuses, 'missing'),
  area: z.enum(['', ...areaIds], 'unknown'),
  owner: line(actionLimits.owner),
  dueOn: z.string().transform(plainDate).superRefine(refuseDay),
  effortDays: z
    .string()
    .transform(plainSpelling)
    .refine((text) => text === '' || isEffort(readDays(text)), 'not-half-days'),
  cost: line(actionLimits.cost),
  outcome: z.string().transform(cleanText).pipe(z.string().max(actionLimits.outcome, 'too-long')),
});

/**
 * Reads a form. Lines lose what no document can hold; half days may be written with a point or a comma.
 *
 * @example readActionForm({ ...fields, title: '', effortDays: '1,5' })
 * // { ok: false, issues: [{ field: 'title', code: 'missing' }] }
 */
export function readActionForm(fields: ActionFields): ReadAction {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { ok: true, draft: draftOf(parsed.data) };
  const faults = new Map(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]));
  return { ok: false, issues: actionFieldNames.flatMap((field) => faultOf(field, faults.get(field))) };
}

function faultOf(field: ActionFieldName, code: string | undefined): readonly ActionIssue[] {
  return code === undefined ? [] : [{ field, code }];
}

function draftOf({
  title,
  status,
  area,
  owner,
  dueOn,
  effortDays,
  cost,
  outcome,
}: z.infer<typeof schema>): ActionDraft {
  return {
    title,
    ...(area !== '' && { area }),
    ...(owner !== '' && { owner }),
    ...(dueOn !== '' && { dueOn }),
    ...(effortDays !== '' && { effortDays: readDays(effortDays) }),
    ...(cost !== '' && { cost }),
    status,
    ...(outcome !== '' && { outcome }),
  };
}

/**
 * What the form shows of an action that is there already.
 *
 * @example fieldsOfAction({ title: 'Write it down', status: 'planned', effortDays: 2.5 }).effortDays // '2.5'
 */
export function fieldsOfAction({
  title,
  status,
  area,
  owner = '',
  dueOn = '',
  effortDays,
  cost = '',
  outcome = '',
}: ActionDraft): ActionFields {
  return {
    title,
    status,
    area: area ?? '',
    owner,
    dueOn,
    effortDays: effortDays === undefined ? '' : String(effortDays),
    cost,
    outcome,
  };
}

/**
 * Working days in halves, from 0 to `actionLimits.effortDays`.
 *
 * @example isEffort(2.5) // true
 */
export function isEffort(days: number): boolean {
  return days >= 0 && days <= actionLimits.effortDays && Number.isInteger(2 * days);
}

function readDays(text: string): number {
  return /^\d{1,4}([.,]\d{0,2})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}
