import { z } from 'zod';
import { findAccess } from '@/lib/access/access';
import { grantCookie } from '@/lib/access/access-cookie';
import { afterOpening } from '@/lib/access/after-opening';
import { firstPage } from '@/lib/access/first-page';
import { type Access, mayDo } from '@/lib/access/permissions';
import { findLinkByToken } from '@/lib/data/links';
import type { Words } from '@/lib/i18n/words';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { plainPage } from '@/lib/security/plain-page';
import { formBody, noBody } from '@/lib/security/request-body';
import { openParams } from '@/lib/security/route-params';

async function requireOpened(token: string): Promise<Opened> {
  const opened = await findLinkByToken(token);
  if (opened === undefined) throw new Refusal('unknown-link');
  return { opened, held: await findAccess(opened.assessmentId) };
}

interface Opened {
  readonly opened: Access;
  /** What this browser held before. */
  readonly held: Access | undefined;
}

export const GET = guardedRoute(
  { name: 'GET /open', answers: 'page', params: openParams, body: noBody, limit: 'opening' },
  async ({ request, params: { token }, words }) => {
    const { opened, held } = await requireOpened(token);
    const next = afterOpening(held, opened);
    if (held === undefined || next === 'take') return seeOther(firstPage(opened), [grantCookie(request, opened.assessmentId, token)]);
    return next === 'keep' ? keptPage(words, opened) : choicePage(words, { opened, held }, token);
  },
);

const choice = z.object({ use: z.literal('yes', 'missing') });

/** A person chose to go on with this link in place of the one that this browser held, which must not have been wider. */
export const POST = guardedRoute(
  { name: 'POST /open', answers: 'page', params: openParams, body: formBody(choice), limit: 'opening' },
  async ({ request, params: { token } }) => {
    const { opened, held } = await requireOpened(token);
    const cookies = afterOpening(held, opened) === 'keep' ? [] : [grantCookie(request, opened.assessmentId, token)];
    return seeOther(firstPage(opened), cookies);
  },
);

/** The wider link stays in use, and the person is told so: what they see next is not what others see by this link. */
function keptPage(words: Words, opened: Access): Response {
  return plainPage(words, {
    status: 200,
    title: words.t('share.kept.title'),
    paragraphs: [words.t(`share.kept.shows.${opened.role}`), words.t('share.kept.text')],
    links: [{ href: firstPage(opened), text: words.t('share.kept.go') }],
  });
}

function choicePage(words: Words, { opened, held }: { readonly opened: Access; readonly held: Access }, token: string): Response {
  const text = mayDo(opened.role, 'answer') ? 'share.open.text' : 'share.open.parts';
  return plainPage(words, {
    status: 200,
    title: words.t('share.open.title'),
    paragraphs: [words.t(text), ...(opened.label === undefined ? [] : [words.t('share.open.for', { label: opened.label })])],
    button: { address: `/open/${token}`, name: 'use', value: 'yes', text: words.t('share.open.use') },
    links: [{ href: firstPage(held), text: words.t('share.open.keep') }],
  });
}
