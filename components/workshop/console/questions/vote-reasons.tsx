import { answerText, type Reading } from '@/lib/i18n/text/answer-text';
import type { Question } from '@/lib/instrument/model/instrument';
import type { RoundNumber, Vote } from '@/lib/workshop/model/workshop';

/** A reason that somebody gave with a revealed vote; with name and department only where names were agreed on. */
export interface VoteReason {
  readonly number: RoundNumber;
  readonly vote: Vote & { readonly reason: string };
  readonly name?: string;
  readonly department?: string;
}

interface VoteReasonsProps {
  readonly question: Question;
  readonly reasons: readonly VoteReason[];
  /** As long as the workshop still talks about them. */
  readonly open: boolean;
  readonly reading: Reading;
}

/** Why people voted as they did, in their own words. */
export function VoteReasons({ question, reasons, open, reading }: VoteReasonsProps) {
  const { words } = reading;
  if (reasons.length === 0)
    return <p className="mt-6 text-base text-muted">{words.t('workshop.question.reasons.none')}</p>;
  return (
    <details open={open} className="mt-6">
      <summary className="w-fit cursor-pointer py-1.5 font-semibold text-accent underline underline-offset-4">
        {words.t('workshop.question.reasons.title', { count: reasons.length })}
      </summary>
      <ul className="mt-2 space-y-3">
        {reasons.map(({ number, vote, name, department }, index) => (
          <li key={index} className="border-s-4 border-line ps-4">
            <p dir="auto" translate="no" className="whitespace-pre-line wrap-anywhere">
              {vote.reason}
            </p>
            <p className="text-base text-muted">
              {words.t(`workshop.question.reasons.round-${number}`)} · {answerText(reading, question.id, vote)}
              {[name, department].flatMap((who) => (who === undefined ? [] : [<Who key={who} who={who} />]))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Who({ who }: { readonly who: string }) {
  return (
    <>
      {' · '}
      <span dir="auto" translate="no">
        {who}
      </span>
    </>
  );
}
