import { z } from 'zod';
import { refusalCodes } from '@/lib/http/responses/refusal';

/** RFC 9457. Members that a problem has beyond these are named where it can happen. */
export const problemSchema = z
  .looseObject({
    type: z.literal('about:blank'),
    title: z.string().min(1),
    status: z.int().min(400).max(599),
    detail: z.string().min(1),
    code: z.enum(refusalCodes).describe('What programs go by: it does not change with the language.'),
    errors: z
      .array(
        z.strictObject({
          path: z.string().describe('Keys and list places joined by dots; empty for the whole.'),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .max(200)
      .optional(),
    furtherErrors: z.int().min(1).optional().describe('How many errors there are beyond those listed.'),
    limitBytes: z.int().optional().describe('With too-large: how much is read at most.'),
    expected: z.string().optional().describe('With wrong-type: the media type that is read here.'),
  })
  .meta({ id: 'Problem', description: 'Why a request was not carried out.' });
