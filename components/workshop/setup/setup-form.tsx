import { questionKey, sectionKey } from '@/lib/i18n/text/question-key';
import { Button } from '@/components/ui/button';
import { Once } from '@/components/ui/fields/once';
import { Seen } from '@/components/ui/fields/seen';
import type { FieldValues } from '@/lib/http/responses/seen-fields';
import { RadioList, type RadioOption } from '@/components/ui/fields/radio-list';
import { SelectField } from '@/components/ui/fields/select-field';
import { TextArea } from '@/components/ui/fields/text-area';
import { TextField } from '@/components/ui/fields/text-field';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { isDay } from '@/lib/instrument/values/calendar-day';
import { fewestOfGroup } from '@/lib/workshop/model/tally/department-groups';
import { type QuestionChoice, questionChoices } from '@/lib/workshop/model/read-setup';
import { votableQuestions } from '@/lib/workshop/model/setup-schema';
import { anonymities, paces, voteKeepings } from '@/lib/workshop/model/workshop';
import { Go } from '@/components/workshop/steps/go';
import { agendaPlans, planLines } from './agenda-plans';
import type { PlannedFields, PlannedIssue } from './planned-fields';
import { setupIssueText } from './setup-issues';

export interface SetupFormProps {
  readonly action: string;
  readonly submit: string;
  readonly fields: PlannedFields;
  readonly issues: readonly PlannedIssue[];
  /** What a form that changes a plan was filled with. */
  readonly seen?: FieldValues;
  /** Of one that makes a plan: a secret of this drawing of the page. */
  readonly once?: string;
  readonly reading: Reading;
}

/**
 * What belongs to one choice alone is shown with it, without a script. A browser that cannot tell what is chosen shows
 * all.
 */
const onlyWith = {
  section:
    'supports-[selector(:has(a))]:hidden ' +
    'supports-[selector(:has(a))]:group-has-[[name=choose][value=section]:checked]/setup:block',
  picked:
    'supports-[selector(:has(a))]:hidden ' +
    'supports-[selector(:has(a))]:group-has-[[name=choose][value=picked]:checked]/setup:block',
  departments: 'group-has-[[name=anonymity][value=nothing]:checked]/setup:hidden',
  agenda:
    'supports-[selector(:has(a))]:hidden ' +
    'supports-[selector(:has(a))]:group-has-[[name=plan][value=own]:checked]/setup:block',
} as const;

/** Everything that is settled before a workshop opens. Complete without a script: what is not used is passed over. */
export function SetupForm(props: SetupFormProps) {
  const { action, submit, fields, issues, reading } = props;
  const { words } = reading;
  const error = (field: PlannedIssue['field']) =>
    issues.filter((issue) => issue.field === field).map((issue) => setupIssueText(words, issue))[0];
  const line = (name: 'title' | 'heldOn' | 'startsAt' | 'departments' | 'agenda') => ({
    id: name,
    label: words.t(`workshop.fields.${name}.label`),
    hint: words.has(`workshop.fields.${name}.hint`) ? words.t(`workshop.fields.${name}.hint`) : undefined,
    error: error(name),
    value: fields[name],
  });
  const radios = (
    name: 'choose' | 'anonymity' | 'pace' | 'plan' | 'keepVotesDays',
    options: readonly RadioOption[],
  ) => {
    const wrong = error(name);
    return (
      <RadioList
        name={name}
        legend={words.t(`workshop.fields.${name}.label`)}
        options={options}
        chosen={fields[name]}
        {...(wrong !== undefined && { error: wrong })}
      />
    );
  };
  const option = (group: string, value: string, counted: Readonly<Record<string, number>> = {}): RadioOption => ({
    value,
    label: words.t(`workshop.fields.${group}.${value}`),
    ...(words.has(`workshop.fields.${group}.${value}Hint`) && {
      hint: words.t(`workshop.fields.${group}.${value}Hint`, { fewest: fewestOfGroup, ...counted }),
    }),
  });
  return (
    <form method="post" action={action} noValidate className="group/setup">
      {props.seen ? <Seen values={props.seen} /> : null}
      {props.once ? <Once value={props.once} /> : null}
      <Go />
      <TextField {...line('title')} />
      <TextField {...line('heldOn')} type={fields.heldOn === '' || isDay(fields.heldOn) ? 'date' : 'text'} />
      <TextField {...line('startsAt')} type={/^(\d\d:\d\d)?$/.test(fields.startsAt) ? 'time' : 'text'} />
      {radios(
        'choose',
        questionChoices.map((value) => option('choose', value, { count: countOf(props, value) })),
      )}
      <div className={onlyWith.section}>
        <WhichSection {...props} error={error('section')} />
      </div>
      <div className={onlyWith.picked}>
        <Picks {...props} error={error('questions')} />
      </div>
      {radios(
        'anonymity',
        anonymities.map((value) => option('anonymity', value)),
      )}
      <div className={onlyWith.departments}>
        <TextArea {...line('departments')} />
      </div>
      {radios('plan', [
        ...agendaPlans.map((plan) => ({
          value: plan,
          label: words.t(`workshop.fields.plan.${plan}`),
          hint: planLines(words, plan)
            .map(({ title, minutes }) => `${minutes} ${title}`)
            .join(' · '),
        })),
        option('plan', 'own'),
      ])}
      <div className={onlyWith.agenda}>
        <TextArea {...line('agenda')} />
      </div>
      <details open={issues.some(({ field }) => field === 'pace' || field === 'keepVotesDays')} className="mb-6">
        <summary className="w-fit cursor-pointer py-1.5 text-accent underline underline-offset-4">
          {words.t('workshop.fields.more')}
        </summary>
        {radios(
          'pace',
          paces.toReversed().map((value) => option('pace', value)),
        )}
        {radios(
          'keepVotesDays',
          voteKeepings.map((days) => option('keepVotesDays', String(days))),
        )}
        <p className="-mt-4 text-base text-muted">{words.t('workshop.fields.keepVotesDays.hint')}</p>
      </details>
      <Button>{submit}</Button>
    </form>
  );
}

