import { z } from 'zod';
import { writeCookie } from '@/lib/access/access-cookie';
import { madeLinkCookie, madeLinkPath, madeLinkSeconds, writeMadeLink } from '@/lib/access/made-link';
import { roles } from '@/lib/access/permissions';
import { nameLimit, optionalLine } from '@/lib/data/line-schema';
import { createLink } from '@/lib/data/links';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

const dayMilliseconds = 24 * 60 * 60 * 1000;
const daysOf = { never: undefined, days30: 30, days365: 365 } as const;

const newLink = z.object({
  role: z.enum(roles, 'missing'),
  label: optionalLine(nameLimit),
  expires: z.enum(['never', 'days30', 'days365'], 'invalid').default('never'),
});

export const POST = guardedRoute(
  { name: 'POST /assessments/links/create', answers: 'page', params: assessmentParams, body: formBody(newLink), action: 'share' },
  async ({ request, access, body: { role, label, expires } }) => {
    const days = daysOf[expires];
    const made = await createLink(access, {
      role,
      ...(label === undefined ? {} : { label }),
      ...(days === undefined ? {} : { expiresAt: new Date(Date.now() + days * dayMilliseconds) }),
    });
    const path = madeLinkPath(access.assessmentId);
    const cookie = writeCookie(request, { name: madeLinkCookie, value: writeMadeLink(made), path, seconds: madeLinkSeconds });
    return seeOther(`${path}?made=${made.linkId}#done`, [cookie]);
  },
);
