/** The plan beside today's answers: which actions rest on answers that have changed since they were planned. */
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import type { Instrument } from '@/lib/instrument/model/instrument';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import type { ActionReport, BasisAnswer, ChangedAnswer, PlannedAction } from '@/lib/plan/plan';
import type { AnswerReport } from '@/lib/report/types/report';

/**
 * The plan in its order, each action with the answers of its basis that are no longer the same. Nothing is replaced:
 * whether the action still makes sense is the office's to say.
 *
 * @param answers the answers of the report, in the order of the questionnaire
 * @example planReports([{ ...action, basis: { 'strategy-exists': { state: 'none' } } }], answers)[0]?.changedSince
 * // [{ question: 'strategy-exists', before: { state: 'none' }, now: { state: 'answered', value: 'yes' } }]
 */
export function planReports(plan: readonly PlannedAction[], answers: readonly AnswerReport[]): readonly ActionReport[] {
  return plan.map((action) => ({ ...action, changedSince: changesSince(action, answers) }));
}

function changesSince({ basis }: PlannedAction, answers: readonly AnswerReport[]): readonly ChangedAnswer[] {
  const order = new Map(answers.map(({ question }, place) => [question, place]));
  const placeOf = (question: string) => order.get(question) ?? order.size;
  return Object.entries(basis)
    .map(([question, before]): ChangedAnswer => ({ question, before, now: basisAnswer(question, answers) }))
    .filter(({ before, now }) => JSON.stringify(before) !== JSON.stringify(now))
    .toSorted(
      (one, other) => placeOf(one.question) - placeOf(other.question) || (one.question < other.question ? -1 : 1),
    );
}

/**
 * What was answered to everything that calls for a recommendation, as it stands now: kept with the action, so that a
 * later change can be seen.
 *
 * @param answers the answers of the report that the recommendation belongs to
 * @example basisOf(recommendation, { instrument, answers })
 * // { 'strategy-exists': { state: 'answered', value: 'no' } }
 */
export function basisOf(
  recommendation: RecommendationReport,
  { instrument, answers }: { readonly instrument: Instrument; readonly answers: readonly AnswerReport[] },
): PlannedAction['basis'] {
  const questions = recommendation.facts.flatMap((fact) =>
    fact.kind === 'answer' ? [fact.question] : questionsBehind(fact.indicator, instrument),
  );
  return Object.fromEntries([...new Set(questions)].map((question) => [question, basisAnswer(question, answers)]));
}

function questionsBehind(indicator: string, instrument: Instrument): readonly string[] {
  return instrument.derivedIndicators.find(({ id }) => id === indicator)?.from ?? [indicator];
}

function basisAnswer(question: string, answers: readonly AnswerReport[]): BasisAnswer {
  const answer = answers.find((one) => one.question === question)?.answer;
  return answer ? givenAnswer(answer) : { state: 'none' };
}
