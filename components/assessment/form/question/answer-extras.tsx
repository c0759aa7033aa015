import { extrasSummary } from '@/components/assessment/answer-words';
import { inputClass } from '@/components/ui/fields/field';
import { confidences } from '@/lib/instrument/answers/answer';
import { fieldName } from '@/lib/instrument/form/answer-fields';
import { ChoiceInput } from './choice-input';
import { EvidenceFields } from './evidence-fields';
import { partId } from './field-ids';
import { FieldIssues } from './field-issues';
import { issuesAt } from './issue-words';
import type { QuestionPartProps } from './question-props';

/** Evidence, note and confidence: out of the way until there is something in them. */
export function AnswerExtras(props: QuestionPartProps) {
  const { view, words } = props;
  const { draft } = view;
  const confidence = confidences.find((known) => known === draft.confidence);
  const filled = extrasSummary(words, {
    evidence: draft.evidence,
    note: draft.note,
    ...(confidence !== undefined && { confidence }),
  });
  const title =
    filled.length > 0
      ? words.t('form.extras.titleFilled', { filled: words.list(filled) })
      : words.t('form.extras.title');
  return (
    <details open={filled.length > 0} className="mt-3 print:hidden">
      <summary className="w-fit cursor-pointer py-1.5 text-accent underline underline-offset-4">{title}</summary>
      <div className="ms-2 space-y-6 border-s-2 border-line py-2 ps-4 sm:ps-5">
        <EvidenceFields {...props} />
        <NoteField {...props} />
        <ConfidenceChoices {...props} />
      </div>
    </details>
  );
}

function NoteField({ view, words }: QuestionPartProps) {
  const id = partId(view.question.id, 'note');
  const issues = issuesAt(view, 'note');
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {words.t('form.extras.note')}
      </label>
      <p id={`${id}-hint`} className="text-base text-muted">
        {words.t('form.extras.noteHint')}
      </p>
      <FieldIssues id={`${id}-error`} issues={issues} words={words} />
      <textarea
        id={id}
        name={fieldName(view.question.id, 'note')}
        defaultValue={view.draft.note}
        rows={3}
        aria-invalid={issues.length > 0 || undefined}
        aria-describedby={issues.length > 0 ? `${id}-hint ${id}-error` : `${id}-hint`}
        className={`${inputClass} mt-2`}
      />
    </div>
  );
}

function ConfidenceChoices({ view, words }: QuestionPartProps) {
  const { question, draft } = view;
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{words.t('form.extras.confidence')}</legend>
      {(['', ...confidences] as const).map((confidence) => (
        <ChoiceInput
          key={confidence}
          type="radio"
          id={`${question.id}-confidence-${confidence === '' ? 'none' : confidence}`}
          name={fieldName(question.id, 'confidence')}
          value={confidence}
          checked={draft.confidence === confidence}
          label={words.t(`form.extras.confidences.${confidence === '' ? 'none' : confidence}`)}
        />
      ))}
    </fieldset>
  );
}
