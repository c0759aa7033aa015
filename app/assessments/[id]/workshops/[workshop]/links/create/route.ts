import { z } from 'zod';
import { linkToShowLine } from '@/lib/access/cookies/link-to-show';
import { nameLimit, optionalLine } from '@/lib/data/document/line-schema';
import { createLink } from '@/lib/data/access/links';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { onceKey } from '@/lib/http/responses/once-key';
import { formBody } from '@/lib/http/guard/request-body';
import { workshopParams } from '@/lib/http/guard/route-params';

const newLink = z.object({
  role: z.enum(['facilitator', 'projector'], 'missing'),
  label: optionalLine(nameLimit),
  once: onceKey,
});

export const POST = guardedRoute(
  {
    name: 'POST /assessments/workshops/links/create',
    refusedAs: 'page',
    params: workshopParams,
    body: formBody(newLink),
    action: 'facilitate',
  },
  async ({ request, access, params: { workshop }, body: { role, label, once } }) => {
    const made = await createLink(access, { role, workshop, ...(label !== undefined && { label }) }, once);
    const path = `/assessments/${access.assessmentId}/workshops/${workshop}`;
    return seeOther(`${path}?done=link&made=${made.linkId}#done`, [linkToShowLine(request, path, made)]);
  },
);
