import { answerText, type Reading } from '@/lib/i18n/answer-text';
import type { Question } from '@/lib/instrument/instrument';
import type { RoundNumber, Vote } from '@/lib/workshop/workshop';

/** A reason that somebody gave with a revealed vote; with name and department only where names were agreed on. */
export interface HeardReason {
  readonly number: RoundNumber;
  readonly vote: Vote & { readonly reason: string };
  readonly name?: string;
  readonly department?: string;
}

interface ReasonsHeardProps {
  readonly question: Question;
  readonly reasons: readonly HeardReason[];
  readonly reading: Reading;
}

/** Why people voted as they did, in their own words. */
export function ReasonsHeard({ question, reasons, reading }: ReasonsHeardProps) {
  const { words } = reading;
  return (
    <section aria-labelledby="reasons" className="mt-6">
      <h4 id="reasons" className="text-lg">
        {words.t('workshop.question.reasons.title')}
      </h4>
      {reasons.length === 0 ? <p className="mt-1 text-muted">{words.t('workshop.question.reasons.none')}</p> : null}
      <ul className="mt-2 space-y-3">
        {reasons.map(({ number, vote, name, department }, index) => (
          <li key={index} className="border-s-4 border-line ps-4">
            <p className="text-base text-muted">
              {[words.t(`workshop.question.reasons.round-${number}`), answerText(reading, question.id, vote)].join(' · ')}
              {[name, department].map((who) => (who === undefined ? null : (
                <span key={who} dir="auto" translate="no" className="ms-2">
                  {who}
                </span>
              )))}
            </p>
            <p dir="auto" translate="no" className="whitespace-pre-line wrap-anywhere">
              {vote.reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
