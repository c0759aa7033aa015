/** Which sentences open the first steps: the same on every page and in every document. */
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import type { Report, Summary } from '@/lib/report/types/report';
import { askText, firstStepText, movesText } from './recommendation-text';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { areaName } from './report-text';

/** The first things to do, in full. */
export function firstRecommendation({ first, areas }: Report): readonly RecommendationReport[] {
  return first.flatMap(({ id, area: areaId }) =>
    areas
      .filter((area) => area.area === areaId)
      .flatMap(({ recommendations }) => recommendations.filter((one) => one.id === id)),
  );
}

/**
 * Whether there is any ground to speak of first steps: recommendations, or enough known to say that none is called for.
 */
export function hasFirstSteps({ areas, summary }: Report): boolean {
  return (
    !summary.mostlyUnknown ||
    areas.some(
      ({ recommendations, recommendationsIfMissing }) => recommendations.length + recommendationsIfMissing.length > 0,
    )
  );
}

/**
 * The message, with a tag `a` for where the unknowns stand, that has to be said before, or instead of, the first steps.
 */
export function firstOpeningKey(report: Report): string | undefined {
  const { summary, unknowns } = report;
  if (summary.mostlyUnknown) return 'report.first.findOut';
  if (firstRecommendation(report).length === 0)
    return unknowns.open.length > 0 ? 'report.first.waits' : 'report.first.none';
  return allReached(summary) ? 'report.first.reached' : undefined;
}

/** The message that leads to the list of first steps. */
export function firstLeadKey({ summary }: Report): string {
  if (summary.mostlyUnknown) return 'report.first.leadKnown';
  return allReached(summary) ? 'report.first.leadBeyond' : 'report.first.lead';
}

function allReached({ targets }: Summary): boolean {
  return targets.reached.length > 0 && targets['not-reached'].length + targets['cannot-tell'].length === 0;
}

/** Why the area with the longest way to its target is not among the first steps; undefined where it is. */
export function longestWayText(reading: Reading, { longestWay }: Report): string | undefined {
  if (longestWay === undefined) return undefined;
  return reading.words.t(`report.first.longestWay.${longestWay.because}`, { area: areaName(reading, longestWay.area) });
}

/** How a first step begins this month, what it moves and takes, and how to ask for it where leaders’ time is scarce. */
export function stepSummaryText(reading: Reading, recommendation: RecommendationReport): string {
  const { words } = reading;
  const effect = words.t('report.first.item', {
    moves: movesText(reading, recommendation),
    days: recommendation.effortDays,
  });
  return [firstStepText(reading, recommendation), effect, askText(reading, recommendation) ?? []].flat().join(' ');
}
