import { requireAssessment } from '@/lib/data/assessments';
import { takeUpAdvice } from '@/lib/data/take-up-advice';
import { adviceTitle } from '@/lib/i18n/advice-text';
import { requireInstrument } from '@/lib/instrument/registry';
import { readAttempt } from '@/lib/report/read-attempt';
import { seeOther } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { fieldsBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

/** Leads back to where one piece of advice stands in the report; many lead to the plan. */
export const POST = guardedRoute(
  { name: 'POST /assessments/plan/take-up', answers: 'page', params: assessmentParams, body: fieldsBody(), action: 'plan' },
  async ({ access, body, words }) => {
    const { attempt, daysRefused } = readAttempt(body.getAll('do'), body.get('days') ?? undefined);
    if (attempt === undefined || attempt.recommendations.length === 0) throw refused('nothing-chosen');
    if (daysRefused) throw refused('not-days');
    const instrument = requireInstrument((await requireAssessment(access)).instrumentVersion);
    const taken = await takeUpAdvice(access, attempt, (advice) => adviceTitle({ words, instrument }, advice));
    if (taken === undefined) throw refused('plan-full');
    const { added, already, leftOut } = taken;
    const [advice] = attempt.recommendations;
    if (body.get('from') === 'advice' && added > 0) return seeOther(`/assessments/${access.assessmentId}/report#planned-${advice}`);
    return seeOther(`/assessments/${access.assessmentId}/plan?done=taken&added=${added}&already=${already}&left=${leftOut}#done`);
  },
);

function refused(code: string): Refusal {
  return new Refusal('invalid-input', { issues: [{ path: '', code }] });
}
