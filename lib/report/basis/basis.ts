/** Which of the things that international work rests on are there, and what one sentence may say of the city. */
import { findFigure } from '@/lib/benchmark/published/series';
import { areaOfQuestion } from '@/lib/instrument/answers/area-of-question';
import type { Answer } from '@/lib/instrument/answers/answer';
import { withoutUndefined } from '@/lib/instrument/parse/without-undefined';
import type { Scored } from '@/lib/scoring/score/scored';
import { type BasisFact, type BasisId, basisIds, gapIds, type Headline } from '@/lib/report/types/basis';

interface Basis {
  readonly question: string;
  /** By the option that was chosen; a question with levels is read by its level. */
  readonly states?: Readonly<Record<string, BasisFact['state']>>;
  /** The newest published share of cities that have it. */
  readonly figure?: string;
}

const yesNo = { yes: 'present', no: 'missing' } as const;

const bases: Readonly<Record<BasisId, Basis>> = {
  strategy: { question: 'strategy-exists', states: yesNo, figure: '2018-strategy-yes' },
  lead: { question: 'lead-exists', states: yesNo, figure: '2020-senior' },
  office: { question: 'office-exists', states: yesNo, figure: '2024-office' },
  budget: { question: 'budget-dedicated', states: yesNo, figure: '2018-budget-dedicated' },
  training: { question: 'staff-trained', states: yesNo, figure: '2024-training' },
  criteria: { question: 'joining-criteria' },
  review: { question: 'portfolio-review' },
  results: { question: 'impact-method' },
  government: {
    question: 'national-relations',
    states: { formal: 'present', 'ad-hoc': 'partly', none: 'missing' },
  },
};

/** By level, as the questions on criteria, review and results describe them: nothing, in single cases, as a rule. */
const byLevel = ['missing', 'partly', 'partly', 'present', 'present'] as const;

/** What says that a city works abroad at all. */
const activities: readonly { readonly question: string; readonly besides?: string }[] = [
  { question: 'network-national', besides: 'no' },
  { question: 'network-regional', besides: 'no' },
  { question: 'network-international', besides: 'no' },
  { question: 'conferences', besides: 'no' },
  { question: 'network-count', besides: '0' },
  { question: 'profile-modes' },
];

type Answered = Extract<Answer, { readonly state: 'answered' }>;

/** An answer that was given to a question that is asked. */
function answered({ answers, asked }: Scored, question: string): Answered | undefined {
  const answer = answers[question];
  return asked.get(question) === 'asked' && answer?.state === 'answered' ? answer : undefined;
}

/**
 * What is known of what international work rests on: nothing is said of what was not answered, does not apply, or is
 * not asked.
 *
 * @example basisFacts(scoreCity({ instrument, form: 'quick', answers }))[0]
 * // { id: 'strategy', question: 'strategy-exists', area: 'strategy', state: 'missing', evidenced: false, others }
 */
export function basisFacts(scored: Scored): readonly BasisFact[] {
  return basisIds.flatMap((id): readonly BasisFact[] => {
    const { question, figure } = bases[id];
    const answer = answered(scored, question);
    const area = areaOfQuestion(scored.instrument, question);
    const state = answer && stateOf(id, answer, scored);
    if (answer === undefined || state === undefined || area === undefined) return [];
    const others = figure === undefined ? undefined : findFigure(figure);
    const evidenced = (answer.evidence ?? []).length > 0;
    return [withoutUndefined({ id, question, area, state, evidenced, others })];
  });
}

function stateOf(id: BasisId, { value }: Answered, scored: Scored): BasisFact['state'] | undefined {
  // Without a document of its own a strategy may still be a part of another plan.
  if (id === 'strategy' && value === 'no' && isInOtherPlan(scored)) return 'partly';
  if (typeof value === 'number') return byLevel[value];
  return typeof value === 'string' ? bases[id].states?.[value] : undefined;
}

function isInOtherPlan(scored: Scored): boolean {
  const plan = answered(scored, 'strategy-in-plan')?.value;
  return plan !== undefined && plan !== 'no';
}

/**
 * What one sentence may say of the city, by what is known alone.
 *
 * @param mostlyUnknown whether too little is known to speak of the whole.
 * @example headlineOf(scored, { facts: basisFacts(scored), mostlyUnknown: false })
 * // { kind: 'gaps', gaps: ['strategy', 'lead'], active: true }
 */
export function headlineOf(
  scored: Scored,
  { facts, mostlyUnknown }: { readonly facts: readonly BasisFact[]; readonly mostlyUnknown: boolean },
): Headline {
  const stateIs = (state: BasisFact['state']) =>
    gapIds.filter((gap) => facts.some((fact) => fact.id === gap && fact.state === state));
  const gaps = stateIs('missing').slice(0, 2);
  const known = facts.filter(({ id }) => gapIds.some((gap) => gap === id)).length;
  if (mostlyUnknown && known < 2) return { kind: 'little-known' };
  if (gaps.length > 0) return { kind: 'gaps', gaps, active: isActive(scored) };
  return { kind: stateIs('present').length === gapIds.length ? 'in-place' : 'no-gap-known' };
}

function isActive(scored: Scored): boolean {
  return activities.some(({ question, besides }) => {
    const value = answered(scored, question)?.value;
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== besides;
  });
}
