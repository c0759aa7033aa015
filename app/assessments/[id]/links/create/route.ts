import { z } from 'zod';
import { shareChoices } from '@/components/assessment/share/share-choices';
import { endOfLastDay, lastDay } from '@/lib/access/links/last-day';
import { linkToShowLine, linkToShowPath } from '@/lib/access/cookies/link-to-show';
import type { Access } from '@/lib/access/pages/access';
import { nameLimit, optionalLine } from '@/lib/data/document/line-schema';
import { createLink } from '@/lib/data/access/links';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { onceKey } from '@/lib/http/responses/once-key';
import { Refusal } from '@/lib/http/responses/refusal';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

const scope = z.string('missing').transform((value, context) => {
  const choice = shareChoices.find((known) => known.value === value);
  if (choice !== undefined) return choice.scope;
  context.issues.push({ code: 'custom', message: 'missing', input: value });
  return z.NEVER;
});

const newLink = z.object({ what: scope, label: optionalLine(nameLimit), until: lastDay, once: onceKey });

export const POST = guardedRoute(
  {
    name: 'POST /assessments/links/create',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(newLink),
    action: 'share',
  },
  async ({ request, access, body: { what, label, until, once } }) => {
    const terms = {
      ...(label !== undefined && { label }),
      ...(until !== undefined && { expiresAt: await requireEnd(access, until) }),
    };
    const made = await createLink(access, { ...what, ...terms }, once);
    const path = linkToShowPath(access.assessmentId);
    return seeOther(`${path}?made=${made.linkId}#done`, [linkToShowLine(request, path, made)]);
  },
);

async function requireEnd(access: Access, day: string): Promise<Date> {
  const end = endOfLastDay(await findOfficeZone(access), day);
  if (end === undefined) throw new Refusal('invalid-input', { issues: [{ path: 'until', code: 'day-past' }] });
  return end;
}
