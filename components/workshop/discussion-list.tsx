import { questionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { tallyText } from '@/lib/i18n/text/tally-text';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { tallySummary } from '@/lib/workshop/model/tally/tally-summary';
import type { DiscussedQuestion } from './discussion';

interface DiscussionListProps {
  readonly discussion: readonly DiscussedQuestion[];
  /** The console, where the list leads to it. */
  readonly here?: string;
  readonly reading: Reading;
}

/** As many as a workshop can talk about; the console shows all. */
const mostOnSharedScreen = 4;

/** What to discuss first, and why. On the shared screen what is decided already is left out. */
export function DiscussionList({ discussion, here, reading }: DiscussionListProps) {
  const { words, instrument } = reading;
  const shown =
    here === undefined ? discussion.filter(({ decided }) => !decided).slice(0, mostOnSharedScreen) : discussion;
  if (shown.length === 0)
    return (
      <p className="my-[0.6em]">
        {words.t(here === undefined ? 'voting.projector.discussNone' : 'workshop.discuss.none')}
      </p>
    );
  return (
    <ol className="my-[0.6em] divide-y divide-line border-t border-line">
      {shown.map(({ question, reason, decided, tally }, index) => {
        const name = words.t(`${questionKey(instrument.version, question)}.short`);
        return (
          <li key={question} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-[0.8em] py-[0.45em] leading-tight">
            <span className="font-serif text-[1.2em] font-bold text-accent tabular-nums">{words.whole(index + 1)}</span>
            <div>
              <p className="font-semibold">
                {here === undefined ? name : <a href={`${here}?question=${question}#question`}>{name}</a>}
                {decided ? (
                  <span className="ms-[0.6em] text-[0.8em] font-normal text-muted">
                    {words.t('workshop.discuss.decided')}
                  </span>
                ) : null}
              </p>
              <p className="text-[0.8em] text-muted">
                {words.t(`voting.projector.why.${reason}`)}{' '}
                {tallyText(reading, question, {
                  ...tally,
                  summary: tallySummary(requireQuestion(instrument, question), tally),
                })}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
