import { draftFromAnswer } from '@/lib/instrument/form/answer-draft';
import { describeDraft } from './describe-fields';
import type { LiveForm, LiveStatus } from './live-form';
import { fillIn, type LiveSetup, type LiveTexts, localTime, type StatusTexts } from './live-setup';
import { takeAlongId } from './live-notices';
import type { CurrentAnswer } from './save-queue';

/** How it stands with an answer, in one sentence. */
export function statusText(
  status: LiveStatus,
  { texts, locale }: { readonly texts: StatusTexts; readonly locale: string },
): string {
  switch (status.kind) {
    case 'saved':
      return fillIn(texts[status.cleared ? 'cleared' : 'saved'], { time: localTime(status.at, locale) });
    case 'refused':
      return fillIn(texts.refused, { reason: status.reason ?? texts.unknownReason });
    case 'incomplete':
      return fillIn(texts.incomplete, { reason: texts[status.why] });
    default:
      return texts[status.kind];
  }
}

export function StatusLine({ status, setup }: { readonly status: LiveStatus; readonly setup: LiveSetup }) {
  const calm = status.kind === 'saving' || status.kind === 'saved';
  return (
    <span className={calm ? '' : 'font-semibold text-error'}>
      {statusText(status, setup)}
      {status.kind === 'closed' ? (
        <>
          {' '}
          <a href={`#${takeAlongId}`} className="text-error">
            {setup.texts.whatToDo}
          </a>
        </>
      ) : null}
    </span>
  );
}

interface ConflictChoiceProps {
  readonly question: string;
  readonly current: CurrentAnswer;
  readonly live: LiveForm;
  readonly setup: LiveSetup;
}

/** Both answers in words, and a button for each. */
export function ConflictChoice({ question, current, live, setup }: ConflictChoiceProps) {
  const { texts } = setup;
  const fieldset = live.fields.fieldset(question);
  const mine = describeDraft(fieldset, live.fields.read(question));
  const theirs = current.answer === null ? [] : describeDraft(fieldset, draftFromAnswer(current.answer));
  const button = 'cursor-pointer rounded-sm border-2 border-accent bg-paper px-4 py-2 font-semibold text-accent';
  return (
    <div role="group" aria-label={texts.conflict} className="mt-2 border-2 border-error p-4 text-ink">
      <Version title={texts.mine} lines={mine} texts={texts} />
      <Version title={theirsTitle(current, setup)} lines={theirs} texts={texts} />
      <div className="mt-4 flex flex-wrap gap-3">
        <button
          type="button"
          className={button}
          onClick={() => {
            live.keepMine(question, current);
          }}
        >
          {texts.keepMine}
        </button>
        <button
          type="button"
          className={button}
          onClick={() => {
            live.keepTheirs(question, current);
          }}
        >
          {texts.keepTheirs}
        </button>
      </div>
    </div>
  );
}

function Version({
  title,
  lines,
  texts,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly texts: LiveTexts;
}) {
  return (
    <div className="mb-3">
      <p className="text-muted">{title}</p>
      {lines.length === 0 ? <p>{texts.noAnswer}</p> : lines.map((line) => <p key={line}>{line}</p>)}
    </div>
  );
}

function theirsTitle({ savedAt, savedBy }: CurrentAnswer, { texts, locale }: LiveSetup): string {
  if (savedAt === undefined) return texts.theirsCleared;
  const time = localTime(savedAt, locale);
  return savedBy === undefined ? fillIn(texts.theirs, { time }) : fillIn(texts.theirsBy, { time, name: savedBy });
}
