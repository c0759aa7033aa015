import { z } from 'zod';
import { lookFields } from '@/components/assessment/office/office-fields';
import { nameLimit, optionalLine } from '@/lib/data/document/line-schema';
import { type OfficeLook, saveOffice } from '@/lib/data/assessment/office';
import { contrastWithWhite, darkenedToPass, leastContrast, readAccent } from '@/lib/export/model/accent';
import { isTimeZone } from '@/lib/instrument/values/zoned-day';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { formBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';
import { mergeSeen, withSeen } from '@/lib/http/responses/seen-fields';

const timeZone = optionalLine(nameLimit).refine((zone) => zone === undefined || isTimeZone(zone), 'not-a-time-zone');
const look = withSeen(z.object({ name: optionalLine(nameLimit), accent: optionalLine(nameLimit), timeZone }));

export const POST = guardedRoute(
  {
    name: 'POST /assessments/office/save',
    refusedAs: 'page',
    params: assessmentParams,
    body: formBody(look),
    action: 'present',
  },
  async ({ access, words, body: { name = '', accent, timeZone: zone = '', seen } }) => {
    const mine = { name, accent: accent === undefined ? '' : requireAccent(accent), timeZone: zone };
    const describe = (field: keyof typeof mine, text: string) => ({ label: words.t(`problems.fields.${field}`), text });
    await saveOffice(access, (current) =>
      readLookFields(mergeSeen({ mine, seen, current: lookFields(current), describe })),
    );
    return seeOther(`/assessments/${access.assessmentId}/office?done=saved#done`);
  },
);

function readLookFields({ name, accent, timeZone: zone }: ReturnType<typeof lookFields>): OfficeLook {
  return { ...(name !== '' && { name }), ...(accent !== '' && { accent }), ...(zone !== '' && { timeZone: zone }) };
}

function requireAccent(text: string): string {
  const accent = readAccent(text);
  if (accent === undefined) throw new Refusal('invalid-input', { issues: [{ path: 'accent', code: 'not-a-colour' }] });
  const contrast = contrastWithWhite(accent);
  if (contrast >= leastContrast) return accent;
  // Cut off, not rounded: 4.46 must not be called 4.5.
  const params = { ratio: Math.floor(contrast * 10) / 10, least: leastContrast, darker: darkenedToPass(accent) };
  throw new Refusal('invalid-input', { issues: [{ path: 'accent', code: 'too-pale', params }] });
}
