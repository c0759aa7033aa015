import 'server-only';
import type { Access } from '@/lib/access/permissions';
import { requireInstrument } from '@/lib/instrument/registry';
import type { NamedAdvice, WhatIfReport } from '@/lib/report/advice-report';
import { basisOf } from '@/lib/report/plan-reports';
import type { Report } from '@/lib/report/report';
import type { Attempt } from '@/lib/report/report-input';
import { addAdvice, type NewAdvice } from './actions';
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
export async function takeUpAdvice(access: Access, attempt: Attempt, titleOf: (advice: NamedAdvice) => string): Promise<TakenUp | undefined> {
  const report = await makeReport(access, { attempt });
  const { actions = [], leftOut = [] } = report.whatIf ?? {};
  const outcome = await addAdvice(access, actions.map((action) => newAdvice(report, action, titleOf)));
  if (outcome === 'full') return undefined;
  return { added: outcome.added, already: actions.length - outcome.added, leftOut: leftOut.length };
}

function newAdvice(report: Report, action: WhatIfReport['actions'][number], titleOf: (advice: NamedAdvice) => string): NewAdvice {
  const { id, dimension, effortDays } = action;
  const instrument = requireInstrument(report.provenance.instrument.version);
  const heading = report.headings.find((one) => one.dimension === dimension);
  const advice = [...(heading?.advice ?? []), ...(heading?.adviceIfMissing ?? [])].find((one) => one.id === id);
  const basis = advice === undefined ? {} : basisOf(advice, { instrument, answers: report.answers });
  return { recommendation: id, title: titleOf(action), heading: dimension, effortDays, status: 'proposed', basis };
}
