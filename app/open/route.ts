import { z } from 'zod';
import { tokensInMessage } from '@/lib/access/tokens/token-in';
import { findLinkByToken } from '@/lib/data/access/links';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { plainPage } from '@/lib/http/responses/plain-page';
import { Refusal } from '@/lib/http/responses/refusal';
import { formBody, noBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';

const mostLetters = 20_000;
// A letter that is no Latin one takes nine.
const mostBytes = 256 * 1024;
const pasted = z.object({ message: z.string('missing').max(mostLetters, 'too-long') });

/** Where a whole message can be pasted, for links that nobody can click. */
export const GET = guardedRoute(
  { name: 'GET /open alone', refusedAs: 'page', params: noParams, body: noBody },
  ({ words }) =>
    Promise.resolve(
      plainPage(words, {
        status: 200,
        title: words.t('share.paste.title'),
        paragraphs: [words.t('share.paste.text')],
        pasteLink: true,
        links: [{ href: '/', text: words.t('problems.home') }],
      }),
    ),
);

/** Opens the first link in the message that opens anything. */
export const POST = guardedRoute(
  {
    name: 'POST /open alone',
    refusedAs: 'page',
    params: noParams,
    body: formBody(pasted, { mostBytes }),
    limit: 'opening',
  },
  async ({ body: { message } }) => {
    for (const token of tokensInMessage(message))
      if ((await findLinkByToken(token)) !== undefined) return seeOther(`/open/${token}`);
    throw new Refusal('unknown-link');
  },
);
