import { revealRound } from '@/lib/data/rounds';
import { facilitatorStep } from '../../facilitator-step';
import { roundBody } from '../../step-bodies';

export const POST = facilitatorStep({
  name: 'reveal',
  body: roundBody,
  take: async (access, workshop, round) => ((await revealRound(access, workshop, round)) ? 'revealed' : undefined),
  question: ({ question }) => question,
});
