import { z } from 'zod';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import { longFormBytes } from '@/lib/data/assessment/unsaved-inputs';
import { type BodyReader, fieldsBody, formBody, type LabelOf, mapBody, parseWith } from '@/lib/http/guard/request-body';
import { doorChanges, paces } from '@/lib/workshop/model/workshop';

const question = z.string('missing').regex(/^[a-z0-9-]{1,80}$/, 'invalid');

/** What every form of the console sends, so that a request about nothing does nothing. */
const go = z.literal('yes', 'missing');

/** How the workshop stood on the page that the step was taken on. */
const drawn = z.string().max(200, 'too-long').optional();

export const stepBody = formBody(z.object({ go, drawn }));
export const paceBody = formBody(z.object({ go, drawn, pace: z.enum(paces, 'missing') }));
export const doorBody = formBody(
  z.object({ go, change: z.enum(doorChanges, 'missing'), code: z.string().max(200, 'too-long').optional() }),
);
/** To a question, or with nothing in the field, to none. */
export const leadBody = formBody(
  z.object({
    go,
    drawn,
    question: z
      .literal('')
      .transform(() => undefined)
      .or(question)
      .optional(),
  }),
);
export const questionBody = formBody(z.object({ go, drawn, question }));
export const roundBody = formBody(
  z.object({ go, question, number: z.enum(['1', '2'], 'missing').transform((number) => (number === '2' ? 2 : 1)) }),
);
/** `sure` is the box that is ticked before anything is lost. */
export const sureBody = formBody(
  z.object({
    go,
    drawn,
    event: z
      .string()
      .regex(/^\d{1,15}$/, 'invalid')
      .transform(Number)
      .optional(),
    sure: z.literal('yes', 'invalid').optional(),
  }),
);

/** Ids of people in the workshop: as many as were ticked. */
export const peopleBody: BodyReader<readonly string[]> = mapBody(
  longBody(() => undefined),
  (sent) => sent.getAll('person').filter(looksLikeId),
);

/** A longer form, whose fields are read by what it is about. */
export function longBody(labelOf: LabelOf): BodyReader<URLSearchParams> {
  return mapBody(fieldsBody({ mostBytes: longFormBytes, labelOf }), (sent) => {
    parseWith(z.object({ go }), Object.fromEntries(sent));
    return sent;
  });
}
