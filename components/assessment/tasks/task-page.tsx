import { ButtonLink } from '@/components/ui/button';
import { DoneNotice } from '@/components/ui/done-notice';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import { doneText } from '@/lib/i18n/text/done-text';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { openQuestions } from '@/lib/instrument/answers/open-questions';
import { sectionProgress, type SectionProgress, totalProgress } from '@/lib/instrument/answers/section-progress';
import { answersOf, type AssessmentState } from '@/components/assessment/assessment-state';
import { FormChange } from './form-change';
import { sectionKey } from '@/lib/i18n/text/question-key';
import { TaskList, TaskRow } from './task-list';
import { UnknownSummary } from '@/components/assessment/unknown-summary';

interface TaskPageProps extends AssessmentState {
  /** The form was changed just now. */
  readonly changed: boolean;
  /** How many areas have a target that the city set itself. */
  readonly targets: number;
  /** How many actions the plan has. */
  readonly actions: number;
  /** No other browser has ever opened a link to edit. */
  readonly heldHereAlone: boolean;
}

/** How far the assessment has come, and the one next step. */
export function TaskPage(state: TaskPageProps) {
  const { changed } = state;
  const { city, form, instrument, saved, mayAnswer, words } = state;
  const answers = answersOf(saved);
  const progress = sectionProgress(instrument, form, answers);
  const count = questionsOf(instrument, form).length;
  return (
    <Page
      title={words.t('form.tasks.title', { city })}
      kicker={words.t(`form.tasks.kind.${form}`, { count })}
      lead={doneText(words, totalProgress(progress))}
      notice={changed ? <DoneNotice title={words.t(`form.tasks.form.changed.${form}`, { count })} /> : null}
    >
      <NextStep {...state} progress={progress} />
      {state.mayAnswer && state.heldHereAlone ? <KeepLink {...state} /> : null}
      <Part id="sections" title={words.t('form.tasks.sections')}>
        <TaskList {...state} progress={progress} />
      </Part>
      <Part id="after" title={words.t('form.tasks.afterTitle')}>
        <p className="text-base text-muted">{words.t('form.tasks.after.hint')}</p>
        <AfterList {...state} />
      </Part>
      <Part id="unknown" title={words.t('form.unknown.title')}>
        <UnknownSummary open={openQuestions(instrument, form, answers)} version={instrument.version} words={words} />
      </Part>
      <Part id="also" title={words.t('form.tasks.alsoTitle')}>
        <AlsoList {...state} />
        {mayAnswer ? <FormChange {...state} /> : null}
      </Part>
    </Page>
  );
}

function NextStep({
  assessmentId,
  instrument,
  saved,
  mayAnswer,
  words,
  progress,
}: AssessmentState & { readonly progress: readonly SectionProgress[] }) {
  const open = mayAnswer ? progress.find(({ finished }) => !finished) : undefined;
  if (open === undefined)
    return <ButtonLink href={`/assessments/${assessmentId}/report`}>{words.t('form.tasks.report')}</ButtonLink>;
  const section = words.t(`${sectionKey(instrument.version, open.section)}.title`);
  // The country is known from the start: one answer is no beginning yet.
  const begun = Object.keys(saved).length > 1;
  return (
    <ButtonLink href={`/assessments/${assessmentId}/sections/${open.section}`}>
      {words.t(begun ? 'form.tasks.continue' : 'form.tasks.begin', { section })}
    </ButtonLink>
  );
}

/** Said until another browser could go on. */
function KeepLink({ assessmentId, words }: AssessmentState) {
  return (
    <p className="mt-8 border-s-4 border-accent bg-surface px-4 py-3 text-base">
      {words.rich('form.tasks.keep', { a: (text) => <a href={`/assessments/${assessmentId}/share`}>{text}</a> })}
    </p>
  );
}

/** What comes after the questions, in the order of the work. */
function AfterList({ assessmentId, mayAnswer, words, targets, actions }: TaskPageProps) {
  const own = `/assessments/${assessmentId}`;
  return (
    <ol className="border-t border-line">
      {mayAnswer ? (
        <TaskRow
          href={`${own}/targets`}
          title={words.t('form.tasks.after.targets')}
          status={words.t('form.tasks.after.targetsSet', { count: targets })}
        />
      ) : null}
      <TaskRow
        href={`${own}/report`}
        title={words.t('form.tasks.after.report')}
        status={words.t('form.tasks.after.reportReady')}
      />
      {mayAnswer ? (
        <TaskRow
          href={`${own}/plan`}
          title={words.t('form.tasks.after.plan')}
          status={words.t('form.tasks.after.planned', { count: actions })}
        />
      ) : null}
    </ol>
  );
}

function AlsoList({ assessmentId, mayAnswer, words }: AssessmentState) {
  return (
    <ul className="space-y-2">
      {(mayAnswer ? (['review', 'share'] as const) : (['review'] as const)).map((place) => (
        <li key={place}>
          <a href={`/assessments/${assessmentId}/${place}`} className="inline-block py-1">
            {words.t(`form.tasks.also.${place}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
