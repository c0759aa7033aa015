import { openSecondRound } from '@/lib/workshop/store/rounds';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { questionBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = facilitatorStep({
  name: 'second-vote',
  body: questionBody,
  take: async (access, workshop, step) => ((await openSecondRound(access, workshop, step)) ? 'second' : undefined),
  question: ({ question }) => question,
});
