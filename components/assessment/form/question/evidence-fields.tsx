import { inputClass } from '@/components/ui/fields/field';
import type { Words } from '@/lib/i18n/catalogue/words';
import { fieldName } from '@/lib/instrument/form/answer-fields';
import type { EvidenceDraft } from '@/lib/instrument/form/answer-draft';
import { evidenceLimits } from '@/lib/instrument/parse/parse-evidence';
import { evidenceId } from './field-ids';
import { FieldIssues } from './field-issues';
import { issuesAt } from './issue-words';
import type { QuestionPartProps } from './question-props';
import type { QuestionView } from './question-view';

const blank: EvidenceDraft = { title: '', url: '', date: '' };

/** What is there, and space for one more. */
export function EvidenceFields({ view, words }: QuestionPartProps) {
  const { evidence } = view.draft;
  const rows = evidence.length < evidenceLimits.items ? [...evidence, blank] : evidence;
  return (
    <fieldset className="min-w-0" data-evidence={view.question.id}>
      <legend className="font-semibold">{words.t('form.extras.evidence')}</legend>
      <p className="text-base text-muted">{words.t('form.extras.evidenceHint')}</p>
      <FieldIssues id={`${view.question.id}-evidence-error`} issues={issuesAt(view, 'evidence')} words={words} />
      {rows.map((item, index) => (
        <EvidenceRow key={index} view={view} words={words} item={item} index={index} />
      ))}
      <p className="mt-2 text-base text-muted" data-space={view.question.id}>
        {rows.length > evidence.length ? words.t('form.extras.more') : words.t('form.extras.full')}
      </p>
      <div data-add={view.question.id} />
    </fieldset>
  );
}

interface EvidenceRowProps {
  readonly view: QuestionView;
  readonly words: Words;
  readonly item: EvidenceDraft;
  readonly index: number;
}

const parts = ['title', 'url', 'date'] as const;
const labels = { title: 'itemTitle', url: 'itemUrl', date: 'itemDate' } as const;

function EvidenceRow({ view, words, item, index }: EvidenceRowProps) {
  const question = view.question.id;
  return (
    <fieldset className="mt-3 min-w-0 border-t border-line pt-2" data-evidence-row={index}>
      <legend className="sr-only">{words.t('form.extras.item', { number: index + 1 })}</legend>
      {parts.map((part) => {
        const id = evidenceId(question, index, part);
        const issues = issuesAt(view, `evidence.${index}.${part}`);
        const described = [part === 'date' ? `${id}-hint` : '', issues.length > 0 ? `${id}-error` : '']
          .filter(Boolean)
          .join(' ');
        return (
          <div key={part} className="mt-2">
            <label htmlFor={id} className="block text-base">
              {words.t(`form.extras.${labels[part]}`)}
            </label>
            {part === 'date' ? (
              <p id={`${id}-hint`} className="text-base text-muted">
                {words.t('form.extras.itemDateHint')}
              </p>
            ) : null}
            <FieldIssues id={`${id}-error`} issues={issues} words={words} />
            <input
              id={id}
              type="text"
              inputMode={part === 'url' ? 'url' : 'text'}
              name={fieldName(question, `evidence.${index}.${part}`)}
              defaultValue={item[part]}
              spellCheck={part === 'title'}
              aria-describedby={described || undefined}
              aria-invalid={issues.length > 0 || undefined}
              className={`${inputClass} mt-1 ${part === 'date' ? 'max-w-48' : ''}`}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
