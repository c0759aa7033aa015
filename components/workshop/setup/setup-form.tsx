import { questionKey, sectionKey } from '@/components/assessment/question-key';
import { Button } from '@/components/ui/button';
import { RadioList, type RadioOption } from '@/components/ui/radio-list';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { Reading } from '@/lib/i18n/answer-text';
import { questionsOf } from '@/lib/instrument/asked';
import type { FormId } from '@/lib/instrument/instrument';
import { isDay } from '@/lib/report/action-form';
import { agendaPlans, questionChoices, type SetupFields, type SetupFormIssue, type SetupIssueKey, type SetupLineName } from '@/lib/workshop/setup-fields';
import { votableQuestions } from '@/lib/workshop/setup-schema';
import { anonymities, paces, voteKeepings } from '@/lib/workshop/workshop';
import { planLines } from '../agenda-plans';
import { setupIssueText } from './setup-issues';

export interface SetupFormProps {
  readonly action: string;
  readonly submit: string;
  readonly fields: SetupFields;
  readonly issues: readonly SetupFormIssue[];
  /** The length of the assessment's own questionnaire. */
  readonly form: FormId;
  readonly reading: Reading;
}

/** Everything that is settled before a room opens. Complete without a script: what is not used is passed over. */
export function SetupForm(props: SetupFormProps) {
  const { action, submit, fields, issues, reading } = props;
  const { words } = reading;
  const error = (key: SetupIssueKey) => issues.filter((issue) => issue.key === key).map((issue) => setupIssueText(words, issue))[0];
  const line = (name: Extract<SetupLineName, SetupIssueKey>) => ({
    id: name,
    label: words.t(`workshop.fields.${name}.label`),
    hint: words.has(`workshop.fields.${name}.hint`) ? words.t(`workshop.fields.${name}.hint`) : undefined,
    error: error(name),
    value: fields[name],
  });
  const radios = (name: 'choose' | 'anonymity' | 'pace' | 'plan' | 'keepVotesDays', key: SetupIssueKey, options: readonly RadioOption[]) => {
    const wrong = error(key);
    return <RadioList name={name} legend={words.t(`workshop.fields.${name}.label`)} options={options} chosen={fields[name]} {...(wrong === undefined ? {} : { error: wrong })} />;
  };
  const option = (group: string, value: string, counted: Readonly<Record<string, number>> = {}): RadioOption => ({
    value,
    label: words.t(`workshop.fields.${group}.${value}`),
    ...(words.has(`workshop.fields.${group}.${value}Hint`) && { hint: words.t(`workshop.fields.${group}.${value}Hint`, counted) }),
  });
  return (
    <form method="post" action={action} noValidate>
      <TextField {...line('title')} />
      <TextField {...line('heldOn')} type={fields.heldOn === '' || isDay(fields.heldOn) ? 'date' : 'text'} />
      <TextField {...line('startsAt')} type={/^(\d\d:\d\d)?$/.test(fields.startsAt) ? 'time' : 'text'} />
      {radios('choose', 'questions', questionChoices.map((value) => option('choose', value, { count: countOf(props, value) })))}
      <WhichSection {...props} />
      <Picks {...props} />
      {radios('anonymity', 'anonymity', anonymities.map((value) => option('anonymity', value)))}
      <TextArea {...line('departments')} />
      {radios('pace', 'pace', paces.toReversed().map((value) => option('pace', value)))}
      {radios('plan', 'agenda', [
        ...agendaPlans.map((plan) => ({ value: plan, label: words.t(`workshop.fields.plan.${plan}`), hint: planLines(words, plan).map(({ title, minutes }) => `${minutes} ${title}`).join(' · ') })),
        option('plan', 'own'),
      ])}
      <TextArea id="agenda-lines" name="agenda" label={words.t('workshop.fields.agenda.label')} hint={words.t('workshop.fields.agenda.hint')} value={fields.agenda} />
      {radios('keepVotesDays', 'keepVotesDays', voteKeepings.map((days) => option('keepVotesDays', String(days))))}
      <p className="-mt-4 mb-6 text-base text-muted">{words.t('workshop.fields.keepVotesDays.hint')}</p>
      <Button>{submit}</Button>
    </form>
  );
}

function countOf({ form, reading: { instrument } }: SetupFormProps, choice: (typeof questionChoices)[number]): number {
  const votable = votableQuestions(instrument);
  return questionsOf(instrument, choice === 'core' ? 'quick' : form).filter(({ id }) => votable.includes(id)).length;
}

function WhichSection({ form, fields, reading: { words, instrument } }: SetupFormProps) {
  const votable = votableQuestions(instrument);
  const options = instrument.sections.flatMap((section) => {
    const count = questionsOf(instrument, form, section).filter(({ id }) => votable.includes(id)).length;
    return count === 0 ? [] : [{ value: section, label: words.t('workshop.fields.section.option', { section: words.t(`${sectionKey(instrument.version, section)}.title`), count }) }];
  });
  return (
    <div className="max-w-md">
      <SelectField
        name="section"
        label={words.t('workshop.fields.section.label')}
        options={[{ value: '', label: words.t('workshop.fields.section.none') }, ...options]}
        chosen={fields.section}
      />
    </div>
  );
}

/** The list is long: it stands open only where something is picked from it. */
function Picks({ fields, reading: { words, instrument } }: SetupFormProps) {
  const votable = votableQuestions(instrument);
  return (
    <fieldset className="my-6">
      <legend className="font-semibold">{words.t('workshop.fields.picks.label')}</legend>
      <p className="mt-1 text-base text-muted">{words.t('workshop.fields.picks.hint')}</p>
      <details open={fields.choose === 'picked'} className="mt-2">
        <summary className="w-fit cursor-pointer py-1.5 text-accent underline underline-offset-4">{words.t('workshop.fields.picks.open')}</summary>
        {instrument.sections.map((section) => (
          <fieldset key={section} className="mt-4">
            <legend className="text-base font-semibold">{words.t(`${sectionKey(instrument.version, section)}.title`)}</legend>
            {questionsOf(instrument, 'full', section)
              .filter(({ id }) => votable.includes(id))
              .map(({ id }) => (
                <label key={id} className="flex cursor-pointer items-start gap-3 py-1 text-base">
                  <input type="checkbox" name="picks" value={id} defaultChecked={fields.picks.includes(id)} className="mt-1 size-5 shrink-0 accent-accent" />
                  {words.t(`${questionKey(instrument.version, id)}.short`)}
                </label>
              ))}
          </fieldset>
        ))}
      </details>
    </fieldset>
  );
}
