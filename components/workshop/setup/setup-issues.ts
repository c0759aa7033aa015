import type { SummaryError } from '@/components/ui/error-summary';
import type { Words } from '@/lib/i18n/catalogue/words';
import { setupLimits } from '@/lib/workshop/model/setup-schema';
import type { PlannedIssue } from './planned-fields';

const limits: Readonly<Record<string, number>> = {
  'title-too-long': setupLimits.title,
  'departments-too-many': setupLimits.departments,
  'departments-too-long': setupLimits.department,
  'agenda-too-many': setupLimits.agenda,
  'agenda-too-long': setupLimits.agendaItem,
  'agenda-not-minutes': setupLimits.minutes,
};

export function setupIssueText(words: Words, { field, code }: PlannedIssue): string {
  const issue = `${field}-${code}`;
  return words.t(`workshop.issues.${issue}`, { most: limits[issue] ?? 0 });
}

export function setupErrors(words: Words, issues: readonly PlannedIssue[]): readonly SummaryError[] {
  return issues.map((issue) => ({ href: `#${issue.field}`, text: setupIssueText(words, issue) }));
}
