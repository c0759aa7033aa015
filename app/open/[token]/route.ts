import { z } from 'zod';
import { findAccess } from '@/lib/access/access';
import { grantCookie } from '@/lib/access/access-cookie';
import { mayDo } from '@/lib/access/permissions';
import { afterOpening } from '@/lib/access/after-opening';
import { findLinkByToken } from '@/lib/data/links';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { plainPage } from '@/lib/security/plain-page';
import { formBody, noBody } from '@/lib/security/request-body';
import { openParams } from '@/lib/security/route-params';

async function requireOpened(token: string) {
  const opened = await findLinkByToken(token);
  if (opened === undefined) throw new Refusal('unknown-link');
  const { assessmentId, role } = opened;
  return { opened, page: mayDo(role, 'answer') ? `/assessments/${assessmentId}` : `/assessments/${assessmentId}/report` };
}

export const GET = guardedRoute(
  { name: 'GET /open', answers: 'page', params: openParams, body: noBody, limit: 'opening' },
  async ({ request, params: { token }, words }) => {
    const { opened, page } = await requireOpened(token);
    const next = afterOpening(await findAccess(opened.assessmentId), opened);
    if (next === 'keep') return seeOther(page);
    if (next === 'take') return seeOther(page, [grantCookie(request, opened.assessmentId, token)]);
    return plainPage(words, {
      status: 200,
      title: words.t('share.open.title'),
      paragraphs: [words.t('share.open.text'), ...(opened.label === undefined ? [] : [words.t('share.open.for', { label: opened.label })])],
      button: { address: `/open/${token}`, name: 'use', value: 'yes', text: words.t('share.open.use') },
      links: [{ href: page, text: words.t('share.open.keep') }],
    });
  },
);

const choice = z.object({ use: z.literal('yes', 'missing') });

/** A person chose to go on with this link in place of the one that this browser held. */
export const POST = guardedRoute(
  { name: 'POST /open', answers: 'page', params: openParams, body: formBody(choice), limit: 'opening' },
  async ({ request, params: { token } }) => {
    const { opened, page } = await requireOpened(token);
    return seeOther(page, [grantCookie(request, opened.assessmentId, token)]);
  },
);
