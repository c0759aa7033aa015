import { QuestionChoices } from '@/components/assessment/form/question/question-choices';
import type { QuestionView } from '@/components/assessment/form/question/question-view';
import { SpecialChoices } from '@/components/assessment/form/question/special-choices';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields/text-area';
import { TextField } from '@/components/ui/fields/text-field';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { sureAnswerText } from '@/lib/i18n/text/sure-answer-text';
import type { Answer } from '@/lib/instrument/answers/answer';
import type { Words } from '@/lib/i18n/catalogue/words';
import {
  type DecisionFieldName,
  type DecisionFields,
  type DecisionIssue,
  decisionLimits,
} from '@/lib/workshop/model/decision-fields';

/** Its button in the bar of the console is outside of it. */
export const decideFormId = 'record';

interface SeenVersions {
  readonly answer: number;
  readonly decision: number;
}

export interface DecideFormProps {
  readonly here: string;
  /** The question, with what its fields are filled with. */
  readonly view: QuestionView;
  readonly fields: DecisionFields;
  /** The answer of the assessment when the page was drawn, and the versions of both. */
  readonly current: {
    readonly answer?: Answer;
    readonly savedBy?: string;
    readonly replaced?: Answer;
    readonly seen: SeenVersions;
  };
  /** What the workshop’s last revealed vote says, in words. */
  readonly said?: string | undefined;
  /** The vote proposes no answer: `again` where the workshop may vote once more before it decides. */
  readonly split?: 'again' | 'last' | undefined;
  /** Where something changed after the form was opened: the versions that its writer saw. */
  readonly conflict?: SeenVersions | undefined;
  readonly issues: readonly DecisionIssue[];
  readonly again: boolean;
  readonly reading: Reading;
}

export function decisionIssueText(words: Words, { field, code }: DecisionIssue): string {
  const key =
    field === 'answer' && !words.has(`workshop.decide.issues.answer-${code}`) ? 'answer-missing' : `${field}-${code}`;
  return words.t(`workshop.decide.issues.${key}`, {
    most: field === 'answer' || field === 'form' ? 0 : decisionLimits[field],
  });
}

const sureLook = 'mb-6 flex cursor-pointer items-start gap-3 ' + 'border-s-4 border-error py-1.5 ps-4 font-semibold';

/** Records what the workshop agrees on. The answer that stands now and what the workshop said are both in sight. */
export function DecideForm(props: DecideFormProps) {
  const { here, view, fields, current, split, conflict, issues, again, reading } = props;
  const { words } = reading;
  const error = (name: DecisionFieldName) =>
    issues.filter(({ field }) => field === name).map((issue) => decisionIssueText(words, issue))[0];
  const of = (name: DecisionFieldName) => ({
    id: name,
    label: words.t(`workshop.decide.${name}.label`),
    hint: words.t(`workshop.decide.${name}.hint`),
    error: error(name),
    value: fields[name],
  });
  return (
    <section aria-labelledby="decide" className="mt-10 max-w-page border-t border-line pt-6 print:hidden">
      <h3 id="decide" className="text-xl">
        {words.t('workshop.decide.title')}
      </h3>
      <p className="mt-1 text-base text-muted">{words.t('workshop.decide.text')}</p>
      <Errors {...props} />
      <Standing {...props} />
      {split === undefined ? null : <p className="mt-4">{words.t('workshop.decide.split', { next: split })}</p>}
      <form id={decideFormId} method="post" action={`${here}/decide`} noValidate>
        <input type="hidden" name="question" value={view.question.id} />
        <Versions name="seen" of={conflict ?? current.seen} />
        {conflict ? <Versions name="shown" of={current.seen} /> : null}
        <AgreedAnswer {...props} />
        <TextArea {...of('reason')} />
        <TextArea {...of('minorityView')} />
        <TextField {...of('evidenceToFind')} />
        <TextField {...of('findBy')} />
        {conflict ? (
          <label className={sureLook}>
            <input
              type="checkbox"
              id="replace"
              name="replace"
              value="yes"
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            {words.t('workshop.decide.replace')}
          </label>
        ) : null}
        <Button look={split === 'again' ? 'secondary' : 'primary'}>
          {words.t(again ? 'workshop.decide.again' : 'workshop.decide.submit')}
        </Button>
      </form>
    </section>
  );
}

