import { z } from 'zod';
import { revisionFields } from '@/components/share/delete-form';
import { forgetAccess } from '@/lib/access/pages/browser-tokens';
import { deleteAssessment, requireAssessment } from '@/lib/data/assessments';
import { requiredLine } from '@/lib/data/line-schema';
import { seeOther } from '@/lib/security/responses';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';
import { requireUnchanged, withSeen } from '@/lib/security/seen-fields';

const deletion = withSeen(z.object({ confirmation: requiredLine(300) }));

export const POST = guardedRoute(
  { name: 'POST /assessments/delete', refusedAs: 'page', params: assessmentParams, body: formBody(deletion), action: 'delete' },
  async ({ request, access, body: { confirmation, seen } }) => {
    const { id, city } = await requireAssessment(access);
    if (confirmation.toLowerCase() !== city.toLowerCase()) {
      throw new Refusal('invalid-input', { issues: [{ path: 'confirmation', code: 'not-the-name' }] });
    }
    const again = [{ name: 'confirmation', value: confirmation }];
    await deleteAssessment(access, (revision) => requireUnchanged({ seen, current: revisionFields(revision), code: 'saved-since', again }));
    return seeOther('/?deleted=1#done', await forgetAccess(request, id));
  },
);
