import { conditionWords } from './condition-words';
import { questionKey } from '@/lib/i18n/text/question-key';
import { Untouched } from '@/components/ui/fields/untouched';
import { baseName } from '@/lib/instrument/form/answer-fields';
import { AnswerConflict } from './answer-conflict';
import { AnswerExtras } from './answer-extras';
import { partId } from './field-ids';
import { FieldIssues } from './field-issues';
import { issuesAt } from './issue-words';
import { QuestionChoices } from './question-choices';
import type { QuestionPartProps } from './question-props';
import { SpecialChoices } from './special-choices';

interface QuestionFieldsetProps extends QuestionPartProps {
  /** Name of the person this page is drawn for: what others saved is said to be theirs. */
  readonly reader?: string;
  /** Under the title of its section, or of the page. */
  readonly heading: 'h2' | 'h3';
  /** Which of how many in this section. */
  readonly place: { readonly number: number; readonly count: number };
}

const fieldsetLook = 'min-w-0 scroll-mt-4 break-inside-avoid border-line pt-4 pb-8 [&+&]:border-t [&+&]:pt-8';

/** One question: title, help, its answers and what may accompany them. Complete without a script. */
export function QuestionFieldset({ reader, place, heading: Heading, ...props }: QuestionFieldsetProps) {
  const { view, version, words } = props;
  const { id, kind } = view.question;
  const key = questionKey(version, id);
  const condition = conditionWords(words, version, view.question);
  const issues = issuesAt(view, 'answer');
  const faulty = view.issues.length > 0 || view.conflict !== undefined;
  const describing = [
    condition ? partId(id, 'condition') : '',
    partId(id, 'help'),
    issues.length > 0 ? partId(id, 'error') : '',
  ].filter(Boolean);
  return (
    <fieldset
      id={id}
      data-question={id}
      data-held={faulty ? '' : undefined}
      aria-describedby={describing.join(' ')}
      className={`${fieldsetLook} ${faulty ? 'border-s-4 border-s-error ps-4' : ''}`}
    >
      <legend className="float-start w-full pb-1">
        {place.count > 1 ? (
          <span className="block text-sm text-muted">{words.t('form.section.place', place)}</span>
        ) : null}
        <Heading className="text-xl leading-snug text-pretty">{words.t(`${key}.title`)}</Heading>
      </legend>
      <div className="clear-both">
        {condition ? (
          <p id={partId(id, 'condition')} className="text-base font-semibold">
            {condition}
          </p>
        ) : null}
        <p id={partId(id, 'help')} className="text-base text-muted">
          {words.t(`${key}.help`)}
        </p>
        <FieldIssues id={partId(id, 'error')} issues={issues} words={words} />
        <AnswerConflict {...props} />
        <Untouched name={baseName(id)} value={view.base} />
        <div className="mt-3" data-choices="">
          <QuestionChoices {...props} />
          {kind === 'country' ? null : <SpecialChoices {...props} />}
        </div>
        <AnswerExtras {...props} />
        <AnswerState view={view} version={version} words={words} reader={reader} />
      </div>
    </fieldset>
  );
}

function AnswerState({ view, version, words, reader }: QuestionPartProps & { readonly reader: string | undefined }) {
  const { question, saved } = view;
  const short = words.t(`${questionKey(version, question.id)}.short`);
  return (
    <div className="mt-3 text-base text-muted print:hidden">
      {saved?.savedBy === undefined || saved.savedBy === reader ? null : (
        <p data-saved-by={question.id}>
          {words.t('form.section.savedBy', {
            name: saved.savedBy,
            date: words.date(saved.savedAt),
            time: words.time(saved.savedAt),
          })}
        </p>
      )}
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        {question.kind === 'country' ? null : (
          <button
            type="submit"
            name="clear"
            value={question.id}
            aria-label={words.t('form.section.clearWhich', { question: short })}
            className="cursor-pointer py-1 text-accent underline underline-offset-4 hover:text-accent-strong"
          >
            {words.t('form.section.clear')}
          </button>
        )}
        <p role="status" data-status={question.id} className="min-h-8 py-1" />
      </div>
      <div data-conflict={question.id} />
    </div>
  );
}
