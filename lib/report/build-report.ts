/** From answers to the whole report, in one pass and without a clock. */
import { compareWithPublished } from '@/lib/benchmark/compare';
import { figuresEdition } from '@/lib/benchmark/published/series';
import { givenAnswer } from '@/lib/instrument/given-answer';
import { dimensionIds, type DimensionId } from '@/lib/instrument/instrument';
import { withoutUndefined } from '@/lib/instrument/without-undefined';
import { advisedCity, rankRecommendations, type Targets } from '@/lib/recommendations/rank';
import { scoreCity, type Scored } from '@/lib/scoring/score/scored';
import { weightRobustness } from '@/lib/scoring/stability/weight-robustness';
import type { AdviceReport } from './advice-report';
import { adviceReports, type AnswersGiven } from './advice-reports';
import { answerList, countAnswers } from './answer-list';
import { changeReport } from './change-report';
import { comparisonGroups } from './comparison-groups';
import { fullFormAdds } from './full-form-adds';
import { headingOfQuestion } from './heading-of-question';
import { indicatorReports } from './indicator-reports';
import { peersReport } from './peers';
import type { PeersReport } from './peers-report';
import { planReports } from './plan-reports';
import { stepsReport } from './programme-report';
import type { AnswerReport, ComparisonsReport, HeadingReport, Provenance, Report, ReportHead } from './report';
import type { KeptState, ReportInput } from './report-input';
import { roomReports, withRooms } from './room-reports';
import { summarise } from './summarise';
import { targetReports } from './target-reports';
import { findUnknowns } from './unknowns';
import { whatIfReport } from './what-if-report';

/** The year of the first survey; any number would do, as long as it stays. */
const weightSeed = 2018;

/**
 * Everything the report says, as plain data. The same inputs give the same report, whatever the order of their keys.
 *
 * @throws RangeError where the value of an answer does not fit its question (parse answers first), or an attempt
 * names advice that does not exist.
 * @see method, sections 2 to 5 and 7
 * @example
 * buildReport({ city: 'Example city', country: 'PT', form: 'full', instrument, answers, targets: {}, asOf: '2026-11-22' }).summary.standing
 * // { kind: 'weakest', weakest: ['impact'] }
 */
export function buildReport(input: ReportInput): Report {
  const scored = scoreCity(input);
  const list = answerList(scored, scored.asked);
  const given = answersGiven(list);
  const targets = targetReports(scored.score, input.targets, input.answers);
  const city = advisedCity(scored, bandsOf(targets));
  const ranked = rankRecommendations(city);
  const advice = adviceReports(ranked, given);
  const comparisons = comparisonsByHeading(scored, given);
  const headings = headingReports(scored, { targets, advice, comparisons });
  const peers = input.pool && peersReport(input.pool, { input, headings });
  return withoutUndefined({
    head: headOf(input, list),
    summary: summarise(headings),
    headings,
    context: comparisons(undefined),
    ...stepsReport({ city, ranked, advice, missing: missingPoints(targets) }),
    unknowns: findUnknowns(scored, headings, list),
    whatIf: input.attempt && whatIfReport(city, ranked, input.attempt),
    change: input.earlier && changeReport(input.earlier, scored, input.saves),
    states: newestFirst(input.states),
    fullFormAdds: input.form === 'quick' ? fullFormAdds(input.instrument) : undefined,
    answers: withRooms(list, input.workshops ?? []),
    plan: planReports(input.plan ?? [], list),
    rooms: someOf(roomReports(input.workshops ?? [])),
    peers,
    provenance: provenanceOf(input, peers),
  });
}

/** Days are written so that their texts are in the order of the days. */
function newestFirst(states: readonly KeptState[] = []): readonly KeptState[] | undefined {
  return someOf(states.toSorted((one, other) => other.takenOn.localeCompare(one.takenOn, 'en')));
}

function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function provenanceOf({ instrument }: ReportInput, peers: PeersReport | undefined): Provenance {
  return {
    instrument: { id: instrument.id, version: instrument.version },
    figuresEdition,
    weightSeed,
    poolEdition: peers && 'edition' in peers ? peers.edition : 'none',
  };
}

function headOf({ city, country, form, asOf, answeredBy }: ReportInput, list: readonly AnswerReport[]): ReportHead {
  return { city, country, form, asOf, ...(answeredBy !== undefined && { answeredBy }), counts: countAnswers(list) };
}

interface HeadingParts {
  readonly targets: TargetReports;
  readonly advice: readonly AdviceReport[];
  readonly comparisons: ComparisonsByHeading;
}

function headingReports(scored: Scored, { targets, advice, comparisons }: HeadingParts): readonly HeadingReport[] {
  const robustness = weightRobustness({ indicators: scored.indicators, seed: weightSeed });
  return dimensionIds.map((dimension): HeadingReport => {
    const indicators = scored.indicators.filter((indicator) => indicator.dimension === dimension);
    const own = advice.filter((one) => one.dimension === dimension);
    return withoutUndefined({
      dimension,
      score: scored.score.dimensions[dimension],
      robustness: robustness[dimension] ?? undefined,
      rough: scored.form === 'quick' ? (true as const) : undefined,
      target: targets[dimension],
      indicators: indicatorReports(scored, indicators),
      comparisons: comparisons(dimension),
      advice: own.filter(restsOnKnown),
      adviceIfMissing: own.filter((one) => !restsOnKnown(one)),
    });
  });
}

type ComparisonsByHeading = (dimension: DimensionId | undefined) => ComparisonsReport;

/** Questions that the form does not have are left out: nobody could have answered them. */
function comparisonsByHeading({ instrument, form, answers, asked }: Scored, given: AnswersGiven): ComparisonsByHeading {
  const compared = compareWithPublished({ instrument, form, answers }).filter(
    ({ question }) => asked.get(question) !== 'not-in-form',
  );
  return (dimension) =>
    comparisonGroups(
      compared.filter(({ question }) => headingOfQuestion(instrument, question) === dimension),
      given,
      instrument,
    );
}

type TargetReports = ReturnType<typeof targetReports>;

function bandsOf(targets: TargetReports): Targets {
  return Object.fromEntries(dimensionIds.flatMap((dimension) => (targets[dimension] ? [[dimension, targets[dimension].band]] : [])));
}

/** Points that the low of each heading may still be under its target. */
function missingPoints(targets: TargetReports): Partial<Record<DimensionId, number>> {
  return Object.fromEntries(dimensionIds.flatMap((dimension) => (targets[dimension] ? [[dimension, targets[dimension].distance.to]] : [])));
}

function answersGiven(list: readonly AnswerReport[]): AnswersGiven {
  return new Map(list.flatMap(({ question, answer }) => (answer ? [[question, givenAnswer(answer)] as const] : [])));
}

/** Whether at least one fact that calls for it is known. */
function restsOnKnown({ facts }: AdviceReport): boolean {
  return facts.some((fact) => fact.holds && (fact.kind === 'answer' || fact.status !== 'unknown'));
}
