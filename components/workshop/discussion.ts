/** The agenda of disagreement of a workshop. */
import type { Reading } from '@/lib/i18n/text/answer-text';
import { type Discussion, orderOfDiscussion } from '@/lib/workshop/model/record/discussion-order';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import type { Tally } from '@/lib/workshop/model/workshop';
import { revealedRounds } from './workshop-view';

export interface DiscussedQuestion extends Discussion {
  readonly tally: Tally;
  readonly decided: boolean;
}

/** Whatever is revealed, what is most urgent first. */
export function discussionOf(
  workshop: WorkshopState,
  { instrument }: Pick<Reading, 'instrument'>,
): readonly DiscussedQuestion[] {
  const revealed = workshop.questions.flatMap((asked) => {
    const tally = revealedRounds(asked).at(-1)?.tally;
    return tally === undefined ? [] : [{ question: asked.question, tally, decided: asked.decision !== undefined }];
  });
  return orderOfDiscussion({ instrument, form: workshop.form }, revealed).flatMap((place) => {
    const found = revealed.find(({ question }) => question === place.question);
    return found === undefined ? [] : [{ ...place, tally: found.tally, decided: found.decided }];
  });
}