function Versions({ name, of }: { readonly name: string; readonly of: SeenVersions }) {
  return (
    <>
      <input type="hidden" name={`${name}Answer`} value={of.answer} />
      <input type="hidden" name={`${name}Decision`} value={of.decision} />
    </>
  );
}

const targets: Readonly<Record<DecisionIssue['field'], string>> = {
  answer: 'agreed',
  form: 'agreed',
  reason: 'reason',
  minorityView: 'minorityView',
  evidenceToFind: 'evidenceToFind',
  findBy: 'findBy',
};

/** What is wrong, first of all, and where two answers stand against each other, both. */
function Errors({ conflict, issues, reading: { words } }: DecideFormProps) {
  const errors = [
    ...(conflict ? [{ href: '#replace', text: words.t('workshop.decide.issues.conflict') }] : []),
    ...issues.map((issue) => ({ href: `#${targets[issue.field]}`, text: decisionIssueText(words, issue) })),
  ];
  if (errors.length === 0) return null;
  return (
    <div className="mt-4">
      <ErrorSummary title={words.t('site.error.summary')} errors={errors} />
    </div>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div className="border-s-4 border-line ps-3">
      <dt className="text-base text-muted">{term}</dt>
      <dd dir="auto" className="whitespace-pre-line wrap-anywhere">
        {text}
      </dd>
    </div>
  );
}

/** What stands now, and what the workshop said. */
function Standing({ view, current, said, reading }: DecideFormProps) {
  const { words } = reading;
  const { id } = view.question;
  const evidence = current.answer?.evidence ?? [];
  return (
    <dl className="mt-4 grid gap-4 sm:grid-cols-2">
      <Fact
        term={
          current.savedBy === undefined
            ? words.t('workshop.decide.now')
            : words.t('workshop.decide.nowBy', { name: current.savedBy })
        }
        text={current.answer ? sureAnswerText(reading, id, current.answer) : words.t('workshop.decide.none')}
      />
      {current.answer?.note === undefined ? null : (
        <Fact term={words.t('workshop.decide.note')} text={current.answer.note} />
      )}
      {evidence.length === 0 ? null : (
        <Fact term={words.t('workshop.decide.evidence')} text={words.list(evidence.map(({ title }) => title))} />
      )}
      {current.replaced === undefined ? null : (
        <Fact term={words.t('workshop.decide.before')} text={sureAnswerText(reading, id, current.replaced)} />
      )}
      {said === undefined ? null : <Fact term={words.t('workshop.decide.workshop')} text={said} />}
    </dl>
  );
}

function AgreedAnswer({ view, issues, reading: { words, instrument } }: DecideFormProps) {
  const part = { view, version: instrument.version, words };
  const wrong = issues.filter(({ field }) => field === 'answer').map((issue) => decisionIssueText(words, issue))[0];
  return (
    <fieldset
      id="agreed"
      tabIndex={-1}
      aria-describedby={wrong === undefined ? undefined : 'agreed-error'}
      className={`my-6 min-w-0 ${wrong === undefined ? '' : 'border-s-4 border-error ps-4'}`}
    >
      <legend className="font-semibold">{words.t('workshop.decide.answer')}</legend>
      {wrong === undefined ? null : (
        <p id="agreed-error" className="mt-1 font-semibold text-error">
          {wrong}
        </p>
      )}
      <QuestionChoices {...part} />
      <SpecialChoices {...part} />
    </fieldset>
  );
}
