import { openSecondRound } from '@/lib/data/rounds';
import { facilitatorStep } from '../../facilitator-step';
import { questionBody } from '../../step-bodies';

export const POST = facilitatorStep({
  name: 'second-vote',
  body: questionBody,
  take: async (access, workshop, step) => ((await openSecondRound(access, workshop, step)) ? 'second' : undefined),
  question: ({ question }) => question,
});
