import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { firstRecommendation } from '@/lib/i18n/text/report/first-steps-text';
import { seriesText } from '@/lib/i18n/text/series-text';
import type { RecommendationReport } from '@/lib/report/types/recommendation-report';
import { isOpen } from '@/lib/plan/arrange-plan';
import type { ActionReport } from '@/lib/plan/plan';
import type { Report } from '@/lib/report/types/report';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plannedFor } from './first-steps-part';

/** What only the mayor can give: answers, time, money, a name, and a word on the targets; a sentence each. */
export function asksOf({ report, reading }: Draft): readonly string[] {
  const { words } = reading;
  const steps = firstRecommendation(report);
  const named = (key: string, chosen: readonly RecommendationReport[]) => {
    if (chosen.length === 0) return [];
    if (chosen.length === steps.length && steps.length > 1) return [words.t(`${key}All`)];
    return [
      words.t(key, {
        titles: seriesText(
          words,
          chosen.map((one) => recommendationTitle(reading, one)),
        ),
      }),
    ];
  };
  return [
    ...(report.summary.mostlyUnknown ? [words.t('export.asks.answers')] : []),
    ...named(
      'export.asks.name',
      steps.filter(({ id }) => lacksOwner(plannedFor(report.plan, id))),
    ),
    ...named(
      'export.asks.time',
      steps.filter(({ needsLeaders }) => needsLeaders),
    ),
    ...named(
      'export.asks.money',
      steps.filter(({ cost }) => cost === 'medium' || cost === 'high'),
    ),
    ...(targetsOpen(report) ? [words.t('export.asks.targets', { whose: report.summary.targetsSetBy })] : []),
  ];
}

/** Whether nobody is responsible for a step that the office has not closed. */
function lacksOwner(action: ActionReport | undefined): boolean {
  return action === undefined || (isOpen(action) && (action.owner ?? '') === '');
}

/** Whether some target is only proposed. */
function targetsOpen({ areas }: Report): boolean {
  return areas.some(({ target }) => target?.setBy === 'proposal');
}
