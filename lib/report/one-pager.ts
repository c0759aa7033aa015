/** The one page for the mayor: of the whole report what fits on it, and nothing that the report does not say. */
import type { DimensionId } from '@/lib/instrument/instrument';
import type { AdviceReport } from './advice-report';
import type { ActionReport } from './plan';
import type { AdviceReference, HeadingReport, Report, ReportHead, Summary, Unknowns } from './report';

export interface OnePager {
  readonly head: Pick<ReportHead, 'city' | 'form' | 'asOf' | 'counts'>;
  readonly instrumentVersion: number;
  readonly summary: Summary;
  /** All five; of each the page draws its score and its target. */
  readonly headings: readonly HeadingReport[];
  readonly steps: readonly StepReport[];
  readonly unknowns: UnknownsInBrief;
  /** Empty where nothing has to be decided. */
  readonly asks: readonly MayorAsk[];
}

/** One of the first steps, with what the plan says of it. */
export interface StepReport {
  readonly advice: AdviceReport;
  readonly planned?: ActionReport;
}

export interface UnknownsInBrief {
  /** What would narrow the ranges most, at most three. */
  readonly open: Unknowns['open'];
  readonly further: number;
}

/**
 * What only the leadership can give.
 *
 * - `find-out`: somebody to answer what is open; first of all where little is known.
 * - `staff`: working days of staff in the first year, for the steps without their prerequisites.
 * - `owners`: somebody to answer for steps that nobody has yet.
 * - `time`: the leaders' own time for a step.
 */
export type MayorAsk =
  | { readonly kind: 'find-out'; readonly questions: number }
  | { readonly kind: 'staff'; readonly days: number; readonly steps: number }
  | { readonly kind: 'owners'; readonly advice: readonly string[] }
  | { readonly kind: 'time'; readonly advice: readonly string[] };

const mostUnknowns = 3;

/**
 * The page for the mayor, taken from the report.
 *
 * @see product, "how do I put it on the mayor's desk?"
 * @example onePagerOf(report).asks // [{ kind: 'staff', days: 32, steps: 3 }, { kind: 'owners', advice: ['publish-strategy'] }]
 */
export function onePagerOf(report: Report): OnePager {
  const { city, form, asOf, counts } = report.head;
  const steps = report.first.flatMap((reference) => stepOf(reference, report));
  return {
    head: { city, form, asOf, counts },
    instrumentVersion: report.provenance.instrument.version,
    summary: report.summary,
    headings: report.headings,
    steps,
    unknowns: { open: report.unknowns.open.slice(0, mostUnknowns), further: Math.max(0, report.unknowns.open.length - mostUnknowns) },
    asks: asksOf(report, steps),
  };
}

function stepOf({ id, dimension }: AdviceReference, { headings, plan }: Report): readonly StepReport[] {
  const advice = findAdvice(headings, dimension, id);
  if (advice === undefined) return [];
  const action = plan.find(({ recommendation, status }) => recommendation === id && status !== 'dropped');
  return [{ advice, ...(action && { planned: action }) }];
}

function findAdvice(headings: readonly HeadingReport[], dimension: DimensionId, id: string): AdviceReport | undefined {
  return headings.find((heading) => heading.dimension === dimension)?.advice.find((one) => one.id === id);
}

function asksOf({ summary, unknowns }: Report, steps: readonly StepReport[]): readonly MayorAsk[] {
  const ahead = steps.filter(({ planned }) => planned?.status !== 'done');
  const days = ahead.reduce((sum, { advice }) => sum + advice.effortDays, 0);
  const unowned = ahead.filter(({ planned }) => planned?.owner === undefined).map(({ advice }) => advice.id);
  const leaders = ahead.filter(({ advice }) => advice.needsLeaders).map(({ advice }) => advice.id);
  return [
    ...(summary.mostlyUnknown && unknowns.open.length > 0 ? [{ kind: 'find-out', questions: unknowns.open.length } as const] : []),
    ...(days > 0 ? [{ kind: 'staff', days, steps: ahead.length } as const] : []),
    ...(unowned.length > 0 ? [{ kind: 'owners', advice: unowned } as const] : []),
    ...(leaders.length > 0 ? [{ kind: 'time', advice: leaders } as const] : []),
  ];
}
