import type { SummaryError } from '@/components/ui/error-summary';
import type { Words } from '@/lib/i18n/words';
import type { SetupFormIssue, SetupIssueKey } from '@/lib/workshop/setup-fields';
import { setupLimits } from '@/lib/workshop/setup-schema';

const limits: Readonly<Record<string, number>> = {
  'title-too-long': setupLimits.title,
  'departments-too-many': setupLimits.departments,
  'departments-too-long': setupLimits.department,
  'agenda-too-many': setupLimits.agenda,
  'agenda-too-long': setupLimits.agendaItem,
  'agenda-not-minutes': setupLimits.minutes,
};

export function setupIssueText(words: Words, { key, code }: SetupFormIssue): string {
  const issue = `${key}-${code}`;
  return words.t(`workshop.issues.${issue}`, { most: limits[issue] ?? 0 });
}

/** The field that an issue is about, where it is not named as the issue is. */
const places: Partial<Readonly<Record<SetupIssueKey, string>>> = { questions: 'choose', agenda: 'plan' };

export function setupErrors(words: Words, issues: readonly SetupFormIssue[]): readonly SummaryError[] {
  return issues.map((issue) => ({ href: `#${places[issue.key] ?? issue.key}`, text: setupIssueText(words, issue) }));
}
