import { revealRound } from '@/lib/workshop/store/rounds';
import { facilitatorStep } from '@/app/assessments/[id]/workshops/[workshop]/_lib/facilitator-step';
import { roundBody } from '@/app/assessments/[id]/workshops/[workshop]/_lib/step-bodies';

export const POST = facilitatorStep({
  name: 'reveal',
  body: roundBody,
  take: async (access, workshop, round) => ((await revealRound(access, workshop, round)) ? 'revealed' : undefined),
  question: ({ question }) => question,
});