function countOf({ reading: { instrument } }: SetupFormProps, choice: QuestionChoice): number {
  return votableOf(instrument).filter(({ core }) => choice === 'all' || core).length;
}

function votableOf(instrument: Instrument): readonly Question[] {
  const votable = votableQuestions(instrument);
  return instrument.questions.filter(({ id }) => votable.includes(id));
}

type ChoiceProps = SetupFormProps & { readonly error: string | undefined };

function WhichSection({ fields, error, reading: { words, instrument } }: ChoiceProps) {
  const options = instrument.sections.flatMap((section) => {
    const count = votableOf(instrument).filter((question) => question.section === section).length;
    return count === 0
      ? []
      : [
          {
            value: section,
            label: words.t('workshop.fields.section.option', {
              section: words.t(`${sectionKey(instrument.version, section)}.title`),
              count,
            }),
          },
        ];
  });
  return (
    <div className={`max-w-md ${error === undefined ? '' : 'border-s-4 border-error ps-4'}`}>
      <FieldError text={error} />
      <SelectField
        name="section"
        label={words.t('workshop.fields.section.label')}
        options={[{ value: '', label: words.t('workshop.fields.section.none') }, ...options]}
        chosen={fields.section}
      />
    </div>
  );
}

function FieldError({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p className="mt-1 font-semibold text-error">{text}</p>;
}

/** The list is long: it stands open only where something is picked from it. */
function Picks({ fields, error, reading: { words, instrument } }: ChoiceProps) {
  return (
    <fieldset
      id="questions"
      tabIndex={-1}
      className={`my-6 ${error === undefined ? '' : 'border-s-4 border-error ps-4'}`}
    >
      <legend className="font-semibold">{words.t('workshop.fields.questions.label')}</legend>
      <p className="mt-1 text-base text-muted">{words.t('workshop.fields.questions.hint')}</p>
      <FieldError text={error} />
      <details open={fields.choose === 'picked'} className="mt-2">
        <summary className="w-fit cursor-pointer py-1.5 text-accent underline underline-offset-4">
          {words.t('workshop.fields.questions.open')}
        </summary>
        {instrument.sections.map((section) => (
          <fieldset key={section} className="mt-4">
            <legend className="text-base font-semibold">
              {words.t(`${sectionKey(instrument.version, section)}.title`)}
            </legend>
            {votableOf(instrument)
              .filter((question) => question.section === section)
              .map(({ id }) => (
                <label key={id} className="flex cursor-pointer items-start gap-3 py-1 text-base">
                  <input
                    type="checkbox"
                    name="questions"
                    value={id}
                    defaultChecked={fields.questions.includes(id)}
                    className="mt-1 size-5 shrink-0 accent-accent"
                  />
                  {words.t(`${questionKey(instrument.version, id)}.short`)}
                </label>
              ))}
          </fieldset>
        ))}
      </details>
    </fieldset>
  );
}
