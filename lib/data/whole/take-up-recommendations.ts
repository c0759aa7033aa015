import 'server-only';
import type { Access } from '@/lib/access/permissions';
import { requireInstrument } from '@/lib/instrument/registry';
import type { NamedRecommendation, WhatIfReport } from '@/lib/report/types/recommendation-report';
import { basisOf } from '@/lib/report/parts/plan-reports';
import type { Report } from '@/lib/report/types/report';
import type { Attempt } from '@/lib/report/types/report-input';
import { addRecommendation, type NewRecommendation } from '@/lib/data/assessment/actions';
import { makeReport } from './make-report';

export interface TakenUp {
  readonly added: number;
  /** In the plan before, and left as they are. */
  readonly already: number;
  /** Did not fit into the days. */
  readonly leftOut: number;
}

/**
 * Puts into the plan exactly what trying the same attempt out shows: what was chosen and is called for, whatever must
 * come first, within the days. Undefined where the plan would be too long.
 */
export async function takeUpRecommendations(
  access: Access,
  attempt: Attempt,
  titleOf: (recommendation: NamedRecommendation) => string,
): Promise<TakenUp | undefined> {
  const report = await makeReport(access, { attempt });
  const { actions = [], leftOut = [] } = report.whatIf ?? {};
  const outcome = await addRecommendation(
    access,
    actions.map((action) => newRecommendation(report, action, titleOf)),
  );
  if (outcome === 'full') return undefined;
  return { added: outcome.added, already: actions.length - outcome.added, leftOut: leftOut.length };
}

function newRecommendation(
  report: Report,
  action: WhatIfReport['actions'][number],
  titleOf: (recommendation: NamedRecommendation) => string,
): NewRecommendation {
  const { id, area: areaId, effortDays } = action;
  const instrument = requireInstrument(report.provenance.instrument.version);
  const area = report.areas.find((one) => one.area === areaId);
  const recommendation = [...(area?.recommendations ?? []), ...(area?.recommendationsIfMissing ?? [])].find(
    (one) => one.id === id,
  );
  const basis = recommendation === undefined ? {} : basisOf(recommendation, { instrument, answers: report.answers });
  return { recommendation: id, title: titleOf(action), area: areaId, effortDays, status: 'proposed', basis };
}
