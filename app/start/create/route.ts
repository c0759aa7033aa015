import { z } from 'zod';
import { createOnce } from '@/lib/data/whole/create-once';
import { countryCode, nameLimit, optionalLine, requiredLine } from '@/lib/data/document/line-schema';
import { formIds } from '@/lib/instrument/model/instrument';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { onceKey } from '@/lib/http/responses/once-key';
import { fieldsBody, parseWith } from '@/lib/http/guard/request-body';
import { seeOther } from '@/lib/http/responses/responses';
import { noParams } from '@/lib/http/guard/route-params';
import { answerStart } from '@/app/start/_lib/answer-start';
import { isUnfilled, startAgain } from '@/app/start/_lib/typed-start';

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
    body: fieldsBody(),
    limit: 'creation',
    makes: 10_000,
  },
  async ({ request, body, words }) => {
    const typed = Object.fromEntries(body);
    if (isUnfilled(typed)) return seeOther(startAgain(typed));
    const { then, once, startedBy, ...facts } = parseWith(newAssessment, typed);
    const assessment = { ...facts, ...(startedBy !== undefined && { startedBy }) };
    const created = await createOnce({ once, content: JSON.stringify(assessment) }, assessment);
    return answerStart(request, words, { ...created, then });
  },
);
