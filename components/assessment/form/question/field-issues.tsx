import type { Words } from '@/lib/i18n/catalogue/words';
import type { FormIssue } from '@/lib/instrument/form/answer-form';
import { issueWords } from './issue-words';

interface FieldIssuesProps {
  readonly id: string;
  readonly issues: readonly FormIssue[];
  readonly words: Words;
}

/** What is wrong with a field, above it. */
export function FieldIssues({ id, issues, words }: FieldIssuesProps) {
  if (issues.length === 0) return null;
  return (
    <div id={id} className="my-2 font-semibold text-error">
      {issues.map((issue) => (
        <p key={`${issue.path} ${issue.code}`}>{issueWords(words, issue)}</p>
      ))}
    </div>
  );
}
