import { z } from 'zod';
import { revisionFields } from '@/components/assessment/share/delete-form';
import { forgetAccess } from '@/lib/access/sources/browser-tokens';
import { deleteAssessment, requireAssessment } from '@/lib/data/assessment/assessments';
import { requiredLine } from '@/lib/data/document/line-schema';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';
import { requireUnchanged, withSeen } from '@/lib/http/responses/seen-fields';

const deletion = withSeen(z.object({ confirmation: requiredLine(300) }));

export const POST = guardedRoute(
  {
    name: 'POST /assessments/delete',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(deletion),
    action: 'delete',
  },
  async ({ request, access, body: { confirmation, seen } }) => {
    const { id, city } = await requireAssessment(access);
    if (confirmation.toLowerCase() !== city.toLowerCase()) {
      throw new Refusal('invalid-input', { issues: [{ path: 'confirmation', code: 'not-the-name' }] });
    }
    const again = [{ name: 'confirmation', value: confirmation }];
    await deleteAssessment(access, (revision) =>
      requireUnchanged({ seen, current: revisionFields(revision), code: 'saved-since', again }),
    );
    return seeOther('/?deleted=1#done', await forgetAccess(request, id));
  },
);
