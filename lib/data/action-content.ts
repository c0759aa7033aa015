/** The stored form of an action: what the office wrote, and the answers that it rests on. */
import { z } from 'zod';
import { dimensionIds, notApplicableReasons } from '@/lib/instrument/instrument';
import { type ActionDraft, actionLimits, isDay, isEffort } from '@/lib/report/action-form';
import { actionStatuses, type PlannedAction } from '@/lib/report/plan';

export interface ActionContent extends ActionDraft {
  readonly basis: PlannedAction['basis'];
}

const options = z.array(z.string());
const value = z.union([z.string(), z.number(), options, z.record(z.string(), options)]);

const basisAnswer = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('answered'), value }),
  z.strictObject({ state: z.enum(['unsure', 'withheld', 'undocumented', 'none']) }),
  z.strictObject({ state: z.literal('not-applicable'), reason: z.enum(notApplicableReasons) }),
]);

const text = (most: number) => z.string().min(1).max(most);

const contentSchema = z.strictObject({
  title: text(actionLimits.title),
  heading: z.enum(dimensionIds).exactOptional(),
  owner: text(actionLimits.owner).exactOptional(),
  dueOn: z.string().refine(isDay).exactOptional(),
  effortDays: z.number().refine(isEffort).exactOptional(),
  cost: text(actionLimits.cost).exactOptional(),
  status: z.enum(actionStatuses),
  outcome: text(actionLimits.outcome).exactOptional(),
  basis: z.record(z.string(), basisAnswer),
});

/** Thrown where an action is not what an action can be; says where, never what was written. */
class ActionContentError extends Error {
  override readonly name = 'ActionContentError';
}

/** The keys always come in one order, so equal actions are equal texts. */
export function writeActionContent(content: ActionContent): string {
  return JSON.stringify(requireFitting(content));
}

export function readActionContent(content: string): ActionContent {
  return requireFitting(JSON.parse(content));
}

function requireFitting(input: unknown): ActionContent {
  const parsed = contentSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ');
  throw new ActionContentError(`An action cannot be kept as it is: ${places}`);
}
