import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { afterOpening } from '@/lib/access/after-opening';
import { firstPage } from '@/lib/access/first-page';
import { grantAccess } from '@/lib/access/sources/browser-tokens';
import { findBrowserAccess } from '@/lib/access/sources/find-access';
import type { Access } from '@/lib/access/permissions';
import { tokenIn } from '@/lib/access/tokens/token-in';
import { findLinkByToken, noteOpened } from '@/lib/data/access/links';
import type { Words } from '@/lib/i18n/catalogue/words';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { navigates } from '@/lib/http/responses/navigates';
import { Refusal } from '@/lib/http/responses/refusal';
import { formBody, noBody } from '@/lib/http/guard/request-body';
import { openParams } from '@/lib/http/guard/route-params';
import { choicePage, openLinkPage, unchangedLinkPage, noCookiesPage } from './_lib/open-pages';

interface Opening {
  readonly token: string;
  readonly opened: Access;
  /** What this browser held before. */
  readonly held: Access | undefined;
}

/** `address`: what stands behind `/open/`, with whatever was pasted along with it. */
async function requireOpening(request: NextRequest, address: string): Promise<Opening> {
  const token = tokenIn(address);
  const opened = token === undefined ? undefined : await findLinkByToken(token);
  if (token === undefined || opened === undefined) throw new Refusal('unknown-link');
  return { token, opened, held: await findBrowserAccess(request, opened.assessmentId) };
}

export const GET = guardedRoute(
  { name: 'GET /open', refusedAs: 'page', params: openParams, body: noBody, limit: 'opening' },
  async ({ request, params, words }) => {
    const opening = await requireOpening(request, params.token);
    if (!navigates(request)) return openLinkPage(words, opening.token);
    if (opening.held === undefined && request.nextUrl.searchParams.has(looked))
      return noCookiesPage(words, request, opening.token);
    return open(request, opening, words);
  },
);

const choice = z.object({ use: z.enum(['yes', 'open'], 'missing') });

/** A person chose to go on with this link in place of the one that this browser held, or only to open it. */
export const POST = guardedRoute(
  { name: 'POST /open', refusedAs: 'page', params: openParams, body: formBody(choice), limit: 'opening' },
  async ({ request, params, body: { use }, words }) => {
    const opening = await requireOpening(request, params.token);
    const chosen = use === 'yes' && afterOpening(opening.held, opening.opened) !== 'keep';
    if (use === 'yes' && !chosen) return seeOther(firstPage(opening.opened));
    return chosen ? enter(request, opening) : open(request, opening, words);
  },
);

function open(request: NextRequest, opening: Opening, words: Words): Promise<Response> | Response {
  const { token, opened, held } = opening;
  const next = afterOpening(held, opened);
  if (held === undefined || next === 'take') return enter(request, opening);
  return next === 'keep' ? unchangedLinkPage(words, opened) : choicePage(words, { opened, held }, token);
}

/** In the address where it is seen whether a browser that has shown no cookie so far keeps any. */
const looked = 'kept';

async function enter(request: NextRequest, { token, opened, held }: Opening): Promise<Response> {
  if (held?.holderId !== opened.holderId) await noteOpened(opened);
  const cookies = await grantAccess(request, { assessmentId: opened.assessmentId, token });
  return seeOther(request.cookies.size === 0 ? `/open/${token}?${looked}` : firstPage(opened), cookies);
}
