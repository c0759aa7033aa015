import type { ReactNode } from 'react';
import { questionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Anonymity } from '@/lib/workshop/model/workshop';
import { WorkshopDecision } from '@/components/workshop/workshop-decision';
import { revealedRounds, type WorkshopPlace } from '@/components/workshop/workshop-view';
import { RoundResult } from '@/components/workshop/tally/round-result';

interface ClosedQuestionProps {
  readonly place: WorkshopPlace;
  readonly anonymity: Anonymity;
  /** The form that records what a smaller group agrees on. */
  readonly decide: ReactNode;
  readonly reading: Reading;
}

/** One question of a closed workshop, to be decided or corrected by a smaller group. */
export function ClosedQuestion({ place: { asked, question }, anonymity, decide, reading }: ClosedQuestionProps) {
  const { words, instrument } = reading;
  const revealed = revealedRounds(asked);
  return (
    <section
      id="question"
      tabIndex={-1}
      aria-labelledby="question-title"
      className="mt-8 scroll-mt-4 border-t-4 border-accent pt-4"
    >
      <h2 id="question-title" className="text-2xl">
        {words.t(`${questionKey(instrument.version, question.id)}.title`)}
      </h2>
      {revealed.length === 0 ? (
        <p className="mt-2 text-muted">{words.t('workshop.closed.nothingShown')}</p>
      ) : (
        <RoundResult question={question} rounds={revealed} anonymity={anonymity} reading={reading} />
      )}
      {asked.decision ? <WorkshopDecision decision={asked.decision} reading={reading} /> : null}
      {decide}
    </section>
  );
}
