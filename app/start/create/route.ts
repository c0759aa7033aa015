import { z } from 'zod';
import { createOnce } from '@/lib/data/whole/create-once';
import { countryCode, nameLimit, optionalLine, requiredLine } from '@/lib/data/document/line-schema';
import { formIds } from '@/lib/instrument/model/instrument';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { onceKey } from '@/lib/http/responses/once-key';
import { formBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';
import { answerStart } from '@/app/start/_lib/answer-start';

const newAssessment = z.object({
  city: requiredLine(nameLimit),
  country: countryCode,
  form: z.enum(formIds, 'missing'),
  startedBy: optionalLine(nameLimit),
  /** What the first page after the key leads to. */
  then: z.literal('workshop', 'invalid').optional(),
  once: onceKey,
});

export const POST = guardedRoute(
  {
    name: 'POST /start/create',
    refusedAs: 'page',
    params: noParams,
    body: formBody(newAssessment),
    limit: 'creation',
    makes: 10_000,
  },
  async ({ request, body: { then, once, startedBy, ...facts }, words }) => {
    const assessment = { ...facts, ...(startedBy !== undefined && { startedBy }) };
    const created = await createOnce({ once, content: JSON.stringify(assessment) }, assessment);
    return answerStart(request, words, { ...created, then });
  },
);
