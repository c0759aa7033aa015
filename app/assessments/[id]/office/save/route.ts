import { z } from 'zod';
import { nameLimit, optionalLine } from '@/lib/data/line-schema';
import { saveOffice } from '@/lib/data/office';
import { contrastWithWhite, darkenedToPass, leastContrast, readAccent } from '@/lib/export/accent';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { formBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

const look = z.object({ name: optionalLine(nameLimit), accent: optionalLine(nameLimit) });

export const POST = guardedRoute(
  { name: 'POST /assessments/office/save', answers: 'page', params: assessmentParams, body: formBody(look), action: 'present' },
  async ({ access, body: { name, accent } }) => {
    await saveOffice(access, { ...(name === undefined ? {} : { name }), ...(accent === undefined ? {} : { accent: requireAccent(accent) }) });
    return seeOther(`/assessments/${access.assessmentId}/office?done=saved#done`);
  },
);

function requireAccent(text: string): string {
  const accent = readAccent(text);
  if (accent === undefined) throw new Refusal('invalid-input', { issues: [{ path: 'accent', code: 'not-a-colour' }] });
  const contrast = contrastWithWhite(accent);
  if (contrast >= leastContrast) return accent;
  // Cut off, not rounded: 4.46 must not be called 4.5.
  const params = { ratio: Math.floor(contrast * 10) / 10, least: leastContrast, darker: darkenedToPass(accent) };
  throw new Refusal('invalid-input', { issues: [{ path: 'accent', code: 'too-pale', params }] });
}
