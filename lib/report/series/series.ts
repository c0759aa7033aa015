/** The states of a city in the order of their days, and what the office finished on the way. */
import type { PlannedAction } from '@/lib/plan/plan';
import type { EarlierSnapshot } from '@/lib/report/types/report-input';
import type { SeriesReport } from '@/lib/report/types/series-report';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import type { Scored } from '@/lib/scoring/score/scored';

/** As many columns as a page has space for. */
const mostStates = 6;

/**
 * All states on one form, the newest six: the quick one where any of them was quick, since the full one asks for more.
 * States of another version of the questionnaire are left out: their points mean something else.
 *
 * @param later the city as it is scored now.
 * @param asOf the day of the report, an ISO 8601 calendar date.
 * @returns undefined where there are fewer than three states.
 * @throws RangeError where the value of an answer does not fit its question: parse answers first.
 * @example seriesReport([twoYearsAgo, lastYear], scoreCity(today), '2026-11-22')?.states.length // 3
 */
export function seriesReport(
  snapshots: readonly EarlierSnapshot[],
  later: Scored,
  asOf: string,
): SeriesReport | undefined {
  const { instrument, answers } = later;
  const states = snapshots
    .filter((one) => one.instrument.version === instrument.version)
    .toSorted((one, other) => one.asOf.localeCompare(other.asOf, 'en'))
    .slice(1 - mostStates);
  if (states.length < 2) return undefined;
  const form = [later, ...states].every((one) => one.form === 'full') ? 'full' : 'quick';
  return {
    form,
    states: [...states, { answers, asOf }].map((state) => ({
      asOf: state.asOf,
      areas: scoreAnswers({ instrument, form, answers: state.answers }).areas,
    })),
  };
}

/**
 * The actions that are done and were saved last on that day or later: when they were finished is not asked.
 *
 * @param savedOn by the id of an action: the day of its last change, an ISO 8601 calendar date.
 */
export function doneSince<Action extends Pick<PlannedAction, 'id' | 'status'>>(
  plan: readonly Action[],
  savedOn: Readonly<Record<string, string>>,
  day: string,
): readonly Action[] {
  return plan.filter(({ id, status }) => status === 'done' && (savedOn[id] ?? '') >= day);
}
