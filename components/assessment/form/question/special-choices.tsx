import { isListKind, notApplicableChoice, specialChoices } from '@/lib/instrument/form/answer-draft';
import { fieldName } from '@/lib/instrument/form/answer-fields';
import { notApplicableReasons } from '@/lib/instrument/model/instrument';
import { ChoiceInput } from './choice-input';
import type { QuestionPartProps } from './question-props';

/**
 * What can be said instead of an answer. In the same group of radios as the options; beside a list, boxes,
 * since a radio could not be unticked without a script.
 */
export function SpecialChoices({ view, version, words }: QuestionPartProps) {
  const { question, draft } = view;
  const list = isListKind(question.kind);
  const input = (value: string, label: string) => (
    <ChoiceInput
      key={value}
      type={list ? 'checkbox' : 'radio'}
      id={`${question.id}-${value.slice(1).replace('.', '-')}`}
      name={fieldName(question.id, 'choice')}
      value={value}
      checked={draft.choice.includes(value)}
      label={label}
    />
  );
  const reasons = notApplicableReasons.map(notApplicableChoice);
  return (
    <div className="pt-1">
      {list ? input(specialChoices.none, words.t('form.section.none')) : null}
      {input(specialChoices.unsure, words.t('form.section.unsure'))}
      {input(specialChoices.withheld, words.t('form.section.withheld'))}
      {question.notApplicableAllowed ? (
        <details open={draft.choice.some((choice) => reasons.includes(choice))}>
          <summary className="w-fit cursor-pointer py-1.5 text-accent underline underline-offset-4">
            {words.t('form.section.notApplicable')}
          </summary>
          <div className="ms-2 border-s-2 border-line ps-5">
            {notApplicableReasons.map((reason) =>
              input(notApplicableChoice(reason), words.t(`instrument-v${version}.notApplicable.${reason}`)),
            )}
          </div>
        </details>
      ) : null}
    </div>
  );
}
