import { adviceTitle } from '@/lib/i18n/advice-text';
import { firstAdvice } from '@/lib/i18n/first-steps-text';
import { seriesText } from '@/lib/i18n/series-text';
import type { AdviceReport } from '@/lib/report/advice-report';
import type { ActionReport } from '@/lib/report/plan';
import type { Report } from '@/lib/report/report';
import type { Draft } from './draft';
import { plannedFor } from './first-steps-part';

/** What only the mayor can give: answers, time, money, a name, and a word on the targets; a sentence each. */
export function asksOf({ report, reading }: Draft): readonly string[] {
  const { words } = reading;
  const { documentsOnly = false } = report.head;
  if (documentsOnly) return [];
  const steps = firstAdvice(report);
  const named = (key: string, chosen: readonly AdviceReport[]) =>
    chosen.length === 0 ? [] : [words.t(key, { titles: seriesText(words, chosen.map((one) => adviceTitle(reading, one))) })];
  return [
    ...(report.summary.mostlyUnknown ? [words.t('export.asks.answers')] : []),
    ...named('export.asks.name', steps.filter(({ id }) => !hasOwner(plannedFor(report.plan, id)))),
    ...named('export.asks.time', steps.filter(({ needsLeaders }) => needsLeaders)),
    ...named('export.asks.money', steps.filter(({ cost }) => cost === 'medium' || cost === 'high')),
    ...(targetsOpen(report) ? [words.t('export.asks.targets', { whose: report.summary.targetsSetBy })] : []),
  ];
}

function hasOwner(action: ActionReport | undefined): boolean {
  return action?.owner !== undefined && action.owner !== '';
}

/** Whether some target is only proposed. */
function targetsOpen({ headings }: Report): boolean {
  return headings.some(({ target }) => target?.setBy === 'proposal');
}
