/** The stored form of an action: what the office wrote, and the answers that it rests on. */
import { z } from 'zod';
import { isDay } from '@/lib/instrument/values/calendar-day';
import { cleanLine, cleanText } from '@/lib/instrument/values/clean-text';
import { areaIds, notApplicableReasons } from '@/lib/instrument/model/instrument';
import { actionLimits } from './action-limits';
import { type ActionDraft, isEffort } from './action-form';
import { actionStatuses, type PlannedAction } from './plan';
import { inTodaysWords } from '@/lib/instrument/parse/todays-words';

export interface ActionContent extends ActionDraft {
  readonly basis: PlannedAction['basis'];
}

const options = z.array(z.string());
const value = z.union([z.string(), z.number(), options, z.record(z.string(), options)], 'invalid');

const basisAnswer = z.discriminatedUnion(
  'state',
  [
    z.strictObject({ state: z.literal('answered'), value }),
    z.strictObject({ state: z.enum(['unsure', 'withheld', 'none']) }),
    z.strictObject({ state: z.literal('not-applicable'), reason: z.enum(notApplicableReasons, 'invalid') }),
  ],
  'invalid',
);

const text = (most: number, clean: (text: string) => string) =>
  z.string('missing').transform(clean).pipe(z.string().min(1, 'missing').max(most, 'too-long'));

const contentFields = {
  title: text(actionLimits.title, cleanLine),
  area: z.enum(areaIds, 'unknown-area').exactOptional(),
  owner: text(actionLimits.owner, cleanLine).exactOptional(),
  dueOn: z.string('invalid').refine(isDay, 'not-a-day').exactOptional(),
  effortDays: z.number('invalid').refine(isEffort, 'not-half-days').exactOptional(),
  cost: text(actionLimits.cost, cleanLine).exactOptional(),
  status: z.enum(actionStatuses, 'invalid'),
  outcome: text(actionLimits.outcome, cleanText).exactOptional(),
  basis: z.record(z.string(), basisAnswer, 'not-an-object'),
};

const contentSchema = z.strictObject(contentFields);

/** What a file that carries a whole assessment says of an action; faults are named by code. */
export const documentActionFields = {
  recommendation: z
    .string('invalid')
    .regex(/^[a-z0-9-]{1,80}$/, 'invalid')
    .exactOptional(),
  ...contentFields,
};

/** Thrown where an action is not what an action can be; says where, never what was written. */
class ActionContentError extends Error {
  override readonly name = 'ActionContentError';
}

/** The keys always come in one order, so equal actions are equal texts. */
export function writeActionContent(content: ActionContent): string {
  return JSON.stringify(requireFitting(content));
}

export function readActionContent(content: string): ActionContent {
  return requireFitting(inTodaysWords(JSON.parse(content)));
}

function requireFitting(input: unknown): ActionContent {
  const parsed = contentSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ');
  throw new ActionContentError(`An action cannot be kept as it is: ${places}`);
}
