import { openSecondRound } from '@/lib/data/rounds';
import { roomStep } from '../../room-step';
import { questionBody } from '../../step-bodies';

export const POST = roomStep({
  name: 'second-vote',
  body: questionBody,
  take: async (access, workshop, step) => ((await openSecondRound(access, workshop, step)) ? 'second' : undefined),
  question: ({ question }) => question,
});
