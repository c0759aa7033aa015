'use client';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useForm } from 'react-hook-form';
import { LiveForm, type LiveStatus } from './live-form';
import { RestoredNotice, TakeAlong } from './live-notices';
import type { LiveSetup, LiveTexts } from './live-setup';
import { ConflictChoice, StatusLine } from './live-status';
import type { UnsavedAnswers } from './unsaved-store';

interface QuestionFormProps {
  readonly action: string;
  /** The versions of the answers that the page was drawn with. */
  readonly drawnFrom: string;
  readonly setup: LiveSetup;
  /** How answers are saved where no script runs. */
  readonly savingByButton: string;
  /** The questions, drawn by the server. */
  readonly children: ReactNode;
}

type Statuses = Readonly<Record<string, LiveStatus | undefined>>;

/**
 * The form around the questions. It works as it is drawn; where scripts run it saves each answer as it is given.
 * The fields are no components: they are registered where they stand.
 */
export function QuestionForm({ action, drawnFrom, setup, savingByButton, children }: QuestionFormProps) {
  const { register, getValues, setValue } = useForm<Record<string, unknown>>();
  const form = useRef<HTMLFormElement>(null);
  const [live, setLive] = useState<LiveForm>();
  const [statuses, setStatuses] = useState<Statuses>({});
  const [announcement, setAnnouncement] = useState('');
  const [restored, setRestored] = useState<UnsavedAnswers>();
  // How often somebody was kept from going on.
  const [blocked, setBlocked] = useState(0);

  // Not before this effect: until the library's own has run, it reports its defaults instead of the fields.
  useEffect(() => {
    if (form.current === null) return undefined;
    const events = {
      status: (question: string, status: LiveStatus | undefined) => {
        setStatuses((known) => ({ ...known, [question]: status }));
      },
      announce: setAnnouncement,
      restored: setRestored,
      blocked: () => {
        setBlocked((times) => times + 1);
      },
    };
    const started = new LiveForm(form.current, setup, { methods: { register, getValues, setValue }, events });
    setLive(started);
    return () => {
      started.stop();
    };
  }, [setup, register, getValues, setValue]);

  return (
    <form method="post" action={action} name={`answers-${drawnFrom}`} noValidate ref={form}>
      {/*
        A browser that comes back to a page puts into its fields what was typed before, if it takes the form for the
        same one: by the name of the form, or by those of its first fields. So the names tell the versions of the
        answers: old ticks never meet a colleague's new answer, and what was typed before a line broke is there again.
      */}
      <input type="hidden" name={`drawn.${drawnFrom}`} />
      {/* The first button is the one that the enter key presses: it must not be the one that clears an answer. */}
      <button type="submit" hidden />
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {restored && !areSaved(restored, statuses) ? <RestoredNotice texts={setup.texts} /> : null}
      {live ? <WayOut key={blocked} live={live} statuses={statuses} blocked={blocked} setup={setup} /> : null}
      {children}
      <p className="mt-4 text-base text-muted print:hidden">{live ? setup.texts.autosave : savingByButton}</p>
      {live ? <Live live={live} statuses={statuses} setup={setup} /> : null}
    </form>
  );
}

function areSaved(answers: UnsavedAnswers, statuses: Statuses): boolean {
  return Object.keys(answers).every((question) => statuses[question]?.kind === 'saved');
}

interface LiveProps {
  readonly live: LiveForm;
  readonly statuses: Statuses;
  readonly setup: LiveSetup;
}

/**
 * Where saving does not work: why, and how to take along what was typed. Drawn anew, with the focus, whenever somebody
 * wants to go on.
 */
function WayOut({ live, statuses, blocked, setup: { texts } }: LiveProps & { readonly blocked: number }) {
  const kinds = Object.values(statuses).map((status) => status?.kind);
  const closed = kinds.includes('closed');
  const waiting = blocked > 0 && (kinds.includes('offline') || kinds.includes('retrying') || kinds.includes('unkept'));
  if (!closed && !waiting) return null;
  return (
    <TakeAlong
      title={closed ? texts.lostTitle : texts.waitingTitle}
      text={closed ? texts.lostText : texts.waitingText}
      unsaved={live.unsavedText()}
      focused={blocked > 0}
      texts={texts}
    />
  );
}

/** What the script puts into the places that the server left for it beside each question. */
function Live({ live, statuses, setup }: LiveProps) {
  return setup.questions.map(({ id }) => {
    const status = statuses[id];
    const [line, choice, add] = ['status', 'conflict', 'add'].map((name) => live.fields.slot(name, id));
    return [
      line && status ? createPortal(<StatusLine status={status} setup={setup} />, line, `${id} status`) : null,
      choice && status?.kind === 'conflict'
        ? createPortal(
            <ConflictChoice question={id} current={status.current} live={live} setup={setup} />,
            choice,
            `${id} conflict`,
          )
        : null,
      add ? createPortal(<AddEvidence question={id} live={live} texts={setup.texts} />, add, `${id} add`) : null,
    ];
  });
}

function AddEvidence({
  question,
  live,
  texts,
}: {
  readonly question: string;
  readonly live: LiveForm;
  readonly texts: LiveTexts;
}) {
  const [space, setHasSpace] = useState(() => live.fields.hasSpace(question));
  if (!space) return <p className="mt-2 text-base text-muted">{texts.evidenceFull}</p>;
  const add = () => {
    live.fields.addEvidence(question);
    setHasSpace(live.fields.hasSpace(question));
  };
  return (
    <button type="button" className="mt-2 cursor-pointer py-1 text-accent underline underline-offset-4" onClick={add}>
      {texts.addEvidence}
    </button>
  );
}
