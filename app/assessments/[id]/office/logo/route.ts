import { findLogo } from '@/lib/data/assessment/office';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { noBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

/**
 * For whoever may read any part: the logo stands at the top of each. Its type is that of its bytes, and no browser
 * guesses another.
 */
export const GET = guardedRoute(
  { name: 'GET /assessments/office/logo', refusedAs: 'page', params: assessmentParams, body: noBody, action: 'open' },
  async ({ access }) => {
    const logo = await findLogo(access);
    if (logo === undefined) throw new Refusal('not-found');
    return new Response(logo.bytes, {
      headers: {
        'content-type': logo.type,
        'content-disposition': `inline; filename="logo.${logo.type === 'image/png' ? 'png' : 'jpg'}"`,
        'cache-control': 'no-store',
      },
    });
  },
);
