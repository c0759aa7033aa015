import { questionKey } from '@/lib/i18n/text/question-key';
import { CountrySelect } from '@/components/ui/fields/country-select';
import { fieldName } from '@/lib/instrument/form/answer-fields';
import { levels } from '@/lib/instrument/model/levels';
import { ChoiceInput } from './choice-input';
import { firstInputId, partId } from './field-ids';
import type { KindProps, QuestionPartProps } from './question-props';

/** The question's own options, by its kind. */
export function QuestionChoices(props: QuestionPartProps) {
  const { question } = props.view;
  switch (question.kind) {
    case 'country':
      return <CountryChoice {...props} />;
    case 'yes-no':
    case 'choice':
      return <OptionChoices {...props} question={question} />;
    case 'levels':
      return <LevelChoices {...props} />;
    case 'checklist':
      return <ListChoices {...props} question={question} />;
    case 'matrix':
      return <RowChoices {...props} question={question} />;
  }
}

/** The country was asked for at the start: here it can be changed. */
function CountryChoice({ view, version, words }: QuestionPartProps) {
  const { id } = view.question;
  const chosen = view.draft.choice[0];
  const fields = (
    <>
      <label htmlFor={firstInputId(id)} className="sr-only">
        {words.t(`${questionKey(version, id)}.short`)}
      </label>
      <CountrySelect
        id={firstInputId(id)}
        name={fieldName(id, 'choice')}
        words={words}
        prompt={words.t('form.section.chooseCountry')}
        {...(chosen !== undefined && { chosen })}
      />
    </>
  );
  if (chosen === undefined || view.issues.length > 0) return fields;
  return (
    <details>
      <summary className="w-fit cursor-pointer py-1.5 text-accent underline underline-offset-4">
        {words.t('form.section.changeCountry', { country: words.country(chosen) })}
      </summary>
      {fields}
    </details>
  );
}

function OptionChoices({ view, version, words, question }: KindProps<'yes-no' | 'choice'>) {
  return question.options.map((option, index) => (
    <ChoiceInput
      key={option}
      type="radio"
      id={index === 0 ? firstInputId(question.id) : `${question.id}-option-${option}`}
      name={fieldName(question.id, 'choice')}
      value={option}
      checked={view.draft.choice.includes(option)}
      label={words.t(`${questionKey(version, question.id)}.options.${option}`)}
    />
  ));
}

function LevelChoices({ view, version, words }: QuestionPartProps) {
  const { id } = view.question;
  return levels.map((level) => {
    const key = `${questionKey(version, id)}.levels.${level}`;
    return (
      <ChoiceInput
        key={level}
        type="radio"
        id={level === 0 ? firstInputId(id) : `${id}-level-${level}`}
        name={fieldName(id, 'choice')}
        value={String(level)}
        checked={view.draft.choice.includes(String(level))}
        label={words.t(`${key}.title`)}
        more={{
          title: words.t('form.section.more'),
          texts: [
            words.t(`${key}.descriptor`),
            words.t('form.section.example', { example: words.t(`${key}.example`) }),
          ],
        }}
      />
    );
  });
}

function ListChoices({ view, version, words, question }: KindProps<'checklist'>) {
  const { id, options, chooseUpTo } = question;
  const instruction =
    chooseUpTo === undefined
      ? words.t('form.section.chooseSeveral')
      : words.t('form.section.chooseUpTo', { max: chooseUpTo });
  return (
    <>
      <p id={partId(id, 'instruction')} className="pb-1 text-base text-muted">
        {instruction}
      </p>
      {options.map((option, index) => (
        <ChoiceInput
          key={option}
          type="checkbox"
          id={index === 0 ? firstInputId(id) : `${id}-option-${option}`}
          name={fieldName(id, 'options')}
          value={option}
          checked={view.draft.options.includes(option)}
          label={words.t(`${questionKey(version, id)}.options.${option}`)}
        />
      ))}
      {chooseUpTo === undefined ? null : <p role="status" data-chosen={id} className="text-base text-muted" />}
    </>
  );
}

/** One list a row, stacked: a grid would not fit a telephone. */
function RowChoices({ view, version, words, question }: KindProps<'matrix'>) {
  const { id, rows, options } = question;
  const key = questionKey(version, id);
  return (
    <div className="space-y-5">
      {rows.map((row, rowIndex) => (
        <fieldset key={row} className="min-w-0">
          <legend className="font-semibold" data-row={row}>
            {words.t(`${key}.rows.${row}`)}
          </legend>
          <div className="sm:columns-2 sm:gap-x-6">
            {options.map((option, index) => (
              <div key={option} className="break-inside-avoid">
                <ChoiceInput
                  type="checkbox"
                  id={rowIndex === 0 && index === 0 ? firstInputId(id) : `${id}-${row}-${option}`}
                  name={fieldName(id, `rows.${row}`)}
                  value={option}
                  checked={view.draft.rows[row]?.includes(option) ?? false}
                  label={words.t(`${key}.options.${option}`)}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
