/** From answers to the whole report, in one pass and without a clock. */
import { compareWithPublished } from '@/lib/benchmark/compare';
import { figuresVersion } from '@/lib/benchmark/published/series';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import { areaIds, type AreaId } from '@/lib/instrument/model/instrument';
import { withoutUndefined } from '@/lib/instrument/parse/without-undefined';
import { advisedCity, rankRecommendations, type Targets } from '@/lib/recommendations/rank';
import { scoreCity, type Scored } from '@/lib/scoring/score/scored';
import { weightRobustness } from '@/lib/scoring/stability/weight-robustness';
import type { RecommendationReport } from './types/recommendation-report';
import { recommendationReports, type AnswersGiven } from './parts/recommendation-reports';
import { answerList, countAnswers } from './parts/answer-list';
import { basisFacts, headlineOf } from './basis/basis';
import { changeReport } from './parts/change-report';
import { comparisonGroups } from './parts/comparison-groups';
import { fullFormAdds } from './parts/full-form-adds';
import { areaOfQuestion } from '@/lib/instrument/answers/area-of-question';
import { indicatorReports } from './parts/indicator-reports';
import { peersReport } from './parts/peers';
import type { PeersReport } from './types/peers-report';
import { planReports } from './parts/plan-reports';
import { stepsReport } from './parts/programme-report';
import type { AnswerReport, ComparisonsReport, AreaReport, Provenance, Report, ReportHead } from './types/report';
import type { SnapshotEntry, ReportInput } from './types/report-input';
import { workshopReports, withWorkshops } from './parts/workshop-reports';
import { summarise } from './parts/summarise';
import { doneSince, seriesReport } from './series/series';
import { targetReports } from './parts/target-reports';
import { findUnknowns } from './parts/unknowns';
import { whatIfReport } from './parts/what-if-report';

/** The year of the first survey; any number would do, as long as it stays. */
const weightSeed = 2018;

/**
 * Everything the report says, as plain data. The same inputs give the same report, whatever the order of their keys.
 *
 * @throws RangeError where the value of an answer does not fit its question (parse answers first), or an attempt
 * names a recommendation that does not exist.
 * @see method, sections 2 to 5 and 7
 * @example
 * const city = { city: 'Example city', country: 'PT', form: 'full', instrument, answers, targets: {} };
 * buildReport({ ...city, asOf: '2026-11-22' }).summary.standing
 * // { kind: 'weakest', weakest: ['impact'] }
 */
export function buildReport(input: ReportInput): Report {
  const scored = scoreCity(input);
  const list = answerList(scored, scored.asked);
  const given = answersGiven(list);
  const targets = targetReports(scored.score, input.targets, input.answers);
  const city = advisedCity(scored, stagesOf(targets));
  const ranked = rankRecommendations(city);
  const recommendations = recommendationReports(ranked, given);
  const comparisons = comparisonsByArea(scored, given);
  const areas = areaReports(scored, { targets, recommendations, comparisons });
  const summary = summarise(areas);
  const basis = basisFacts(scored);
  const plan = planReports(input.plan ?? [], list);
  const peers = input.pool && peersReport(input.pool, { input, areas });
  return withoutUndefined({
    head: headOf(input, list),
    headline: headlineOf(scored, { facts: basis, mostlyUnknown: summary.mostlyUnknown }),
    basis,
    summary,
    areas,
    context: comparisons(undefined),
    ...stepsReport({ city, ranked, recommendations, missing: missingPoints(targets) }),
    unknowns: findUnknowns(scored, areas, list),
    whatIf: input.attempt && whatIfReport(city, ranked, input.attempt),
    ...sinceSnapshot(input, scored, plan),
    snapshots: newestFirst(input.snapshots),
    fullFormAdds: input.form === 'quick' ? fullFormAdds(input.instrument) : undefined,
    answers: withWorkshops(list, input.workshops ?? []),
    plan,
    workshops: someOf(workshopReports(input.workshops ?? [])),
    peers,
    provenance: provenanceOf(input, peers),
  });
}

