import { requireAssessment } from '@/lib/data/assessment/assessments';
import { takeUpRecommendations } from '@/lib/data/whole/take-up-recommendations';
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { requireInstrument } from '@/lib/instrument/registry';
import { requireRecommendation } from '@/lib/recommendations/catalogue';
import { readAttempt } from '@/lib/report/read-attempt';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { fieldsBody } from '@/lib/http/guard/request-body';
import { assessmentParams } from '@/lib/http/guard/route-params';

/** Leads back to the page of the report that a recommendation was taken from; many lead to the plan. */
export const POST = guardedRoute(
  {
    name: 'POST /assessments/plan/take-up',
    refusedAs: 'page',
    params: assessmentParams,
    body: fieldsBody(),
    action: 'plan',
  },
  async ({ access, body, words }) => {
    const { attempt, daysRefused } = readAttempt(body.getAll('do'), body.get('days') ?? undefined);
    if (attempt === undefined || attempt.recommendations.length === 0) throw refused('nothing-chosen');
    if (daysRefused) throw refused('not-days');
    const instrument = requireInstrument((await requireAssessment(access)).instrumentVersion);
    const taken = await takeUpRecommendations(access, attempt, (recommendation) =>
      recommendationTitle({ words, instrument }, recommendation),
    );
    if (taken === undefined) throw refused('plan-full');
    const { added, already, leftOut } = taken;
    const [recommendation] = attempt.recommendations;
    const page = added > 0 && recommendation !== undefined ? pageOf(body.get('from'), recommendation) : undefined;
    if (page !== undefined) return seeOther(`/assessments/${access.assessmentId}/${page}#planned-${recommendation}`);
    return seeOther(
      `/assessments/${access.assessmentId}/plan?done=taken&added=${added}&already=${already}&left=${leftOut}#done`,
    );
  },
);

/** The page of the report that the button was pressed on. */
function pageOf(from: string | null, recommendation: string): string | undefined {
  if (from === 'result') return 'report';
  return from === 'recommendation' ? `areas/${requireRecommendation(recommendation).area}` : undefined;
}

function refused(code: string): Refusal {
  return new Refusal('invalid-input', { issues: [{ path: '', code }] });
}
