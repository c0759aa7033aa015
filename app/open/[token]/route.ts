import { findAccess } from '@/lib/access/access';
import { grantCookie } from '@/lib/access/access-cookie';
import { mayDo } from '@/lib/access/permissions';
import { findLinkByToken } from '@/lib/data/links';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { noBody } from '@/lib/security/request-body';
import { openParams } from '@/lib/security/route-params';

export const GET = guardedRoute(
  { name: 'GET /open', answers: 'page', params: openParams, body: noBody, limit: 'opening' },
  async ({ request, params: { token } }) => {
    const opened = await findLinkByToken(token);
    if (opened === undefined) throw new Refusal('unknown-link');
    const { assessmentId } = opened;
    const page = mayDo(opened.role, 'answer') ? `/assessments/${assessmentId}` : `/assessments/${assessmentId}/report`;
    // A colleague's link to read does not take away the right to answer that this browser already has.
    const held = await findAccess(assessmentId);
    const keepsMore = held !== undefined && mayDo(held.role, 'answer') && !mayDo(opened.role, 'answer');
    return seeOther(page, keepsMore ? [] : [grantCookie(request, assessmentId, token)]);
  },
);