/** What a comparison with an earlier snapshot shows; nothing where there is none. */
function sinceSnapshot(
  { earlier, saves, series = [], actionsSavedOn = {}, asOf }: ReportInput,
  scored: Scored,
  plan: Report['plan'],
): Partial<Pick<Report, 'change' | 'series' | 'doneSince'>> {
  if (earlier === undefined) return {};
  return withoutUndefined({
    change: changeReport(earlier, scored, saves),
    series: seriesReport(series, scored, asOf),
    doneSince: someOf(doneSince(plan, actionsSavedOn, earlier.asOf)),
  });
}

/** Days are written so that their texts are in the order of the days. */
function newestFirst(snapshots: readonly SnapshotEntry[] = []): readonly SnapshotEntry[] | undefined {
  return someOf(snapshots.toSorted((one, other) => other.takenOn.localeCompare(one.takenOn, 'en')));
}

function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function provenanceOf({ instrument }: ReportInput, peers: PeersReport | undefined): Provenance {
  return {
    instrument: { id: instrument.id, version: instrument.version },
    figuresVersion,
    weightSeed,
    poolEdition: peers && 'edition' in peers ? peers.edition : 'none',
  };
}

function headOf({ city, country, form, asOf, answeredBy }: ReportInput, list: readonly AnswerReport[]): ReportHead {
  return { city, country, form, asOf, ...(answeredBy !== undefined && { answeredBy }), counts: countAnswers(list) };
}

interface AreaParts {
  readonly targets: TargetReports;
  readonly recommendations: readonly RecommendationReport[];
  readonly comparisons: ComparisonsByArea;
}

function areaReports(scored: Scored, { targets, recommendations, comparisons }: AreaParts): readonly AreaReport[] {
  const robustness = weightRobustness({ indicators: scored.indicators, seed: weightSeed });
  return areaIds.map((area): AreaReport => {
    const indicators = scored.indicators.filter((indicator) => indicator.area === area);
    const own = recommendations.filter((one) => one.area === area);
    return withoutUndefined({
      area,
      score: scored.score.areas[area],
      robustness: robustness[area] ?? undefined,
      rough: scored.form === 'quick' ? (true as const) : undefined,
      target: targets[area],
      indicators: indicatorReports(scored, indicators),
      comparisons: comparisons(area),
      recommendations: own.filter(restsOnKnown),
      recommendationsIfMissing: own.filter((one) => !restsOnKnown(one)),
    });
  });
}

type ComparisonsByArea = (area: AreaId | undefined) => ComparisonsReport;

/** Questions that the form does not have are left out: nobody could have answered them. */
function comparisonsByArea({ instrument, form, answers, asked }: Scored, given: AnswersGiven): ComparisonsByArea {
  const compared = compareWithPublished({ instrument, form, answers }).filter(
    ({ question }) => asked.get(question) !== 'not-in-form',
  );
  return (area) =>
    comparisonGroups(
      compared.filter(({ question }) => areaOfQuestion(instrument, question) === area),
      given,
      instrument,
    );
}

type TargetReports = ReturnType<typeof targetReports>;

function stagesOf(targets: TargetReports): Targets {
  return Object.fromEntries(areaIds.flatMap((area) => (targets[area] ? [[area, targets[area].stage]] : [])));
}

/** Points that the low of each area may still be under its target. */
function missingPoints(targets: TargetReports): Partial<Record<AreaId, number>> {
  return Object.fromEntries(areaIds.flatMap((area) => (targets[area] ? [[area, targets[area].distance.to]] : [])));
}

function answersGiven(list: readonly AnswerReport[]): AnswersGiven {
  return new Map(list.flatMap(({ question, answer }) => (answer ? [[question, givenAnswer(answer)] as const] : [])));
}

/** Whether at least one fact that calls for it is known. */
function restsOnKnown({ facts }: RecommendationReport): boolean {
  return facts.some((fact) => fact.holds && (fact.kind === 'answer' || fact.status !== 'unknown'));
}
