import { leadTo, openSecondRound } from '@/lib/data/rounds';
import { roomStep } from '../../room-step';
import { questionBody } from '../../step-bodies';

/** The room turns to the question that it votes on again. */
export const POST = roomStep({
  name: 'second-vote',
  body: questionBody,
  async take(access, workshop, { question }) {
    if (!(await openSecondRound(access, workshop, question))) return undefined;
    await leadTo(access, workshop, question);
    return 'second';
  },
  question: ({ question }) => question,
});
