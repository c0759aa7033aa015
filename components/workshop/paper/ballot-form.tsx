import { Untouched } from '@/components/ui/fields/untouched';
import { questionKey } from '@/lib/i18n/text/question-key';
import { ChoiceInput } from '@/components/assessment/form/question/choice-input';
import { QuestionChoices } from '@/components/assessment/form/question/question-choices';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Part } from '@/components/ui/part';
import { SelectField } from '@/components/ui/fields/select-field';
import { TextField } from '@/components/ui/fields/text-field';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { isListKind, specialChoices } from '@/lib/instrument/form/answer-draft';
import { draftFromEntries, type FormEntry } from '@/lib/instrument/form/answer-form';
import { fieldName } from '@/lib/instrument/form/answer-fields';
import { reasonLimit } from '@/lib/workshop/model/parse-vote';
import { askedOf, noDepartment } from '@/lib/workshop/model/read-newcomer';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import { Go } from '@/components/workshop/steps/go';
import { placesOf, type WorkshopPlace, takesPaper } from '@/components/workshop/workshop-view';

/**
 * The fields as they were typed, named as in the questionnaire’s own form: `continuity.choice`, `continuity.reason`.
 */
export interface PaperFields {
  readonly name: string;
  readonly department: string;
  readonly votes: readonly FormEntry[];
}

/** `field`: `name`, `department`, `form`, or the id of a question. */
export interface PaperIssue {
  readonly field: string;
  readonly code: string;
}

export function paperIssueText(words: Words, { field, code }: PaperIssue): string {
  const key = ['name', 'department', 'form'].includes(field)
    ? `${field}-${code}`
    : code === 'text-too-long'
      ? 'reason-too-long'
      : 'vote-invalid';
  return words.t(`workshop.paper.issues.${key}`, { most: reasonLimit });
}

interface BallotFormProps {
  readonly here: string;
  readonly sheet: string;
  readonly workshop: WorkshopState;
  readonly fields: PaperFields;
  readonly issues: readonly PaperIssue[];
  readonly reading: Reading;
}

/** Enters one ballot by hand; it takes what is not revealed yet. */
export function BallotForm(props: BallotFormProps) {
  const { workshop, reading } = props;
  const { words } = reading;
  const voting = placesOf(workshop, reading).filter(({ asked }) => takesPaper(asked));
  return (
    <div className="print:hidden">
      <Part id="enter" title={words.t('workshop.paper.enter')}>
        {workshop.state !== 'open' ? (
          <p>{words.t('workshop.paper.closedText')}</p>
        ) : voting.length === 0 ? (
          <p>{words.t('workshop.paper.noneOpen')}</p>
        ) : (
          <Fields {...props} voting={voting} />
        )}
      </Part>
    </div>
  );
}

function Fields({
  here,
  sheet,
  workshop,
  fields,
  issues,
  voting,
  reading,
}: BallotFormProps & { readonly voting: readonly WorkshopPlace[] }) {
  const { words } = reading;
  const asked = askedOf(workshop.setup);
  const error = (field: string) =>
    issues.filter((issue) => issue.field === field).map((issue) => paperIssueText(words, issue))[0];
  return (
    <>
      <p>{words.t('workshop.paper.enterText')}</p>
      {issues.length > 0 ? (
        <ErrorSummary
          title={words.t('site.error.summary')}
          errors={issues.map((issue) => ({
            href: `#${issue.field === 'form' ? 'ballot-form' : issue.field}`,
            text: paperIssueText(words, issue),
          }))}
        />
      ) : null}
      <form id="ballot-form" tabIndex={-1} method="post" action={`${here}/paper/enter`} noValidate>
        <Go />
        <Untouched name="sheet" value={sheet} />
        {asked.name ? (
          <TextField id="name" label={words.t('workshop.paper.name')} value={fields.name} error={error('name')} />
        ) : null}
        {asked.department ? (
          <div className={`max-w-md ${error('department') === undefined ? '' : 'border-s-4 border-error ps-4'}`}>
            {error('department') === undefined ? null : (
              <p className="font-semibold text-error">{error('department')}</p>
            )}
            <SelectField
              name="department"
              label={words.t('workshop.paper.department')}
              options={[
                { value: '', label: words.t('workshop.paper.chooseDepartment') },
                ...workshop.setup.departments.map((department) => ({ value: department, label: department })),
                { value: noDepartment, label: words.t('voting.join.noneOfThese') },
              ]}
              chosen={fields.department}
            />
          </div>
        ) : null}
        {voting.map((place) => (
          <VoteFields
            key={place.question.id}
            place={place}
            fields={fields}
            error={error(place.question.id)}
            reading={reading}
          />
        ))}
        <div className="mt-6">
          <Button>{words.t('workshop.paper.submit')}</Button>
        </div>
      </form>
    </>
  );
}

interface VoteFieldsProps {
  readonly place: WorkshopPlace;
  readonly fields: PaperFields;
  readonly error: string | undefined;
  readonly reading: Reading;
}

const fieldsetLook = 'mt-6 min-w-0 border-t border-line pt-5';

function VoteFields({ place: { question, number }, fields, error, reading: { words, instrument } }: VoteFieldsProps) {
  const draft = draftFromEntries(question.id, fields.votes);
  const list = isListKind(question.kind);
  const special = (value: string, label: string) => (
    <ChoiceInput
      type={list ? 'checkbox' : 'radio'}
      id={`${question.id}-${value.slice(1)}`}
      name={fieldName(question.id, 'choice')}
      value={value}
      checked={draft.choice.includes(value)}
      label={label}
    />
  );
  return (
    <fieldset
      id={question.id}
      tabIndex={-1}
      className={`${fieldsetLook} ${error === undefined ? '' : 'border-s-4 border-s-error ps-4'}`}
    >
      <legend className="float-start mb-1 w-full font-semibold">
        {words.t('workshop.paper.numbered', {
          number,
          question: words.t(`${questionKey(instrument.version, question.id)}.title`),
        })}
      </legend>
      <div className="clear-both">
        {error === undefined ? null : <p className="font-semibold text-error">{error}</p>}
        <QuestionChoices
          view={{ question, draft, version: 0, base: '', issues: [] }}
          version={instrument.version}
          words={words}
        />
        {list ? special(specialChoices.none, words.t('form.section.none')) : null}
        {special(specialChoices.unsure, words.t('workshop.paper.unsure'))}
        <TextField
          id={`${question.id}-reason`}
          name={fieldName(question.id, 'reason')}
          label={words.t('workshop.paper.reasonField')}
          value={fields.votes.findLast(([name]) => name === fieldName(question.id, 'reason'))?.[1] ?? ''}
        />
      </div>
    </fieldset>
  );
}
