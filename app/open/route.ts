import { z } from 'zod';
import { tokensInMessage } from '@/lib/access/token-in';
import { findLinkByToken } from '@/lib/data/links';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { plainPage } from '@/lib/security/plain-page';
import { Refusal } from '@/lib/security/refusal';
import { formBody, noBody } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';

const mostLetters = 20_000;
// A letter that is no Latin one takes nine.
const mostBytes = 256 * 1024;
const pasted = z.object({ message: z.string('missing').max(mostLetters, 'too-long') });

/** Where a whole message can be pasted, for links that nobody can click. */
export const GET = guardedRoute({ name: 'GET /open alone', refusedAs: 'page', params: noParams, body: noBody }, ({ words }) =>
  Promise.resolve(plainPage(words, { status: 200, title: words.t('share.paste.title'), paragraphs: [words.t('share.paste.text')], pasteLink: true, links: [{ href: '/', text: words.t('problems.home') }] })),
);

/** Opens the first link in the message that opens anything. */
export const POST = guardedRoute({ name: 'POST /open alone', refusedAs: 'page', params: noParams, body: formBody(pasted, { mostBytes }), limit: 'opening' }, async ({ body: { message } }) => {
  for (const token of tokensInMessage(message)) if ((await findLinkByToken(token)) !== undefined) return seeOther(`/open/${token}`);
  throw new Refusal('unknown-link');
});
