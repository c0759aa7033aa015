/** From answers to the whole report, in one pass and without a clock. */
import { compareWithPublished } from '@/lib/benchmark/compare';
import { figuresEdition } from '@/lib/benchmark/published/series';
import { questionsOf } from '@/lib/instrument/asked';
import { givenAnswer } from '@/lib/instrument/given-answer';
import { dimensionIds, type DimensionId } from '@/lib/instrument/instrument';
import { rankRecommendations, type RankInput } from '@/lib/recommendations/rank';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { scoreIndicators } from '@/lib/scoring/score/score-indicators';
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
import { planReports } from './plan-reports';
import { stepsReport } from './programme-report';
import type { AnswerReport, ComparisonsReport, HeadingReport, Report, ReportHead } from './report';
import type { ReportInput } from './report-input';
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
  const { instrument, form, answers } = input;
  const given = { instrument, form, answers };
  const list = answerList(given);
  const targets = targetReports(scoreAnswers(given), input.targets, answers);
  const rankInput: RankInput = { ...given, targets: bandsOf(targets) };
  const said = answersGiven(list);
  const ranked = rankRecommendations(rankInput);
  const advice = adviceReports(ranked, said);
  const comparisons = comparisonsByHeading(input, said);
  const headings = headingReports(input, { targets, advice, comparisons });
  const peers = input.pool && peersReport(input.pool, { input, headings });
  return {
    head: headOf(input, list),
    summary: summarise(headings),
    headings,
    context: comparisons(undefined),
    ...stepsReport({ input: rankInput, ranked, advice, missing: missingPoints(targets) }),
    unknowns: findUnknowns(given, headings, list),
    ...(input.attempt && { whatIf: whatIfReport(rankInput, input.attempt) }),
    ...changeOf(input),
    ...keptStates(input),
    ...(form === 'quick' && { fullFormAdds: fullFormAdds(instrument) }),
    answers: withRooms(list, input.workshops ?? []),
    plan: planReports(input.plan ?? [], list),
    ...roomsOf(input),
    ...(peers && { peers }),
    provenance: {
      instrument: { id: instrument.id, version: instrument.version },
      figuresEdition,
      weightSeed,
      poolEdition: peers && 'edition' in peers ? peers.edition : 'none',
    },
  };
}

function roomsOf({ workshops = [] }: ReportInput): Pick<Report, 'rooms'> {
  const rooms = roomReports(workshops);
  return rooms.length === 0 ? {} : { rooms };
}

/** Newest first: days are written so that their texts are in the order of the days. */
function keptStates({ states = [] }: ReportInput): Pick<Report, 'states'> {
  return states.length === 0 ? {} : { states: states.toSorted((one, other) => other.takenOn.localeCompare(one.takenOn, 'en')) };
}

function headOf({ city, country, form, asOf, answeredBy }: ReportInput, list: readonly AnswerReport[]): ReportHead {
  return { city, country, form, asOf, ...(answeredBy !== undefined && { answeredBy }), counts: countAnswers(list) };
}

interface HeadingParts {
  readonly targets: ReturnType<typeof targetReports>;
  readonly advice: readonly AdviceReport[];
  readonly comparisons: ComparisonsByHeading;
}

function headingReports(input: ReportInput, { targets, advice, comparisons }: HeadingParts): readonly HeadingReport[] {
  const score = scoreAnswers(input);
  const indicators = scoreIndicators(input);
  const robustness = weightRobustness({ indicators, seed: weightSeed });
  return dimensionIds.map((dimension): HeadingReport => {
    const [target, weights] = [targets[dimension], robustness[dimension]];
    return {
      dimension,
      score: score.dimensions[dimension],
      ...(weights && { robustness: weights }),
      ...(input.form === 'quick' && { rough: true }),
      ...(target && { target }),
      indicators: indicatorReports(input, indicators.filter((indicator) => indicator.dimension === dimension)),
      comparisons: comparisons(dimension),
      advice: advice.filter((one) => one.dimension === dimension && restsOnKnown(one)),
      adviceIfMissing: advice.filter((one) => one.dimension === dimension && !restsOnKnown(one)),
    };
  });
}

type ComparisonsByHeading = (dimension: DimensionId | undefined) => ComparisonsReport;

/** Questions that the form does not have are left out: nobody could have answered them. */
function comparisonsByHeading({ instrument, form, answers }: ReportInput, said: AnswersGiven): ComparisonsByHeading {
  const inForm = new Set(questionsOf(instrument, form).map(({ id }) => id));
  const compared = compareWithPublished({ instrument, form, answers }).filter(({ question }) => inForm.has(question));
  return (dimension) =>
    comparisonGroups(
      compared.filter(({ question }) => headingOfQuestion(instrument, question) === dimension),
      said,
      instrument,
    );
}

function bandsOf(targets: ReturnType<typeof targetReports>): RankInput['targets'] {
  return Object.fromEntries(dimensionIds.flatMap((dimension) => (targets[dimension] ? [[dimension, targets[dimension].band]] : [])));
}

/** Points that the low of each heading may still be under its target. */
function missingPoints(targets: ReturnType<typeof targetReports>): Partial<Record<DimensionId, number>> {
  return Object.fromEntries(dimensionIds.flatMap((dimension) => (targets[dimension] ? [[dimension, targets[dimension].distance.to]] : [])));
}

function answersGiven(list: readonly AnswerReport[]): AnswersGiven {
  return new Map(list.flatMap(({ question, answer }) => (answer ? [[question, givenAnswer(answer)] as const] : [])));
}

/** Whether at least one fact that calls for it is known. */
function restsOnKnown({ facts }: AdviceReport): boolean {
  return facts.some((fact) => fact.holds && (fact.kind === 'answer' || fact.status !== 'unknown'));
}

function changeOf({ earlier, saves, instrument, form, answers }: ReportInput): Pick<Report, 'change'> {
  return earlier === undefined ? {} : { change: changeReport(earlier, { instrument, form, answers, ...(saves && { saves }) }) };
}
