import { z } from 'zod';
import { formBody } from '@/lib/security/request-body';
import { paces } from '@/lib/workshop/workshop';

const question = z.string('missing').regex(/^[a-z0-9-]{1,80}$/, 'invalid');

/** Forms of the console; `sure` is the box that is ticked before anything is lost. */
export const noFields = formBody(z.object({}));
export const paceBody = formBody(z.object({ pace: z.enum(paces, 'missing') }));
export const leadBody = formBody(z.object({ question: question.optional() }));
export const questionBody = formBody(z.object({ question }));
export const roundBody = formBody(z.object({ question, number: z.enum(['1', '2'], 'missing').transform((number) => (number === '2' ? 2 : 1)) }));
export const sureBody = formBody(z.object({ sure: z.literal('yes', 'invalid').optional() }));
