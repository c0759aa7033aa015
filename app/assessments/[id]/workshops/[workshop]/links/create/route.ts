import { z } from 'zod';
import { linkToShowLine } from '@/lib/access/link-to-show';
import { nameLimit, optionalLine } from '@/lib/data/line-schema';
import { createLink } from '@/lib/data/links';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { onceKey } from '@/lib/security/once-key';
import { formBody } from '@/lib/security/request-body';
import { workshopParams } from '@/lib/security/route-params';

const newLink = z.object({ role: z.enum(['facilitator', 'projector'], 'missing'), label: optionalLine(nameLimit), once: onceKey });

export const POST = guardedRoute(
  { name: 'POST /assessments/workshops/links/create', refusedAs: 'page', params: workshopParams, body: formBody(newLink), action: 'facilitate' },
  async ({ request, access, params: { workshop }, body: { role, label, once } }) => {
    const made = await createLink(access, { role, workshop, ...(label === undefined ? {} : { label }) }, once);
    const path = `/assessments/${access.assessmentId}/workshops/${workshop}`;
    return seeOther(`${path}?done=link&made=${made.linkId}#done`, [linkToShowLine(request, path, made)]);
  },
);
