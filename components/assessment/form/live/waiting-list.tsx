import { useEffect, useState } from 'react';
import { TakeAlong } from './live-notices';
import type { LiveStatus } from './live-form';
import { fillIn } from './live-setup';
import { statusText } from './live-status';
import type { UnsavedAnswers } from './unsaved-store';
import type { WaitingProps } from './waiting-props';
import { waitingElsewhere, WaitingQueue } from './waiting-queue';

/** An answer that is through by then was never worth a word. */
const quietMilliseconds = 1500;

/** That they wait is what the whole list says. */
const saidAbove: readonly LiveStatus['kind'][] = ['saving', 'offline', 'retrying', 'closed'];

type Statuses = Readonly<Record<string, LiveStatus>>;

export function WaitingList({ assessmentId, section, locale, texts }: WaitingProps) {
  const [waiting] = useState(() => waitingElsewhere(assessmentId, section));
  const [statuses, setStatuses] = useState<Statuses>({});
  const [told, setTold] = useState(false);

  useEffect(() => {
    const queue = new WaitingQueue(assessmentId, waiting, (question, status) => {
      setStatuses((known) => ({ ...known, [question]: status }));
    });
    const patience = setTimeout(() => {
      setTold(true);
    }, quietMilliseconds);
    return () => {
      clearTimeout(patience);
      queue.stop();
    };
  }, [assessmentId, waiting]);

  const left = Object.keys(waiting).filter((question) => statuses[question]?.kind !== 'saved');
  const stuck = left.some((question) => statuses[question]?.kind !== 'saving');
  const saved = Object.keys(waiting).length > left.length;
  if (left.length === 0 ? !saved : !told && !stuck) return null;
  return (
    <div className="mx-auto mt-4 max-w-wide px-4 print:hidden sm:px-6">
      <div className="border-s-4 border-error bg-surface px-4 py-3">
        {left.length > 0 ? <Left {...{ assessmentId, waiting, statuses, locale, texts, left }} /> : null}
        {saved ? <Through texts={texts} all={left.length === 0} /> : null}
      </div>
    </div>
  );
}

interface LeftProps extends Omit<WaitingProps, 'section'> {
  readonly waiting: UnsavedAnswers;
  readonly statuses: Statuses;
  readonly left: readonly string[];
}

/** Each with how it stands, and the way to its question. */
function Left({ assessmentId, waiting, statuses, locale, texts, left }: LeftProps) {
  const closed = left.some((question) => statuses[question]?.kind === 'closed');
  const title = fillIn(texts.title, { count: left.length });
  const unsaved = left.map((question) => waiting[question]?.text ?? '').join('\n\n');
  return (
    <>
      {closed ? (
        <TakeAlong title={title} text={texts.lost} unsaved={unsaved} focused={false} texts={texts} />
      ) : (
        <>
          <p className="font-semibold">{title}</p>
          <p>{texts.text}</p>
        </>
      )}
      <ul className="mt-2 list-disc ps-6">
        {left.map((question) => {
          const answer = waiting[question];
          const status = statuses[question];
          return (
            <li key={question}>
              <a href={`/assessments/${assessmentId}/sections/${answer?.section ?? ''}#${question}`}>{answer?.title}</a>
              {status === undefined || saidAbove.includes(status.kind) ? null : (
                <p>{statusText(status, { texts, locale })}</p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The page was drawn before they were. */
function Through({ texts, all }: { readonly texts: WaitingProps['texts']; readonly all: boolean }) {
  return (
    <p className="mt-2">
      {all ? <span>{texts.savedTitle} </span> : null}
      <a href={location.pathname + location.search}>{texts.again}</a>
    </p>
  );
}
