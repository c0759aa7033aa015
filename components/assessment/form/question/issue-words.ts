import { questionKey } from '@/lib/i18n/text/question-key';
import type { SummaryError } from '@/components/ui/error-summary';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { FormIssue } from '@/lib/instrument/form/answer-form';
import { idOfPath } from './field-ids';
import type { QuestionView } from './question-view';

/** What is wrong, in the words that stand in the summary and beside the field. */
export function issueWords(words: Words, issue: FormIssue): string {
  if (issue.code === 'contradiction') return words.t('form.issues.contradiction');
  if (issue.code === 'value-missing' && issue.path === 'value') return words.t('form.issues.valueMissing');
  return words.t(`answer-issues.${issue.code}`, { ...issue.params });
}

/** The issues of one field: `evidence.0.url`, `note`; or of the answer itself, which is all the rest. */
export function issuesAt(
  view: QuestionView,
  path: 'answer' | 'note' | 'evidence' | `evidence.${string}`,
): readonly FormIssue[] {
  const elsewhere = (issue: FormIssue) => /^(note|evidence)\b/.test(issue.path);
  return view.issues.filter((issue) => (path === 'answer' ? !elsewhere(issue) : issue.path === path));
}

/** Every problem of the section, in the order of its questions. */
export function summaryErrors(words: Words, version: number, views: readonly QuestionView[]): readonly SummaryError[] {
  return views.flatMap((view) => {
    const { id } = view.question;
    const short = words.t(`${questionKey(version, id)}.short`);
    const line = (href: string, issue: string): SummaryError => ({
      href: `#${href}`,
      text: words.t('form.issues.inSummary', { question: short, issue }),
    });
    const conflict = view.conflict ? [line(`${id}-keep`, words.t('form.issues.conflict'))] : [];
    return [...conflict, ...view.issues.map((issue) => line(idOfPath(id, issue.path), issueWords(words, issue)))];
  });
}
